import { useLocation } from 'react-router';
import { messageOf, type Problem } from '../api/problem';
import { signInLink } from '../session/session';
import { Page } from './Page';

interface FailureProps {
  problem: Problem;
  again?: () => void;
  /** True when there is nothing else on the page. */
  whole?: boolean;
}

/** What went wrong in words a reader can act on, and the one thing to do about it. */
export function Failure({ problem, again, whole = false }: FailureProps) {
  const heading = headingOf(problem);
  const body = (
    <>
      <p className="govuk-body">{explanationOf(problem)}</p>
      {problem.errors.map(({ pointer, detail }) => (
        <p key={pointer} className="govuk-body">
          {detail}
        </p>
      ))}
      <NextStep problem={problem} {...(again && { again })} />
      {problem.traceId && problem.status >= 500 && (
        <p className="govuk-hint">
          If it goes on, tell your support desk this reference: <code>{problem.traceId}</code>
        </p>
      )}
    </>
  );
  if (whole) return <Page title={heading}>{body}</Page>;
  return (
    <div className="failure" role="alert">
      <h2 className="govuk-heading-s">{heading}</h2>
      {body}
    </div>
  );
}

function NextStep({ problem, again }: { problem: Problem; again?: () => void }) {
  const { pathname, search } = useLocation();
  if (problem.isSignedOut) {
    return (
      <p className="govuk-body">
        <a href={signInLink(pathname + search)} className="govuk-button">
          Sign in
        </a>
      </p>
    );
  }
  const worthTrying = problem.status === 0 || problem.status === 429 || problem.status >= 500;
  if (!again || !worthTrying) return null;
  return (
    <button type="button" className="govuk-button govuk-button--secondary" onClick={again}>
      Try again
    </button>
  );
}

/** A 404 of a kind of its own says something the reader can use, e.g. that the account has no person yet. */
function isPlainlyMissing(problem: Problem): boolean {
  return ['not-found', 'blank'].includes(problem.slug) || problem.type === 'about:blank';
}

function headingOf(problem: Problem): string {
  if (problem.isSignedOut) return 'Sign in to see this page';
  switch (problem.status) {
    case 0:
      return 'No connection';
    case 403:
      return 'You do not have permission to see this page';
    case 404:
      return isPlainlyMissing(problem) ? 'Page not found' : problem.title;
    case 429:
      return 'Too many requests';
    default:
      return problem.status >= 500 ? 'Sorry, there is a problem with the service' : problem.title;
  }
}

function explanationOf(problem: Problem): string {
  if (problem.isSignedOut) return 'You are not signed in, or you were away for some time. You come back to this place.';
  switch (problem.status) {
    case 0:
      return 'The service could not be reached. Check your network, then try again.';
    case 403:
      return 'It belongs to another council or needs a role that your account does not have. Ask democratic services if you should have it.';
    case 404:
      if (!isPlainlyMissing(problem)) return messageOf(problem);
      return 'It may have moved, or the address may be wrong. If you typed the address, check it. If you followed a link, go back and try another.';
    default:
      return problem.status >= 500 ? 'Nothing of yours is lost. Try again in a few minutes.' : messageOf(problem);
  }
}
