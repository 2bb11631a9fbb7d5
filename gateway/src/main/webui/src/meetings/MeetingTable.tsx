import { Link } from 'react-router';
import type { Meeting } from '../api/meetings';
import { CommitteeName } from '../committees/committees';
import { clockTime, longDate, today } from '../dates/dates';
import { ListTable } from '../page/List';
import { Tag } from '../page/Tag';
import { useCouncil } from '../session/council';

export function MeetingTable({ items, withCommittee = true }: { items: Meeting[]; withCommittee?: boolean }) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption="Meetings"
      items={items}
      keyOf={meeting => meeting.id}
      columns={[
        {
          head: 'Meeting',
          names: true,
          cell: meeting => (
            <Link className="govuk-link" to={page(`/meetings/${meeting.id}`)}>
              {longDate(meeting.heldOn)}
            </Link>
          ),
        },
        ...(withCommittee
          ? [{ head: 'Committee', cell: (meeting: Meeting) => <CommitteeName id={meeting.committeeId} /> }]
          : []),
        {
          head: 'Time and place',
          cell: meeting =>
            [meeting.startsAt && clockTime(meeting.startsAt), meeting.venue].filter(Boolean).join(', ') || '–',
        },
        { head: 'Standing', cell: meeting => <MeetingStanding meeting={meeting} /> },
      ]}
    />
  );
}

export function MeetingStanding({ meeting }: { meeting: Meeting }) {
  if (meeting.state === 'CANCELLED') return <Tag tone="grey">Cancelled</Tag>;
  if (meeting.minutesId) return <Tag tone="green">Minutes published</Tag>;
  if (meeting.heldOn < today()) return <Tag tone="amber">No minutes yet</Tag>;
  return <Tag tone="blue">To come</Tag>;
}
