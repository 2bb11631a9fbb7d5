import { Link, useParams } from 'react-router';
import type { Action } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { TaskFacts } from '../actions/TaskFacts';
import { DateText } from '../dates/Dates';
import { HistoryList } from '../history/HistoryList';
import { Flash } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil, useMay } from '../session/council';
import { isOpen, SubjectText, wordsOf } from '../steps/standing';

export function RequestPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const mayAnswer = useMay('lead-officer', 'democratic-services');
  const request = useResource<Action>(api(`/actions/${id}`));
  return (
    <Load resource={request} title="Request" what="the request">
      {found => (
        <Page
          title={found.reference ?? wordsOf(found.kind)}
          caption="Request"
          back={{ to: page('/information-requests'), text: 'Requests' }}
          actions={
            mayAnswer && isOpen(found.status) ? (
              <Link className="govuk-button" to={page(`/information-requests/${id}/answer`)}>
                Answer it
              </Link>
            ) : undefined
          }
        >
          <Flash />
          <p className="govuk-body-l thing__text">
            <SubjectText text={found.text} exempt={found.exempt} />
          </p>
          <TaskFacts task={found} />
          {found.answer && (
            <section aria-labelledby="answer">
              <h2 className="govuk-heading-m" id="answer">
                Answer
              </h2>
              {found.answeredOn && (
                <p className="govuk-hint">
                  Given on <DateText on={found.answeredOn} />
                </p>
              )}
              <p className="govuk-body prose">{found.answer}</p>
            </section>
          )}
          <HistoryList key={found.version} path={api(`/actions/${id}/history`)} />
        </Page>
      )}
    </Load>
  );
}
