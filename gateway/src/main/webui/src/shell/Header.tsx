import { Link, useLocation, useParams } from 'react-router';
import { useCouncil } from '../session/council';
import { signInLink, useSession } from '../session/session';

export function Header() {
  const session = useSession();
  const { council } = useParams();
  const place = useCouncil();
  const { pathname, search } = useLocation();
  const several = session.councils.length > 1;
  return (
    <header className="top" role="banner">
      <div className="govuk-width-container width top__row">
        <Link to={council ? place.page('') : '/'} className="top__product">
          <Mark />
          <span>Scrutineer</span>
        </Link>
        {council && <span className="top__council">{place.name}</span>}
        <div className="top__account">
          {several && (
            <Link to="/" className="top__link">
              Change council
            </Link>
          )}
          {session.signedIn && council && (
            <Link to={place.page('/preferences')} className="top__link">
              <span className="govuk-visually-hidden">Your preferences: </span>
              {session.name ?? 'Your account'}
            </Link>
          )}
          {session.signedIn ? (
            <a href="/sign-out" className="top__link">
              Sign out
            </a>
          ) : (
            <a href={signInLink(pathname + search)} className="top__link">
              Sign in
            </a>
          )}
        </div>
      </div>
    </header>
  );
}

/** A list with one thing ticked off: the product's own sign. */
function Mark() {
  return (
    <svg className="top__mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path d="M5 8h13M5 15h8M5 22h6" className="top__mark-lines" />
      <path d="m15 21 5 5 9-13" className="top__mark-tick" />
    </svg>
  );
}
