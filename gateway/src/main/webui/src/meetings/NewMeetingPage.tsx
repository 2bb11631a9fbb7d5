import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { post } from '../api/client';
import type { Meeting } from '../api/meetings';
import { CommitteeField } from '../committees/committees';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';

interface MeetingBody {
  committeeId: string;
  heldOn: string | null;
  startsAt: string | null;
  venue: string | null;
}

export function NewMeetingPage() {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const [committeeId, setCommitteeId] = useState(parameters.get('committee') ?? '');
  const [heldOn, setHeldOn] = useState(NO_DATE);
  const [startsAt, setStartsAt] = useState('');
  const [venue, setVenue] = useState('');
  const { submit, ...form } = useSubmit<MeetingBody, Meeting>({
    fields: ['committeeId', 'heldOn', 'startsAt', 'venue'],
    send: (body, idempotencyKey) => post(api('/meetings'), { body, idempotencyKey }),
    done: saved => void navigate(page(`/meetings/${saved.id}`)),
  });
  const send = () => {
    const held = readDate('heldOn', heldOn, { name: 'Date of the meeting', required: true });
    void submit({ committeeId, heldOn: held.on, startsAt: startsAt || null, venue: venue.trim() || null }, [
      ...missing('committeeId', committeeId, 'Choose the committee.'),
      ...held.mistakes,
    ]);
  };
  return (
    <Page title="Add a meeting" back={{ to: page('/meetings'), text: 'Meetings' }}>
      <Form {...form} onSubmit={send} button="Add meeting" cancel={page('/meetings')}>
        <CommitteeField id="committeeId" value={committeeId} onChange={setCommitteeId} />
        <DateField
          id="heldOn"
          label="Date of the meeting"
          hint="For example, 27 3 2026."
          value={heldOn}
          onChange={setHeldOn}
        />
        <TextField
          id="startsAt"
          label="Starts at (optional)"
          type="time"
          width="10"
          value={startsAt}
          onChange={setStartsAt}
        />
        <TextField id="venue" label="Place (optional)" value={venue} onChange={setVenue} />
      </Form>
    </Page>
  );
}
