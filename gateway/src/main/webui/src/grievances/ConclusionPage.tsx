import { useState } from 'react';
import { post } from '../api/client';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { Form } from '../form/Form';
import { useSubmit } from '../form/useSubmit';
import { GrievanceStepPage, type GrievanceStep } from './GrievanceStepPage';

export function ConclusionPage() {
  return <GrievanceStepPage title="Conclude a grievance">{step => <ConclusionForm step={step} />}</GrievanceStepPage>;
}

function ConclusionForm({ step: { api, home, finish } }: { step: GrievanceStep }) {
  const [concludedOn, setConcludedOn] = useState(NO_DATE);
  const { submit, ...form } = useSubmit({
    fields: ['concludedOn'],
    send: (body: { concludedOn: string | null }, idempotencyKey) => post(api('conclusion'), { body, idempotencyKey }),
    done: () => finish('Concluded'),
  });
  const send = () => {
    const concluded = readDate('concludedOn', concludedOn, { name: 'Date', required: true });
    void submit({ concludedOn: concluded.on }, concluded.mistakes);
  };
  return (
    <Form {...form} onSubmit={send} button="Conclude" cancel={home}>
      <DateField id="concludedOn" label="When was it concluded?" value={concludedOn} onChange={setConcludedOn} />
    </Form>
  );
}
