import { Link, useParams } from 'react-router';
import type { Recommendation } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { ActionTable } from '../actions/ActionTable';
import { CommitteeName } from '../committees/committees';
import { DateText, DueText } from '../dates/Dates';
import { HistoryList } from '../history/HistoryList';
import { Flash } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Summary } from '../page/Summary';
import { Warning } from '../page/Warning';
import { OwnerText } from '../people/OwnerField';
import { useCouncil, useMay } from '../session/council';
import { NextSteps } from '../steps/NextSteps';
import { isOpen, RatingTag, StatusTag, SubjectText } from '../steps/standing';

export function RecommendationPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const recommendation = useResource<Recommendation>(api(`/recommendations/${id}`));
  return (
    <Load resource={recommendation} title="Recommendation" what="the recommendation">
      {found => (
        <Page
          title={found.reference}
          caption="Recommendation"
          back={{ to: page('/recommendations'), text: 'Recommendations' }}
        >
          <Flash />
          {found.ageing && <Warning>This has been open for more than six months without a due date.</Warning>}
          <div className="thing">
            <div className="thing__main">
              <p className="govuk-body-l thing__text">
                <SubjectText text={found.text} exempt={found.exempt} />
              </p>
              <Facts recommendation={found} />
              <Response recommendation={found} />
              <Actions recommendation={found} />
              <HistoryList key={found.version} path={api(`/recommendations/${id}/history`)} />
            </div>
            <div className="thing__side">
              <NextSteps subject="recommendations" id={id} status={found.status} />
              <Related recommendation={found} />
            </div>
          </div>
        </Page>
      )}
    </Load>
  );
}

function Facts({ recommendation }: { recommendation: Recommendation }) {
  const { status, rating, owner, dueOn, madeOn, addressedTo, committeeId } = recommendation;
  return (
    <Summary
      rows={[
        [
          'Standing',
          <span key="s" className="tags">
            <StatusTag status={status} />
            <RatingTag rating={rating} />
          </span>,
        ],
        ['Owner', <OwnerText key="o" owner={owner} />],
        ['Due', <DueText key="d" on={dueOn} open={isOpen(status)} />],
        ['Committee', <CommitteeName key="c" id={committeeId} />],
        madeOn ? ['Made', <DateText key="m" on={madeOn} />] : null,
        addressedTo ? ['Addressed to', addressedTo] : null,
        recommendation.monitoredBy ? ['Monitored by', recommendation.monitoredBy] : null,
        recommendation.item
          ? ['Minute', [recommendation.item, recommendation.clause].filter(Boolean).join(', clause ')]
          : null,
      ]}
    />
  );
}

function Response({ recommendation: { response } }: { recommendation: Recommendation }) {
  if (!response) return null;
  return (
    <section aria-labelledby="response">
      <h2 className="govuk-heading-m" id="response">
        The Executive’s response
      </h2>
      <Summary
        rows={[
          ['Decision', <StatusTag key="d" status={response.decision} />],
          ['Date', <DateText key="o" on={response.respondedOn} />],
          response.reason ? ['Reason', response.reason] : null,
          response.proposedAction ? ['What will be done', response.proposedAction] : null,
        ]}
      />
    </section>
  );
}

function Actions({ recommendation: { actions } }: { recommendation: Recommendation }) {
  if (!actions || actions.length === 0) return null;
  return (
    <section aria-labelledby="actions">
      <h2 className="govuk-heading-m" id="actions">
        Actions
      </h2>
      <ActionTable items={actions} />
    </section>
  );
}

function Related({ recommendation }: { recommendation: Recommendation }) {
  const { page } = useCouncil();
  const told = useMay('democratic-services', 'monitoring-officer', 'member');
  return (
    <ul role="list" className="govuk-list">
      {recommendation.minutesId && (
        <li>
          <Link className="govuk-link" to={page(`/minutes/${recommendation.minutesId}#${recommendation.id}`)}>
            Where it stands in the minutes
          </Link>
        </li>
      )}
      {recommendation.reportId && (
        <li>
          <Link className="govuk-link" to={page(`/reports/${recommendation.reportId}`)}>
            The report it was sent with
          </Link>
        </li>
      )}
      {told && (
        <li>
          <Link className="govuk-link" to={page(`/timeline?subject=${recommendation.id}`)}>
            Who was told what, and when
          </Link>
        </li>
      )}
    </ul>
  );
}
