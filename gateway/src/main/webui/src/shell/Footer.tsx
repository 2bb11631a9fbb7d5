import { Link, useParams } from 'react-router';
import { useCouncil, useMay } from '../session/council';

export function Footer() {
  const { council } = useParams();
  return (
    <footer className="foot">
      <div className="govuk-width-container width">
        {council && <CouncilLinks />}
        <ul role="list" className="foot__list">
          <li>
            <Link className="foot__link" to="/accessibility">
              Accessibility statement
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}

/** Places one goes to now and then: they would crowd the menu. */
function CouncilLinks() {
  const { page } = useCouncil();
  const signedIn = useMay();
  const clerk = useMay('democratic-services');
  const told = useMay('democratic-services', 'monitoring-officer');
  const settings = useMay('admin');
  const links = [
    { to: '/decisions', text: 'Find a decision', shown: true },
    { to: '/people', text: 'People', shown: signedIn },
    { to: '/deadlines', text: 'Deadlines', shown: signedIn },
    { to: '/timeline', text: 'Who was told', shown: told },
    { to: '/precision', text: 'How well minutes are read', shown: clerk },
    { to: '/preferences', text: 'Your preferences', shown: signedIn },
    { to: '/settings', text: 'Council settings', shown: settings },
  ].filter(link => link.shown);
  return (
    <ul role="list" className="foot__list">
      {links.map(({ to, text }) => (
        <li key={to}>
          <Link className="foot__link" to={page(to)}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
