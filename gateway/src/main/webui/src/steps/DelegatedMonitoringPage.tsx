import { useState } from 'react';
import { post } from '../api/client';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from './StepPage';

export function DelegatedMonitoringPage() {
  return (
    <StepPage subject="recommendations" title="Have a recommendation monitored elsewhere">
      {context => <MonitoringForm context={context} />}
    </StepPage>
  );
}

function MonitoringForm({ context }: { context: StepContext }) {
  const [body, setBody] = useState('');
  const [reportBackOn, setReportBackOn] = useState(NO_DATE);
  const { submit, ...form } = useSubmit({
    fields: ['body', 'reportBackOn'],
    send: (content: { body: string; reportBackOn: string | null }, idempotencyKey) =>
      post(context.api('delegated-monitoring'), { body: content, idempotencyKey }),
    done: () => context.finish('Monitored elsewhere. It is not done: a report back is due.'),
  });
  const send = () => {
    const due = readDate('reportBackOn', reportBackOn, { name: 'Date of the report back', required: true });
    void submit({ body: body.trim(), reportBackOn: due.on }, [
      ...missing('body', body, 'Enter the body that monitors it.'),
      ...due.mistakes,
    ]);
  };
  return (
    <Form {...form} onSubmit={send} button="Save" cancel={context.home}>
      <TextField
        id="body"
        label="Which body monitors it?"
        hint="For example, Children’s Improvement Board."
        value={body}
        onChange={setBody}
      />
      <DateField
        id="reportBackOn"
        label="When does it report back to the committee?"
        value={reportBackOn}
        onChange={setReportBackOn}
      />
    </Form>
  );
}
