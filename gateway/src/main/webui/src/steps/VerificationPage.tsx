import { useState } from 'react';
import { post } from '../api/client';
import { RadioField, TextArea, type Choice } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from './StepPage';
import { stepTitle, type Subject } from './subject';

type Outcome = 'VERIFIED' | 'NOT_VERIFIED';

const OUTCOMES: Choice<Outcome>[] = [
  { value: 'VERIFIED', text: 'Verified', hint: 'The evidence shows that it was done.' },
  { value: 'NOT_VERIFIED', text: 'Not verified', hint: 'It goes back to the owner as in progress.' },
];

export function VerificationPage({ subject }: { subject: Subject }) {
  return (
    <StepPage subject={subject} title={stepTitle('Verify completion of', subject)}>
      {context => <VerificationForm context={context} />}
    </StepPage>
  );
}

function VerificationForm({ context }: { context: StepContext }) {
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [note, setNote] = useState('');
  const { submit, ...form } = useSubmit({
    fields: ['outcome', 'note'],
    send: (body: { outcome: Outcome | ''; note: string }, idempotencyKey) =>
      post(context.api('verification'), { body, idempotencyKey }),
    done: () => context.finish(outcome === 'VERIFIED' ? 'Verified' : 'Recorded as not verified'),
  });
  const send = () =>
    void submit({ outcome, note: note.trim() }, [
      ...missing('outcome', outcome, 'Choose whether the evidence shows that it was done.'),
      ...missing('note', note, 'Enter what you checked.'),
    ]);
  return (
    <Form {...form} onSubmit={send} button="Record the check" cancel={context.home}>
      <RadioField
        id="outcome"
        label="What does the evidence show?"
        hint="Whoever claimed completion cannot verify it."
        value={outcome}
        onChange={setOutcome}
        choices={OUTCOMES}
      />
      <TextArea id="note" label="What did you check?" value={note} onChange={setNote} />
    </Form>
  );
}
