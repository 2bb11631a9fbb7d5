import { Link } from 'react-router';
import type { MinutesSummary } from '../api/meetings';
import type { ListPage } from '../api/page';
import { useResource } from '../api/useResource';
import { CommitteeField } from '../committees/committees';
import { longDate } from '../dates/dates';
import { TextField } from '../form/fields';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { ListTable, Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useCouncil } from '../session/council';

export function MinutesListPage() {
  const { api, page } = useCouncil();
  const filters = useFilters(['committee', 'year']);
  const minutes = useResource<ListPage<MinutesSummary>>(api(`/minutes${filters.query}`));
  return (
    <Page title="Minutes">
      <Filters filters={filters}>
        {(draft, set) => (
          <>
            <CommitteeField
              id="committee"
              none="All committees"
              value={draft['committee'] ?? ''}
              onChange={chosen => set('committee', chosen)}
            />
            <TextField
              id="year"
              label="Municipal year, like 2025/26"
              width="10"
              value={draft['year'] ?? ''}
              onChange={typed => set('year', typed)}
            />
          </>
        )}
      </Filters>
      <Load resource={minutes} what="minutes">
        {found =>
          found.items.length === 0 ? (
            <Empty>{filters.filtered ? 'No minutes match these filters.' : 'No minutes are published yet.'}</Empty>
          ) : (
            <>
              <ListTable
                caption="Minutes"
                items={found.items}
                keyOf={each => each.id}
                columns={[
                  {
                    head: 'Meeting',
                    names: true,
                    cell: each => (
                      <Link className="govuk-link" to={page(`/minutes/${each.id}`)}>
                        {longDate(each.heldOn)}
                        <span className="govuk-visually-hidden">, {each.committeeName}</span>
                      </Link>
                    ),
                  },
                  { head: 'Committee', cell: each => each.committeeName },
                  { head: 'Decisions', className: 'number', cell: each => each.decisions },
                  { head: 'Recommendations', className: 'number', cell: each => each.recommendations },
                  { head: 'Actions and requests', className: 'number', cell: each => each.tasks },
                ]}
              />
              <Pages page={found} what="minutes" />
            </>
          )
        }
      </Load>
    </Page>
  );
}
