import { useState } from 'react';
import type { DraftMeeting } from '../api/meetings';
import { CommitteeField } from '../committees/committees';
import { dateParts, isoDate } from '../dates/dates';
import { DateField } from '../form/DateField';
import { TextField } from '../form/fields';

interface MeetingFieldsProps {
  meeting: DraftMeeting;
  onChange: (meeting: DraftMeeting) => void;
}

/** Which meeting the minutes are of. */
export function MeetingFields({ meeting, onChange }: MeetingFieldsProps) {
  const [heldOn, setHeldOn] = useState(dateParts(meeting.heldOn));
  return (
    <div className="meeting-fields">
      <CommitteeField
        id="meeting-committeeId"
        hint={meeting.body ? `The document says “${meeting.body}”.` : undefined}
        value={meeting.committeeId ?? ''}
        onChange={committeeId => onChange({ ...meeting, committeeId: committeeId || null })}
      />
      <DateField
        id="meeting-heldOn"
        label="Held on"
        value={heldOn}
        onChange={parts => {
          setHeldOn(parts);
          onChange({ ...meeting, heldOn: isoDate(parts.day, parts.month, parts.year) ?? null });
        }}
      />
      <TextField
        id="meeting-startsAt"
        label="Started at (optional)"
        type="time"
        width="10"
        value={meeting.startsAt ?? ''}
        onChange={startsAt => onChange({ ...meeting, startsAt: startsAt || null })}
      />
      <TextField
        id="meeting-venue"
        label="Place (optional)"
        value={meeting.venue ?? ''}
        onChange={venue => onChange({ ...meeting, venue: venue || null })}
      />
    </div>
  );
}
