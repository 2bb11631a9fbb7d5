import { Link, useParams } from 'react-router';
import type { ReportDetail } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { CommitteeName } from '../committees/committees';
import { DateText, DueText } from '../dates/Dates';
import { Clocks } from '../deadlines/Clocks';
import { HistoryList } from '../history/HistoryList';
import { Empty } from '../page/Empty';
import { Flash } from '../page/Flash';
import { ListTable } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Summary } from '../page/Summary';
import { useCouncil, useMay } from '../session/council';
import { StatusTag, SubjectText } from '../steps/standing';

type Sent = ReportDetail['recommendations'][number];

export function ReportPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const detail = useResource<ReportDetail>(api(`/reports/${id}`));
  return (
    <Load resource={detail} title="Report" what="the report">
      {({ report, recommendations, deadlines }) => (
        <Page
          title={report.title ?? report.reference}
          caption="Report to the Executive"
          back={{ to: page('/reports'), text: 'Reports' }}
        >
          <Flash />
          <Summary
            rows={[
              [
                'Response due',
                <DueText key="d" on={report.responseDueOn} open={recommendations.some(awaitsResponse)} />,
              ],
              report.responseRule ? ['Because', report.responseRule] : null,
              ['Sent to', report.sentTo?.name ?? 'Not recorded'],
              report.receivedOn ? ['Received', <DateText key="r" on={report.receivedOn} />] : null,
              report.noticeOn ? ['Notice', <DateText key="n" on={report.noticeOn} />] : null,
              ['Committee', <CommitteeName key="c" id={report.committeeId} />],
            ]}
          />
          <h2 className="govuk-heading-m">Recommendations in it</h2>
          <Answers items={recommendations} />
          <Clocks deadlines={deadlines} />
          <HistoryList key={report.version} path={api(`/reports/${id}/history`)} />
        </Page>
      )}
    </Load>
  );
}

/** The Executive owes its response whatever has been done meanwhile, until the committee closes or withdraws it. */
function awaitsResponse(sent: Sent): boolean {
  return !sent.decision && sent.status !== 'CLOSED' && sent.status !== 'WITHDRAWN';
}

function Answers({ items }: { items: Sent[] }) {
  const { page } = useCouncil();
  const answers = useMay('executive', 'democratic-services');
  if (items.length === 0) return <Empty>This report names no recommendation that you can see.</Empty>;
  return (
    <ListTable
      caption="Recommendations in the report"
      items={items}
      keyOf={item => item.id}
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
            <span className="clamp">
              <SubjectText text={item.text} exempt={item.exempt} />
            </span>
          ),
        },
        { head: 'Standing', cell: item => <StatusTag status={item.status} /> },
        {
          head: 'Response',
          cell: item =>
            answers && awaitsResponse(item) ? (
              <Link className="govuk-link" to={page(`/recommendations/${item.id}/response`)}>
                Respond<span className="govuk-visually-hidden"> to {item.reference}</span>
              </Link>
            ) : item.decision ? (
              <StatusTag status={item.decision} />
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
