import { Link } from 'react-router';
import type { ListPage } from '../api/page';
import type { CollectiveGrievance, Grievance } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { longDate } from '../dates/dates';
import { DateText } from '../dates/Dates';
import { Empty } from '../page/Empty';
import { ListTable, Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Tag } from '../page/Tag';
import { useFilters } from '../page/useFilters';
import { useCouncil, useMay } from '../session/council';
import { StageTag } from './stages';

/** HR sees every grievance; members see collective ones, and of those only what can be told. */
export function GrievancesPage() {
  const { api, page } = useCouncil();
  const hr = useMay('hr');
  const filters = useFilters([]);
  const grievances = useResource<ListPage<Grievance>>(api(`/grievances${filters.query}`));
  return (
    <Page
      title={hr ? 'Grievances' : 'Collective grievances'}
      actions={
        hr && (
          <Link to={page('/grievances/new')} className="govuk-button">
            Record a grievance
          </Link>
        )
      }
    >
      {!hr && (
        <p className="govuk-body">
          Service area, stage, dates and a band for how many people. Names and the complaint itself are never shown.
        </p>
      )}
      <Load resource={grievances} what="grievances">
        {found =>
          found.items.length === 0 ? (
            <Empty>
              {hr ? 'No grievance is recorded.' : 'There is no collective grievance in the services you oversee.'}
            </Empty>
          ) : (
            <>
              <GrievanceTable items={found.items} hr={hr} />
              <Pages page={found} what="grievances" />
            </>
          )
        }
      </Load>
    </Page>
  );
}

/** What every reader may know, and what only HR knows besides. */
type Row = CollectiveGrievance & Partial<Pick<Grievance, 'collective' | 'employees' | 'warnings'>>;

export function GrievanceTable({ items, hr }: { items: readonly Row[]; hr: boolean }) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption="Grievances"
      items={items}
      keyOf={item => item.id}
      columns={[
        {
          head: 'Service',
          names: true,
          cell: item => (
            <Link className="govuk-link" to={page(`/grievances/${item.id}`)}>
              {item.serviceArea}
              <span className="govuk-visually-hidden">, raised on {longDate(item.raisedOn)}</span>
            </Link>
          ),
        },
        {
          head: 'Stage',
          cell: item => (
            <span className="tags">
              <StageTag stage={item.stage} />
              {hr && item.collective && <Tag tone="purple">Collective</Tag>}
              {item.warnings?.includes('no-committee') && <Tag tone="amber">No committee told</Tag>}
              {item.independenceWarning && <Tag tone="amber">Not independent</Tag>}
            </span>
          ),
        },
        { head: 'Raised', className: 'nowrap', cell: item => <DateText on={item.raisedOn} short /> },
        { head: 'People', cell: item => (hr && item.employees) || item.countBand },
        {
          head: 'Next',
          className: 'nowrap',
          cell: item => (item.nextOn ? <DateText on={item.nextOn} short /> : '–'),
        },
      ]}
    />
  );
}
