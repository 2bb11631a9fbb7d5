import { useState } from 'react';
import { NavLink, useLocation, useParams } from 'react-router';
import { useUnread } from '../inbox/unread';
import { useCouncil, useMay } from '../session/council';

interface Entry {
  to: string;
  text: string;
  unread?: number;
}

/** The places of the council that the reader can use. On a narrow screen they fold behind one button. */
export function Navigation() {
  const { council } = useParams();
  return council ? <CouncilNavigation /> : null;
}

function CouncilNavigation() {
  const { page } = useCouncil();
  const entries = useEntries();
  const { pathname } = useLocation();
  // Open belongs to one address: going anywhere closes the menu.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  return (
    <nav className="menu" aria-label="Menu">
      <div className="govuk-width-container width">
        <button
          type="button"
          className="menu__button"
          aria-expanded={open}
          aria-controls="menu-list"
          onClick={() => setOpenAt(open ? null : pathname)}
        >
          Menu
        </button>
        <ul id="menu-list" role="list" className={`menu__list${open ? ' menu__list--open' : ''}`}>
          {entries.map(({ to, text, unread }) => (
            <li key={to} className="menu__item">
              <NavLink to={page(to)} end={to === ''} className="menu__link">
                {text} {unread ? <Badge unread={unread} /> : null}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function Badge({ unread }: { unread: number }) {
  return (
    <span className="badge">
      {unread > 99 ? '99+' : unread}
      <span className="govuk-visually-hidden"> unread</span>
    </span>
  );
}

function useEntries(): Entry[] {
  const signedIn = useMay();
  const clerk = useMay('democratic-services');
  const sendsReports = useMay('democratic-services', 'executive');
  const grievances = useMay('hr', 'member', 'monitoring-officer');
  const unread = useUnread();
  const entries: (Entry | false)[] = [
    { to: '', text: 'Home' },
    signedIn && { to: '/inbox', text: 'Inbox', unread },
    { to: '/recommendations', text: 'Recommendations' },
    signedIn && { to: '/actions', text: 'Actions' },
    signedIn && { to: '/information-requests', text: 'Requests' },
    sendsReports && { to: '/reports', text: 'Reports' },
    grievances && { to: '/grievances', text: 'Grievances' },
    clerk && { to: '/drafts', text: 'Drafts' },
    { to: '/minutes', text: 'Minutes' },
    { to: '/meetings', text: 'Meetings' },
    { to: '/committees', text: 'Committees' },
  ];
  return entries.filter(entry => entry !== false);
}
