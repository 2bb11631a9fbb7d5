import { Link } from 'react-router';
import { useCouncil, useMay } from '../session/council';
import { useSession } from '../session/session';
import type { Status } from './standing';
import { stepsOf } from './steps';
import type { Subject } from './subject';

/** The steps that the reader can take now: the first as a button, because it is what is waited for. */
export function NextSteps({ subject, id, status }: { subject: Subject; id: string; status: Status }) {
  const { page } = useCouncil();
  const signedIn = useMay();
  const { roles } = useSession();
  const [first, ...others] = signedIn ? stepsOf(subject, status, roles) : [];
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
