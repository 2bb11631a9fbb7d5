import { Link, useLocation } from 'react-router';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';
import { signInLink, useSession } from '../session/session';

export function PublicHome() {
  const { page, name } = useCouncil();
  const session = useSession();
  const { pathname, search } = useLocation();
  const places = [
    {
      to: '/recommendations',
      text: 'Recommendations',
      about: 'What committees recommended, who owes it, and whether it was done.',
    },
    {
      to: '/minutes',
      text: 'Minutes',
      about: 'Published minutes of every meeting, with what came out of it.',
    },
    { to: '/decisions', text: 'Decisions', about: 'Search everything that was resolved, agreed and noted.' },
    { to: '/meetings', text: 'Meetings', about: 'When committees met and meet next.' },
    { to: '/committees', text: 'Committees', about: 'Who sits on them and which services they cover.' },
  ];
  return (
    <Page title={`Scrutiny at ${name}`}>
      <ul role="list" className="places">
        {places.map(({ to, text, about }) => (
          <li key={to} className="places__place">
            <h2 className="govuk-heading-m">
              <Link className="govuk-link" to={page(to)}>
                {text}
              </Link>
            </h2>
            <p className="govuk-body">{about}</p>
          </li>
        ))}
      </ul>
      {session.signedIn ? (
        <p className="govuk-body">Your account does not belong to this council, so you see what is public.</p>
      ) : (
        <p className="govuk-body">
          Members and officers:{' '}
          <a className="govuk-link" href={signInLink(pathname + search)}>
            sign in
          </a>{' '}
          to see what needs attention.
        </p>
      )}
    </Page>
  );
}
