import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '../api/client';
import type { Owner } from '../api/meetings';
import type { Recommendation } from '../api/recommendations';
import { CommitteeField } from '../committees/committees';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { TextArea, TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { tell } from '../page/Flash';
import { Page } from '../page/Page';
import { OwnerField, ownerOrNull } from '../people/OwnerField';
import { useCouncil } from '../session/council';

interface RecommendationBody {
  committeeId: string;
  text: string;
  madeOn: string | null;
  addressedTo: string | null;
  owner: Owner | null;
  dueOn: string | null;
}

/** For what was recommended outside the minutes that were read, e.g. by an inspector or at a visit. */
export function NewRecommendationPage() {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const [committeeId, setCommitteeId] = useState('');
  const [text, setText] = useState('');
  const [madeOn, setMadeOn] = useState(NO_DATE);
  const [addressedTo, setAddressedTo] = useState('');
  const [owner, setOwner] = useState<Owner | null>(null);
  const [dueOn, setDueOn] = useState(NO_DATE);
  const { submit, ...form } = useSubmit<RecommendationBody, Recommendation>({
    fields: ['committeeId', 'text', 'madeOn', 'addressedTo', 'owner-kind', 'owner-name', 'dueOn'],
    send: (body, idempotencyKey) => post(api('/recommendations'), { body, idempotencyKey }),
    done: saved => void navigate(page(`/recommendations/${saved.id}`), tell('Recommendation added')),
  });
  const send = () => {
    const made = readDate('madeOn', madeOn, { name: 'Date it was made', required: true });
    const due = readDate('dueOn', dueOn, { name: 'Due date' });
    const body = {
      committeeId,
      text: text.trim(),
      madeOn: made.on,
      addressedTo: addressedTo.trim() || null,
      owner: ownerOrNull(owner),
      dueOn: due.on,
    };
    void submit(body, [
      ...missing('committeeId', committeeId, 'Choose the committee.'),
      ...missing('text', text, 'Enter the recommendation.'),
      ...made.mistakes,
      ...due.mistakes,
    ]);
  };
  return (
    <Page title="Add a recommendation" back={{ to: page('/recommendations'), text: 'Recommendations' }}>
      <Form {...form} onSubmit={send} button="Add recommendation" cancel={page('/recommendations')}>
        <CommitteeField id="committeeId" value={committeeId} onChange={setCommitteeId} />
        <TextArea id="text" label="Recommendation" value={text} onChange={setText} />
        <DateField id="madeOn" label="Date it was made" value={madeOn} onChange={setMadeOn} />
        <TextField
          id="addressedTo"
          label="Addressed to (optional)"
          hint="For example, the Executive."
          value={addressedTo}
          onChange={setAddressedTo}
        />
        <OwnerField id="owner" label="Who owes it? (optional)" value={owner} onChange={setOwner} />
        <DateField id="dueOn" label="Due date (optional)" value={dueOn} onChange={setDueOn} />
      </Form>
    </Page>
  );
}
