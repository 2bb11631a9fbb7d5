import { Link, useParams } from 'react-router';
import type { Action } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { HistoryList } from '../history/HistoryList';
import { Flash } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Warning } from '../page/Warning';
import { useCouncil } from '../session/council';
import { NextSteps } from '../steps/NextSteps';
import { SubjectText } from '../steps/standing';
import { TaskFacts } from './TaskFacts';

export function ActionPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const action = useResource<Action>(api(`/actions/${id}`));
  return (
    <Load resource={action} title="Action" what="the action">
      {found => (
        <Page
          title={found.reference ?? 'Action'}
          caption={found.reference ? 'Action' : undefined}
          back={{ to: page('/actions'), text: 'Actions' }}
        >
          <Flash />
          {found.ageing && <Warning>This has been open for more than six months without a due date.</Warning>}
          <div className="thing">
            <div className="thing__main">
              <p className="govuk-body-l thing__text">
                <SubjectText text={found.text} exempt={found.exempt} />
              </p>
              <TaskFacts task={found} />
              <HistoryList key={found.version} path={api(`/actions/${id}/history`)} />
            </div>
            <div className="thing__side">
              <NextSteps subject="actions" id={id} status={found.status} />
              {found.recommendationId && (
                <p className="govuk-body">
                  <Link className="govuk-link" to={page(`/recommendations/${found.recommendationId}`)}>
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
