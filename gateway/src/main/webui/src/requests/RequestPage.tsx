import { useParams } from 'react-router';
import type { InformationRequest, InformationRequestDetail } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { TaskFacts } from '../actions/TaskFacts';
import { TimeText } from '../dates/Dates';
import { Clocks } from '../deadlines/Clocks';
import { HistoryList } from '../history/HistoryList';
import { Flash } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Warning } from '../page/Warning';
import { ProgressList } from '../progress/ProgressList';
import { useCouncil } from '../session/council';
import { NextSteps } from '../steps/NextSteps';
import { SubjectText, wordsOf } from '../steps/standing';

export function RequestPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const request = useResource<InformationRequestDetail>(api(`/information-requests/${id}`));
  return (
    <Load resource={request} title="Request" what="the request">
      {({ request: found, progress, deadlines, mayReport }) => (
        <Page
          title={found.reference}
          caption={wordsOf(found.kind)}
          back={{ to: page('/information-requests'), text: 'Requests' }}
        >
          <Flash />
          {found.ageing && <Warning>This has been open for more than six months without a due date.</Warning>}
          <div className="thing">
            <div className="thing__main">
              <p className="govuk-body-l thing__text">
                <SubjectText text={found.text} exempt={found.exempt} />
              </p>
              <TaskFacts task={found} />
              <Outcome request={found} />
              <ProgressList updates={progress} />
              <Clocks deadlines={deadlines} />
              <HistoryList key={found.version} path={api(`/information-requests/${id}/history`)} />
            </div>
            <div className="thing__side">
              <NextSteps subject="information-requests" id={id} status={found.status} mayReport={mayReport} />
            </div>
          </div>
        </Page>
      )}
    </Load>
  );
}

function Outcome({ request: { status, outcome, outcomeAt, outcomeBy } }: { request: InformationRequest }) {
  if (!outcome) return null;
  return (
    <section aria-labelledby="outcome">
      <h2 className="govuk-heading-m" id="outcome">
        {status === 'ANSWERED' ? 'Answer' : wordsOf(status)}
      </h2>
      {outcomeAt && (
        <p className="govuk-hint">
          <TimeText at={outcomeAt} />
          {outcomeBy && <> by {outcomeBy}</>}
        </p>
      )}
      <p className="govuk-body prose">{outcome}</p>
    </section>
  );
}
