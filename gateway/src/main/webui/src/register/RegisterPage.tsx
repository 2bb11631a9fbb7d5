import { Link } from 'react-router';
import type { ListPage } from '../api/page';
import type { Recommendation, RecommendationStatus } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { CommitteeField, CommitteeName } from '../committees/committees';
import { DueText } from '../dates/Dates';
import { CheckField, SelectField, TextField } from '../form/fields';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { ListTable, Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { OwnerText } from '../people/OwnerField';
import { useCouncil, useMay } from '../session/council';
import { isRunning, Standing, statusText, SubjectText } from '../steps/standing';

const STATUSES: RecommendationStatus[] = [
  'MADE',
  'SENT',
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'REJECTED',
  'IN_PROGRESS',
  'CLAIMED_COMPLETE',
  'VERIFIED',
  'CLOSED',
  'MONITORED_ELSEWHERE',
  'WITHDRAWN',
];

const FILTERS = ['q', 'committee', 'status', 'owner', 'year', 'overdue', 'sort'];

/** The register of recommendations: public, but for what is exempt. */
export function RegisterPage() {
  const { api, page } = useCouncil();
  const clerk = useMay('democratic-services');
  const filters = useFilters(FILTERS);
  const register = useResource<ListPage<Recommendation>>(api(`/recommendations${filters.query}`));
  return (
    <Page
      title="Recommendations"
      actions={
        clerk && (
          <Link to={page('/recommendations/new')} className="govuk-button govuk-button--secondary">
            Add one by hand
          </Link>
        )
      }
    >
      <RegisterFilters filters={filters} />
      <Load resource={register} what="recommendations">
        {found =>
          found.items.length === 0 ? (
            <Empty>
              {filters.filtered
                ? 'No recommendation matches these filters.'
                : 'No recommendations yet. They appear here when minutes are published.'}
            </Empty>
          ) : (
            <>
              <RegisterTable items={found.items} />
              <Pages page={found} what="recommendations" />
            </>
          )
        }
      </Load>
    </Page>
  );
}

function RegisterFilters({ filters }: { filters: ReturnType<typeof useFilters> }) {
  return (
    <Filters filters={filters}>
      {(draft, set) => (
        <>
          <TextField
            id="q"
            label="Words or reference"
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
          <SelectField
            id="status"
            label="Standing"
            none="Any"
            value={(draft['status'] ?? '') as RecommendationStatus | ''}
            onChange={chosen => set('status', chosen)}
            choices={STATUSES.map(value => ({ value, text: statusText(value) }))}
          />
          <TextField id="owner" label="Owner" value={draft['owner'] ?? ''} onChange={typed => set('owner', typed)} />
          <TextField
            id="year"
            label="Year, like 2025/26"
            width="5"
            value={draft['year'] ?? ''}
            onChange={typed => set('year', typed)}
          />
          <SelectField
            id="sort"
            label="Order"
            none="Newest first"
            value={(draft['sort'] ?? '') as 'dueOn' | ''}
            onChange={chosen => set('sort', chosen)}
            choices={[{ value: 'dueOn', text: 'Due first' }]}
          />
          <CheckField
            id="overdue"
            label="Only overdue"
            checked={draft['overdue'] === 'true'}
            onChange={checked => set('overdue', checked ? 'true' : '')}
          />
        </>
      )}
    </Filters>
  );
}

function RegisterTable({ items }: { items: Recommendation[] }) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption="Recommendations"
      items={items}
      keyOf={item => item.id}
      alarming={item => item.overdue}
      columns={[
        {
          head: 'Reference',
          names: true,
          className: 'nowrap',
          cell: item => (
            <Link className="govuk-link" to={page(`/recommendations/${item.id}`)}>
              {item.reference}
            </Link>
          ),
        },
        {
          head: 'Recommendation',
          className: 'wide',
          cell: item => (
            <>
              <span className="clamp">
                <SubjectText text={item.text} exempt={item.exempt} />
              </span>
              <span className="muted small">
                <CommitteeName id={item.committeeId} />
              </span>
            </>
          ),
        },
        { head: 'Owner', cell: item => <OwnerText owner={item.owner} /> },
        {
          head: 'Due',
          className: 'nowrap',
          cell: item => <DueText on={item.nextDueOn ?? item.dueOn} open={isRunning(item.status)} />,
        },
        {
          head: 'Standing',
          cell: item => <Standing thing={item} />,
        },
      ]}
    />
  );
}
