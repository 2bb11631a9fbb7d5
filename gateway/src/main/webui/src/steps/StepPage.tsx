import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Action, Recommendation } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { tell } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';
import { SubjectText } from './standing';
import type { Subject } from './steps';

export interface StepContext {
  thing: Recommendation | Action;
  etag: string | null;
  /** The API address of a step of this thing. */
  api: (step: string) => string;
  /** The page of the thing, for "Cancel". */
  home: string;
  /** Back to the thing, saying what was done. */
  finish: (told: string) => void;
}

interface StepPageProps {
  subject: Subject;
  title: string;
  children: (context: StepContext) => ReactNode;
}

/** One step of one thing: what it is about on top, the form below. */
export function StepPage({ subject, title, children }: StepPageProps) {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const thing = useResource<Recommendation | Action>(api(`/${subject}/${id}`));
  const home = page(`/${subject}/${id}`);
  return (
    <Load resource={thing} title={title} what={subject === 'actions' ? 'the action' : 'the recommendation'}>
      {(found, etag) => (
        <Page
          title={title}
          caption={found.reference ?? (subject === 'actions' ? 'Action' : 'Recommendation')}
          back={{ to: home, text: found.reference ?? 'Back' }}
        >
          <div className="govuk-inset-text">
            <SubjectText text={found.text} exempt={found.exempt} />
          </div>
          {children({
            thing: found,
            etag,
            home,
            api: step => api(`/${subject}/${id}/${step}`),
            finish: told => void navigate(home, tell(told)),
          })}
        </Page>
      )}
    </Load>
  );
}
