import { Link } from 'react-router';
import { CommitteeName } from '../committees/committees';
import { DueText } from '../dates/Dates';
import { ListTable } from '../page/List';
import { useCouncil } from '../session/council';
import { pageOf, subjectText } from './links';

/** What is due, whose, and when: of a deadline as well as of an entry on the home page. */
interface Due {
  subjectType: string;
  subjectId: string;
  committeeId: string;
  reference: string;
  title?: string | null;
  ownerName?: string | null;
  owner?: { name?: string | null } | null;
  dueOn?: string | null;
}

interface DeadlineTableProps {
  caption: string;
  items: readonly Due[];
  /** False where the date no longer counts. */
  open?: boolean;
}

export function DeadlineTable({ caption, items, open = true }: DeadlineTableProps) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption={caption}
      items={items}
      keyOf={due => `${due.subjectType}-${due.subjectId}`}
      columns={[
        {
          head: 'What',
          names: true,
          className: 'wide',
          cell: due => (
            <>
              <Link className="govuk-link clamp" to={page(pageOf(due))}>
                {due.title ?? due.reference}
              </Link>
              <span className="muted small">
                {[subjectText(due.subjectType), due.title ? due.reference : null].filter(Boolean).join(' · ')}
                {' · '}
                <CommitteeName id={due.committeeId} />
              </span>
            </>
          ),
        },
        {
          head: 'Whose',
          cell: due => due.ownerName ?? due.owner?.name ?? <span className="muted">No owner</span>,
        },
        { head: 'Due', className: 'nowrap', cell: due => <DueText on={due.dueOn} open={open} /> },
      ]}
    />
  );
}
