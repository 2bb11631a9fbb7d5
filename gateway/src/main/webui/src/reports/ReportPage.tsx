import { Link, useParams } from 'react-router';
import type { Recommendation, Report } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { CommitteeName } from '../committees/committees';
import { DateText, DueText } from '../dates/Dates';
import { Empty } from '../page/Empty';
import { Flash } from '../page/Flash';
import { ListTable } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Summary } from '../page/Summary';
import { useCouncil, useMay } from '../session/council';
import { StatusTag, SubjectText } from '../steps/standing';
import { awaitsResponse } from './ReportsPage';

export function ReportPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const report = useResource<Report>(api(`/reports/${id}`));
  return (
    <Load resource={report} title="Report" what="the report">
      {found => (
        <Page title={found.title} caption="Report to the Executive" back={{ to: page('/reports'), text: 'Reports' }}>
          <Flash />
          <Summary
            rows={[
              ['Response due', <DueText key="d" on={found.dueOn} open={awaitsResponse(found)} />],
              ['Sent to', found.sentTo.name],
              ['Received', <DateText key="r" on={found.receivedOn} />],
              found.noticeOn ? ['Notice', <DateText key="n" on={found.noticeOn} />] : null,
              ['Committee', <CommitteeName key="c" id={found.committeeId} />],
            ]}
          />
          <h2 className="govuk-heading-m">Recommendations in it</h2>
          <Answers items={found.recommendations ?? []} />
        </Page>
      )}
    </Load>
  );
}

function Answers({ items }: { items: Recommendation[] }) {
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
            answers && item.status === 'SENT' ? (
              <Link className="govuk-link" to={page(`/recommendations/${item.id}/response`)}>
                Respond<span className="govuk-visually-hidden"> to {item.reference}</span>
              </Link>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
