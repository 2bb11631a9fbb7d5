import { useState } from 'react';
import { post } from '../api/client';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { GrievanceStepPage, type GrievanceStep } from './GrievanceStepPage';

export function ConclusionPage() {
  return <GrievanceStepPage title="Conclude a grievance">{step => <ConclusionForm step={step} />}</GrievanceStepPage>;
}

function ConclusionForm({ step: { api, home, finish } }: { step: GrievanceStep }) {
  const [concludedOn, setConcludedOn] = useState(NO_DATE);
  const [outcome, setOutcome] = useState('');
  const { submit, ...form } = useSubmit({
    fields: ['concludedOn', 'outcome'],
    send: (body: { concludedOn: string | null; outcome: string }, idempotencyKey) =>
      post(api('conclusion'), { body, idempotencyKey }),
    done: () => finish('Concluded'),
  });
  const send = () => {
    const concluded = readDate('concludedOn', concludedOn, { name: 'Date', required: true });
    void submit({ concludedOn: concluded.on, outcome: outcome.trim() }, [
      ...concluded.mistakes,
      ...missing('outcome', outcome, 'Enter how it ended.'),
    ]);
  };
  return (
    <Form {...form} onSubmit={send} button="Conclude" cancel={home}>
      <DateField id="concludedOn" label="When was it concluded?" value={concludedOn} onChange={setConcludedOn} />
      <TextField id="outcome" label="How did it end?" hint="Only HR sees this." value={outcome} onChange={setOutcome} />
    </Form>
  );
}
