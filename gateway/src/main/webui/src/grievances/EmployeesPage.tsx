import { useState } from 'react';
import { post } from '../api/client';
import type { Grievance } from '../api/recommendations';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { useSubmit } from '../form/useSubmit';
import { GrievanceStepPage, type GrievanceStep } from './GrievanceStepPage';
import { people } from './people';

export function EmployeesPage() {
  return (
    <GrievanceStepPage title="Change how many people raised it">
      {step => <EmployeesForm step={step} />}
    </GrievanceStepPage>
  );
}

function EmployeesForm({ step: { grievance, api, home, finish } }: { step: GrievanceStep }) {
  const [employees, setEmployees] = useState(String(grievance.employees ?? ''));
  const { submit, ...form } = useSubmit<{ employees: number }, Grievance>({
    fields: ['employees'],
    send: (body, idempotencyKey) => post(api('employees'), { body, idempotencyKey }),
    done: changed =>
      finish(
        changed?.collective && !grievance.collective
          ? 'Number changed. It has become collective: members are being told.'
          : 'Number changed',
      ),
  });
  const send = () => {
    const { number, mistakes } = people(employees);
    void submit({ employees: number }, mistakes);
  };
  return (
    <Form {...form} onSubmit={send} button="Save" cancel={home}>
      <TextField
        id="employees"
        label="How many people are part of it now?"
        hint="Two or more make it collective, and members are told at once."
        width="4"
        numeric
        value={employees}
        onChange={setEmployees}
      />
    </Form>
  );
}
