import { Link } from 'react-router';
import type { Claim } from '../api/recommendations';
import { CommitteeName } from '../committees/committees';
import { DateText } from '../dates/Dates';
import { pageOf, subjectText } from '../deadlines/links';
import { ListTable } from '../page/List';
import { OwnerText } from '../people/OwnerField';
import { useCouncil } from '../session/council';

export function AwaitingVerification({ items }: { items: Claim[] }) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption="Awaiting verification"
      items={items}
      keyOf={claim => claim.subjectId}
      columns={[
        {
          head: 'What',
          names: true,
          className: 'wide',
          cell: claim => (
            <>
              <Link className="govuk-link clamp" to={page(pageOf(claim))}>
                {claim.title ?? claim.reference ?? subjectText(claim.subjectType)}
              </Link>
              <span className="muted small">
                {[subjectText(claim.subjectType), claim.title ? claim.reference : null].filter(Boolean).join(' · ')}
                {' · '}
                <CommitteeName id={claim.committeeId} />
              </span>
            </>
          ),
        },
        { head: 'Whose', cell: claim => <OwnerText owner={claim.owner} /> },
        {
          head: 'Claimed',
          className: 'nowrap',
          cell: claim => (claim.claimedAt ? <DateText on={claim.claimedAt.slice(0, 10)} short /> : '–'),
        },
      ]}
    />
  );
}
