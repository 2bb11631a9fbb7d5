import { Link, useParams } from 'react-router';
import type { Recommendation, RecommendationDetail } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { ActionTable } from '../actions/ActionTable';
import { CommitteeName } from '../committees/committees';
import { DateText, DueText } from '../dates/Dates';
import { Clocks } from '../deadlines/Clocks';
import { HistoryList } from '../history/HistoryList';
import { Flash } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Summary } from '../page/Summary';
import { Warning } from '../page/Warning';
import { OwnerText } from '../people/OwnerField';
import { CompletionFacts } from '../progress/CompletionFacts';
import { ProgressList } from '../progress/ProgressList';
import { useCouncil, useMay } from '../session/council';
import { NextSteps } from '../steps/NextSteps';
import { isRunning, Standing, StatusTag, SubjectText, wordsOf } from '../steps/standing';

export function RecommendationPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const detail = useResource<RecommendationDetail>(api(`/recommendations/${id}`));
  return (
    <Load resource={detail} title="Recommendation" what="the recommendation">
      {found => (
        <Page
          title={found.recommendation.reference}
          caption="Recommendation"
          back={{ to: page('/recommendations'), text: 'Recommendations' }}
        >
          <Flash />
          {found.recommendation.ageing && (
            <Warning>This has been open for more than six months without a due date.</Warning>
          )}
          <Content detail={found} />
        </Page>
      )}
    </Load>
  );
}

function Content({ detail }: { detail: RecommendationDetail }) {
  const { recommendation, actions, progress, deadlines, mayReport } = detail;
  const { api } = useCouncil();
  const signedIn = useMay();
  const { id, text, exempt, status, version } = recommendation;
  return (
    <div className="thing">
      <div className="thing__main">
        <p className="govuk-body-l thing__text">
          <SubjectText text={text} exempt={exempt} />
        </p>
        <Facts recommendation={recommendation} />
        <Response recommendation={recommendation} />
        {actions.length > 0 && (
          <section aria-labelledby="actions">
            <h2 className="govuk-heading-m" id="actions">
              Actions
            </h2>
            <ActionTable items={actions} />
          </section>
        )}
        <CompletionFacts completion={recommendation.completion} />
        <ProgressList updates={progress} />
        <Clocks deadlines={deadlines} />
        {signedIn && <HistoryList key={version} path={api(`/recommendations/${id}/history`)} />}
      </div>
      <div className="thing__side">
        <NextSteps subject="recommendations" id={id} status={status} mayReport={mayReport} />
        <Related recommendation={recommendation} />
      </div>
    </div>
  );
}

function Facts({ recommendation }: { recommendation: Recommendation }) {
  const { status, owner, dueOn, nextDueOn, madeOn, addressedTo, committeeId, item, clause } = recommendation;
  const { delegatedTo, reportBackOn, reportedStatus, statusText } = recommendation;
  return (
    <Summary
      rows={[
        ['Standing', <Standing key="s" thing={recommendation} />],
        ['Owner', <OwnerText key="o" owner={owner} />],
        ['Due', <DueText key="d" on={nextDueOn ?? dueOn} open={isRunning(status)} />],
        ['Committee', <CommitteeName key="c" id={committeeId} />],
        ['Made', <DateText key="m" on={madeOn} />],
        addressedTo ? ['Addressed to', addressedTo] : null,
        delegatedTo ? ['Monitored by', delegatedTo] : null,
        reportBackOn ? ['Reports back', <DateText key="b" on={reportBackOn} />] : null,
        reportedStatus ? ['Reported in the minutes', statusText ?? wordsOf(reportedStatus)] : null,
        item ? ['Minute', [item, clause].filter(Boolean).join(', clause ')] : null,
      ]}
    />
  );
}

function Response({ recommendation: { response } }: { recommendation: Recommendation }) {
  if (!response?.decision) return null;
  return (
    <section aria-labelledby="response">
      <h2 className="govuk-heading-m" id="response">
        The Executive’s response
      </h2>
      <Summary
        rows={[
          ['Decision', <StatusTag key="d" status={response.decision} />],
          response.respondedOn ? ['Date', <DateText key="o" on={response.respondedOn} />] : null,
          response.reason ? ['Reason', response.reason] : null,
          response.proposedAction ? ['What will be done', response.proposedAction] : null,
        ]}
      />
    </section>
  );
}

function Related({ recommendation: { id, minutesId, reportId } }: { recommendation: Recommendation }) {
  const { page } = useCouncil();
  const signedIn = useMay();
  const links = [
    minutesId ? { to: `/minutes/${minutesId}`, text: 'Where it stands in the minutes' } : null,
    signedIn && reportId ? { to: `/reports/${reportId}`, text: 'The report it was sent with' } : null,
    signedIn ? { to: `/timeline?subject=${id}`, text: 'Who was told what, and when' } : null,
  ].filter(link => link !== null);
  if (links.length === 0) return null;
  return (
    <ul role="list" className="govuk-list">
      {links.map(({ to, text }) => (
        <li key={to}>
          <Link className="govuk-link" to={page(to)}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
