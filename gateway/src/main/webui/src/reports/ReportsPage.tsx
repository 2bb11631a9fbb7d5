import { Link } from 'react-router';
import type { ListPage } from '../api/page';
import type { Report } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { CommitteeName } from '../committees/committees';
import { DateText } from '../dates/Dates';
import { Empty } from '../page/Empty';
import { ListTable, Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useCouncil, useMay } from '../session/council';

export function ReportsPage() {
  const { api, page } = useCouncil();
  const clerk = useMay('democratic-services');
  const filters = useFilters([]);
  const reports = useResource<ListPage<Report>>(api(`/reports${filters.query}`));
  return (
    <Page
      title="Reports to the Executive"
      actions={
        clerk && (
          <Link to={page('/reports/new')} className="govuk-button">
            Send a report
          </Link>
        )
      }
    >
      <Load resource={reports} what="reports">
        {found =>
          found.items.length === 0 ? (
            <Empty>No report has been sent yet. Sending one starts the clock for the Executive’s response.</Empty>
          ) : (
            <>
              <ListTable
                caption="Reports to the Executive"
                items={found.items}
                keyOf={report => report.id}
                columns={[
                  {
                    head: 'Report',
                    names: true,
                    cell: report => (
                      <Link className="govuk-link" to={page(`/reports/${report.id}`)}>
                        {report.title ?? report.reference}
                      </Link>
                    ),
                  },
                  { head: 'Committee', cell: report => <CommitteeName id={report.committeeId} /> },
                  { head: 'Sent to', cell: report => report.sentTo?.name ?? '–' },
                  {
                    head: 'Received',
                    className: 'nowrap',
                    cell: report => <OptionalDate on={report.receivedOn} />,
                  },
                  {
                    head: 'Response due',
                    className: 'nowrap',
                    cell: report => <OptionalDate on={report.responseDueOn} />,
                  },
                ]}
              />
              <Pages page={found} what="reports" />
            </>
          )
        }
      </Load>
    </Page>
  );
}

function OptionalDate({ on }: { on?: string | null }) {
  return on ? <DateText on={on} short /> : '–';
}
