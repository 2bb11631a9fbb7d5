import { Link } from 'react-router';
import type { Decision } from '../api/meetings';
import type { ListPage } from '../api/page';
import { useResource } from '../api/useResource';
import { CommitteeField } from '../committees/committees';
import { DateText } from '../dates/Dates';
import { VERBS } from '../drafts/extracts';
import { TextField } from '../form/fields';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { ListTable, Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useCouncil } from '../session/council';

export function DecisionsPage() {
  const { api, page } = useCouncil();
  const filters = useFilters(['q', 'committee']);
  const decisions = useResource<ListPage<Decision>>(api(`/decisions${filters.query}`));
  return (
    <Page title="Decisions">
      <Filters filters={filters}>
        {(draft, set) => (
          <>
            <TextField
              id="q"
              label="Words"
              type="search"
              value={draft['q'] ?? ''}
              onChange={typed => set('q', typed)}
            />
            <CommitteeField
              id="committee"
              none="All committees"
              value={draft['committee'] ?? ''}
              onChange={chosen => set('committee', chosen)}
            />
          </>
        )}
      </Filters>
      <Load resource={decisions} what="decisions">
        {found =>
          found.items.length === 0 ? (
            <Empty>{filters.filtered ? 'No decision matches these filters.' : 'No decisions are published yet.'}</Empty>
          ) : (
            <>
              <ListTable
                caption="Decisions"
                items={found.items}
                keyOf={decision => decision.id}
                columns={[
                  {
                    head: 'Decision',
                    names: true,
                    className: 'wide',
                    cell: decision => (
                      <Link className="govuk-link clamp" to={page(`/minutes/${decision.minutesId}#${decision.id}`)}>
                        {decision.text}
                      </Link>
                    ),
                  },
                  {
                    head: 'How',
                    cell: decision => VERBS.find(each => each.value === decision.verb)?.text ?? '–',
                  },
                  { head: 'Committee', cell: decision => decision.committeeName },
                  {
                    head: 'Date',
                    className: 'nowrap',
                    cell: decision => <DateText on={decision.heldOn} short />,
                  },
                ]}
              />
              <Pages page={found} what="decisions" />
            </>
          )
        }
      </Load>
    </Page>
  );
}
