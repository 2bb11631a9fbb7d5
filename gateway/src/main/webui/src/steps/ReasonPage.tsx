import { useState } from 'react';
import { post } from '../api/client';
import { TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from './StepPage';
import { stepTitle, type Subject } from './subject';

/** Withdrawing, reopening and refusing ask for nothing but the reason. */
export function WithdrawalPage({ subject }: { subject: Subject }) {
  return (
    <StepPage subject={subject} title={stepTitle('Withdraw', subject)}>
      {context => (
        <ReasonForm context={context} step="withdrawal" button="Withdraw" told="Withdrawn. Its clocks have stopped." />
      )}
    </StepPage>
  );
}

export function ReopeningPage({ subject }: { subject: Subject }) {
  return (
    <StepPage subject={subject} title={stepTitle('Reopen', subject)}>
      {context => <ReasonForm context={context} step="reopening" button="Reopen" told="Reopened" />}
    </StepPage>
  );
}

export function RefusalPage() {
  return (
    <StepPage subject="information-requests" title={stepTitle('Refuse', 'information-requests')}>
      {context => (
        <ReasonForm context={context} step="refusal" button="Refuse" told="Refused. Members see the reason." />
      )}
    </StepPage>
  );
}

interface ReasonFormProps {
  context: StepContext;
  step: 'withdrawal' | 'reopening' | 'refusal';
  button: string;
  told: string;
}

function ReasonForm({ context, step, button, told }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const { submit, ...form } = useSubmit({
    fields: ['reason'],
    send: (body: { reason: string }, idempotencyKey) => post(context.api(step), { body, idempotencyKey }),
    done: () => context.finish(told),
  });
  return (
    <Form
      {...form}
      warning={step !== 'reopening'}
      onSubmit={() => void submit({ reason: reason.trim() }, missing('reason', reason, 'Enter the reason.'))}
      button={button}
      cancel={context.home}
    >
      <TextArea
        id="reason"
        label="Why?"
        hint="The reason becomes part of the history."
        rows={3}
        value={reason}
        onChange={setReason}
      />
    </Form>
  );
}
