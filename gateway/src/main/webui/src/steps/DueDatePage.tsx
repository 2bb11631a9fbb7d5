import { useState } from 'react';
import { put } from '../api/client';
import { dateParts } from '../dates/dates';
import { DateField, readDate } from '../form/DateField';
import { TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from './StepPage';
import { stepTitle, type Subject } from './subject';

export function DueDatePage({ subject }: { subject: Subject }) {
  return (
    <StepPage subject={subject} title={stepTitle('Change the due date of', subject)}>
      {context => <DueDateForm context={context} />}
    </StepPage>
  );
}

function DueDateForm({ context }: { context: StepContext }) {
  const [dueOn, setDueOn] = useState(dateParts(context.thing.dueOn));
  const [reason, setReason] = useState('');
  const { submit, ...form } = useSubmit({
    fields: ['dueOn', 'reason'],
    send: (body: { dueOn: string | null; reason: string }) =>
      put(context.api('due-date'), { body, ifMatch: context.ifMatch }),
    done: () => context.finish('Due date changed'),
  });
  const send = () => {
    const due = readDate('dueOn', dueOn, { name: 'Due date' });
    void submit({ dueOn: due.on, reason: reason.trim() }, [
      ...due.mistakes,
      ...missing('reason', reason, 'Enter the reason.'),
    ]);
  };
  return (
    <Form {...form} onSubmit={send} button="Save due date" cancel={context.home}>
      <DateField id="dueOn" label="Due date" hint="Empty for none." value={dueOn} onChange={setDueOn} />
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
