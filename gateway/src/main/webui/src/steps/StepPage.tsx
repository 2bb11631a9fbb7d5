import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { tagOf } from '../api/etag';
import { Problem } from '../api/problem';
import { useResource } from '../api/useResource';
import { Failure } from '../page/Failure';
import { tell } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';
import { SubjectText } from './standing';
import { theName, thingOf, type Detail, type Subject, type Thing } from './subject';

export interface StepContext {
  thing: Thing;
  /** What a change of the thing itself must carry in `If-Match`. */
  ifMatch: string | null;
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
  /** The step is its owner's, or whose report stands for the owner's. */
  reporting?: boolean;
  children: (context: StepContext) => ReactNode;
}

/** One step of one thing: what it is about on top, the form below. */
export function StepPage({ subject, title, reporting = false, children }: StepPageProps) {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const detail = useResource<Detail>(api(`/${subject}/${id}`));
  const home = page(`/${subject}/${id}`);
  return (
    <Load resource={detail} title={title} what={theName(subject)}>
      {(found, etag) => {
        if (reporting && found.mayReport === false) return <Failure problem={new Problem(403)} whole />;
        const thing = thingOf(found);
        return (
          <Page title={title} caption={thing.reference} back={{ to: home, text: thing.reference }}>
            <div className="govuk-inset-text">
              <SubjectText text={thing.text} exempt={thing.exempt} />
            </div>
            {children({
              thing,
              ifMatch: tagOf(etag, thing.version),
              home,
              api: step => api(`/${subject}/${id}/${step}`),
              finish: told => void navigate(home, tell(told)),
            })}
          </Page>
        );
      }}
    </Load>
  );
}
