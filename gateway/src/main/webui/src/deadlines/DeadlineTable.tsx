import { Link } from 'react-router';
import type { Deadline } from '../api/recommendations';
import { CommitteeName } from '../committees/committees';
import { DueText } from '../dates/Dates';
import { ListTable } from '../page/List';
import { OwnerText } from '../people/OwnerField';
import { useCouncil } from '../session/council';
import { pageOf, subjectText } from './links';

export function DeadlineTable({ caption, items, open = true }: { caption: string; items: Deadline[]; open?: boolean }) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption={caption}
      items={items}
      keyOf={deadline => deadline.id}
      columns={[
        {
          head: 'What',
          names: true,
          className: 'wide',
          cell: deadline => (
            <>
              <Link className="govuk-link clamp" to={page(pageOf(deadline))}>
                {deadline.title ?? deadline.reference ?? subjectText(deadline.subjectType)}
              </Link>
              <span className="muted small">
                {[subjectText(deadline.subjectType), deadline.title ? deadline.reference : null]
                  .filter(Boolean)
                  .join(' · ')}
                {' · '}
                <CommitteeName id={deadline.committeeId} />
              </span>
            </>
          ),
        },
        { head: 'Whose', cell: deadline => <OwnerText owner={deadline.owner} /> },
        { head: 'Due', className: 'nowrap', cell: deadline => <DueText on={deadline.dueOn} open={open} /> },
      ]}
    />
  );
}
