import { Link } from 'react-router';
import type { Person, PersonKind } from '../api/meetings';
import type { ListPage } from '../api/page';
import { useResource } from '../api/useResource';
import { SelectField, TextField } from '../form/fields';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { ListTable, Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useCouncil, useMay } from '../session/council';
import { PERSON_KINDS } from './kinds';

export function PeoplePage() {
  const { api, page } = useCouncil();
  const clerk = useMay('democratic-services', 'admin');
  const filters = useFilters(['q', 'kind']);
  const people = useResource<ListPage<Person>>(api(`/people${filters.query}`));
  return (
    <Page
      title="People"
      actions={
        clerk && (
          <Link to={page('/people/new')} className="govuk-button govuk-button--secondary">
            Add a person
          </Link>
        )
      }
    >
      <Filters filters={filters}>
        {(draft, set) => (
          <>
            <TextField id="q" label="Name" type="search" value={draft['q'] ?? ''} onChange={typed => set('q', typed)} />
            <SelectField<PersonKind>
              id="kind"
              label="Kind"
              none="Everybody"
              value={(draft['kind'] ?? '') as PersonKind | ''}
              onChange={chosen => set('kind', chosen)}
              choices={PERSON_KINDS}
            />
          </>
        )}
      </Filters>
      <Load resource={people} what="people">
        {found =>
          found.items.length === 0 ? (
            <Empty>{filters.filtered ? 'Nobody matches these filters.' : 'Nobody has been added yet.'}</Empty>
          ) : (
            <>
              <PeopleTable items={found.items} clerk={clerk} />
              <Pages page={found} what="people" />
            </>
          )
        }
      </Load>
    </Page>
  );
}

function PeopleTable({ items, clerk }: { items: Person[]; clerk: boolean }) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption="People"
      items={items}
      keyOf={person => person.id}
      columns={[
        {
          head: 'Name',
          names: true,
          cell: person =>
            clerk ? (
              <Link className="govuk-link" to={page(`/people/${person.id}`)}>
                {person.name}
              </Link>
            ) : (
              person.name
            ),
        },
        { head: 'Post', cell: person => person.post ?? '–' },
        {
          head: 'Kind',
          cell: person => PERSON_KINDS.find(kind => kind.value === person.kind)?.text ?? person.kind,
        },
        ...(clerk ? [{ head: 'Can sign in', cell: (person: Person) => (person.account ? 'Yes' : 'No') }] : []),
      ]}
    />
  );
}
