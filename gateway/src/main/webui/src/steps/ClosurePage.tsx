import { useState } from 'react';
import { post } from '../api/client';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from './StepPage';
import { stepTitle, type Subject } from './subject';

interface ClosureBody {
  committeeId: string;
  agreedOn: string | null;
  minute: string | null;
}

export function ClosurePage({ subject }: { subject: Subject }) {
  return (
    <StepPage subject={subject} title={stepTitle('Close', subject)}>
      {context => <ClosureForm context={context} />}
    </StepPage>
  );
}

function ClosureForm({ context }: { context: StepContext }) {
  // Only its own committee can agree (domain rule R21).
  const { committeeId, committeeName } = context.thing;
  const [agreedOn, setAgreedOn] = useState(NO_DATE);
  const [minute, setMinute] = useState('');
  const { submit, ...form } = useSubmit({
    fields: ['agreedOn', 'minute'],
    send: (body: ClosureBody, idempotencyKey) => post(context.api('closure'), { body, idempotencyKey }),
    done: () => context.finish('Closed. It leaves the live list; its history stays.'),
  });
  const send = () => {
    const agreed = readDate('agreedOn', agreedOn, { name: 'Date of the meeting', required: true });
    void submit({ committeeId, agreedOn: agreed.on, minute: minute.trim() || null }, agreed.mistakes);
  };
  return (
    <Form {...form} onSubmit={send} button="Close" cancel={context.home}>
      <DateField
        id="agreedOn"
        label={committeeName ? `When did ${committeeName} agree?` : 'When did the committee agree?'}
        value={agreedOn}
        onChange={setAgreedOn}
      />
      <TextField
        id="minute"
        label="Minute (optional)"
        hint="For example, 27 or 33A."
        width="10"
        value={minute}
        onChange={setMinute}
      />
    </Form>
  );
}
