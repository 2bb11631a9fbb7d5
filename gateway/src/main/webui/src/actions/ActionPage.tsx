import { Link, useParams } from 'react-router';
import type { ActionDetail } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { Clocks } from '../deadlines/Clocks';
import { HistoryList } from '../history/HistoryList';
import { Flash } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Warning } from '../page/Warning';
import { CompletionFacts } from '../progress/CompletionFacts';
import { ProgressList } from '../progress/ProgressList';
import { useCouncil } from '../session/council';
import { NextSteps } from '../steps/NextSteps';
import { SubjectText, wordsOf } from '../steps/standing';
import { TaskFacts } from './TaskFacts';

export function ActionPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const detail = useResource<ActionDetail>(api(`/actions/${id}`));
  return (
    <Load resource={detail} title="Action" what="the action">
      {({ action, progress, deadlines, mayReport }) => (
        <Page title={action.reference} caption={wordsOf(action.kind)} back={{ to: page('/actions'), text: 'Actions' }}>
          <Flash />
          {action.ageing && <Warning>This has been open for more than six months without a due date.</Warning>}
          <div className="thing">
            <div className="thing__main">
              <p className="govuk-body-l thing__text">
                <SubjectText text={action.text} exempt={action.exempt} />
              </p>
              <TaskFacts task={action} />
              <CompletionFacts completion={action.completion} />
              <ProgressList updates={progress} />
              <Clocks deadlines={deadlines} />
              <HistoryList key={action.version} path={api(`/actions/${id}/history`)} />
            </div>
            <div className="thing__side">
              <NextSteps subject="actions" id={id} status={action.status} mayReport={mayReport} />
              {action.recommendationId && (
                <p className="govuk-body">
                  <Link className="govuk-link" to={page(`/recommendations/${action.recommendationId}`)}>
                    The recommendation it belongs to
                  </Link>
                </p>
              )}
            </div>
          </div>
        </Page>
      )}
    </Load>
  );
}
