import { Link } from 'react-router';
import { useCouncil, useMay } from '../session/council';
import { useSession } from '../session/session';
import type { Status } from './standing';
import { stepsOf } from './steps';
import type { Subject } from './subject';

interface NextStepsProps {
  subject: Subject;
  id: string;
  status: Status;
  /** Whether the reader may report on the thing, as the service says. */
  mayReport: boolean | null | undefined;
}

/** The steps that the reader can take now: the first as a button, because it is what is waited for. */
export function NextSteps({ subject, id, status, mayReport }: NextStepsProps) {
  const { page } = useCouncil();
  const signedIn = useMay();
  const { roles } = useSession();
  const [first, ...others] = signedIn ? stepsOf(subject, status, roles, mayReport === true) : [];
  if (!first) return null;
  const to = (path: string) => page(`/${subject}/${id}/${path}`);
  return (
    <section className="next-steps" aria-labelledby="next-steps">
      <h2 className="govuk-heading-s" id="next-steps">
        What you can do
      </h2>
      <Link to={to(first.path)} className="govuk-button">
        {first.text}
      </Link>
      {others.length > 0 && (
        <ul role="list" className="govuk-list">
          {others.map(step => (
            <li key={step.path}>
              <Link className="govuk-link" to={to(step.path)}>
                {step.text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
