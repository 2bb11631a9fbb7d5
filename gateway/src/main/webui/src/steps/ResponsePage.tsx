import { useState } from 'react';
import { post } from '../api/client';
import type { ResponseDecision } from '../api/recommendations';
import { dateParts } from '../dates/dates';
import { DateField, readDate } from '../form/DateField';
import { RadioField, TextArea, type Choice } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from './StepPage';

const DECISIONS: Choice<ResponseDecision>[] = [
  { value: 'ACCEPTED', text: 'Accepted' },
  { value: 'PARTLY_ACCEPTED', text: 'Partly accepted', hint: 'Say which part is not accepted, and why.' },
  { value: 'REJECTED', text: 'Rejected', hint: 'A reason is required.' },
];

interface ResponseBody {
  decision: ResponseDecision | '';
  reason: string | null;
  proposedAction: string | null;
  respondedOn: string | null;
}

export function ResponsePage() {
  return (
    <StepPage subject="recommendations" title="Record the Executive’s response">
      {context => <ResponseForm context={context} />}
    </StepPage>
  );
}

function ResponseForm({ context }: { context: StepContext }) {
  // A response that is there already is changed as a whole: what is not sent again is gone.
  const before = 'response' in context.thing ? context.thing.response : null;
  const [decision, setDecision] = useState<ResponseDecision | ''>(before?.decision ?? '');
  const [reason, setReason] = useState(before?.reason ?? '');
  const [proposedAction, setProposedAction] = useState(before?.proposedAction ?? '');
  const [respondedOn, setRespondedOn] = useState(dateParts(before?.respondedOn));
  const { submit, ...form } = useSubmit({
    fields: ['decision', 'reason', 'proposedAction', 'respondedOn'],
    send: (body: ResponseBody, idempotencyKey) => post(context.api('response'), { body, idempotencyKey }),
    done: () => context.finish('Response recorded'),
  });
  const needsReason = decision === 'REJECTED' || decision === 'PARTLY_ACCEPTED';
  const send = () => {
    const responded = readDate('respondedOn', respondedOn, { name: 'Date of the response' });
    const body = {
      decision,
      reason: reason.trim() || null,
      proposedAction: proposedAction.trim() || null,
      respondedOn: responded.on,
    };
    void submit(body, [
      ...missing('decision', decision, 'Choose what the Executive decided.'),
      ...(needsReason ? missing('reason', reason, 'Enter the reason.') : []),
      ...responded.mistakes,
    ]);
  };
  return (
    <Form {...form} onSubmit={send} button="Record response" cancel={context.home}>
      <RadioField
        id="decision"
        label="What did the Executive decide?"
        value={decision}
        onChange={setDecision}
        choices={DECISIONS}
      />
      <TextArea
        id="reason"
        label={needsReason ? 'Reason' : 'Reason (optional)'}
        hint="Published with the response."
        value={reason}
        onChange={setReason}
      />
      <TextArea
        id="proposedAction"
        label="What will be done? (optional)"
        value={proposedAction}
        onChange={setProposedAction}
      />
      <DateField
        id="respondedOn"
        label="Date of the response (optional)"
        hint="Today, if left empty."
        value={respondedOn}
        onChange={setRespondedOn}
      />
    </Form>
  );
}
