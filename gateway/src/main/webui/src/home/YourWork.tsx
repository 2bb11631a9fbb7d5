import { Link } from 'react-router';
import { useCouncil, useMay } from '../session/council';

/** What each role comes to do. */
export function YourWork() {
  const { page } = useCouncil();
  const clerk = useMay('democratic-services');
  const hr = useMay('hr');
  const executive = useMay('executive');
  const verifier = useMay('verifier');
  const links = [
    clerk && { to: '/drafts/new', text: 'Upload minutes' },
    clerk && { to: '/drafts?state=OPEN', text: 'Review drafts' },
    clerk && { to: '/reports/new', text: 'Send a report to the Executive' },
    executive && { to: '/recommendations?status=SENT', text: 'Recommendations that await a response' },
    verifier && { to: '/actions?status=CLAIMED_COMPLETE', text: 'Actions that await verification' },
    hr && { to: '/grievances/new', text: 'Record a grievance' },
    clerk && { to: '/people', text: 'People and where alerts go' },
    clerk && { to: '/timeline', text: 'Who was told what' },
  ].filter(link => link !== false);
  if (links.length === 0) return null;
  return (
    <section className="part" aria-labelledby="your-work">
      <h2 className="govuk-heading-m" id="your-work">
        Your work
      </h2>
      <ul role="list" className="govuk-list">
        {links.map(({ to, text }) => (
          <li key={to}>
            <Link className="govuk-link" to={page(to)}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
