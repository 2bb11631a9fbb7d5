import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '../api/client';
import type { Grievance, GrievanceStage } from '../api/recommendations';
import { useCommitteeList, useCommittees } from '../committees/committees';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { CheckField, RadioField, TextArea, TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { tell } from '../page/Flash';
import { Page } from '../page/Page';
import { Warning } from '../page/Warning';
import { useCouncil } from '../session/council';
import { people } from './people';
import { ServiceAreaField } from './ServiceAreaField';
import { sameService, STAGES } from './stages';

const EMPTY = {
  serviceArea: '',
  subject: '',
  raisedBy: 'EMPLOYEE' as 'EMPLOYEE' | 'UNION',
  employees: '1',
  stage: 'INFORMAL' as GrievanceStage,
  heardIn: '',
  hrInvolved: true,
};

type GrievanceBody = Omit<typeof EMPTY, 'employees' | 'heardIn'> & {
  employees: number;
  heardIn: string | null;
  raisedOn: string | null;
  nextOn: string | null;
};

export function NewGrievancePage() {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(EMPTY);
  const [raisedOn, setRaisedOn] = useState(NO_DATE);
  const [nextOn, setNextOn] = useState(NO_DATE);
  const set = (part: Partial<typeof EMPTY>) => setTyped(before => ({ ...before, ...part }));
  const { submit, ...form } = useSubmit<GrievanceBody, Grievance>({
    fields: [...Object.keys(EMPTY), 'raisedOn', 'nextOn'],
    send: (body, idempotencyKey) => post(api('/grievances'), { body, idempotencyKey }),
    done: saved => void navigate(page(`/grievances/${saved.id}`), tell(toldOf(saved))),
  });
  const send = () => {
    const raised = readDate('raisedOn', raisedOn, { name: 'Date it was raised', required: true });
    const next = readDate('nextOn', nextOn, { name: 'Next date' });
    const count = people(typed.employees);
    const body = {
      ...typed,
      serviceArea: typed.serviceArea.trim(),
      subject: typed.subject.trim(),
      heardIn: typed.heardIn.trim() || null,
      employees: count.number,
      raisedOn: raised.on,
      nextOn: next.on,
    };
    void submit(body, [
      ...missing('serviceArea', typed.serviceArea, 'Enter the service area.'),
      ...missing('subject', typed.subject, 'Enter what it is about.'),
      ...count.mistakes,
      ...raised.mistakes,
      ...next.mistakes,
    ]);
  };
  return (
    <Page title="Record a grievance" back={{ to: page('/grievances'), text: 'Grievances' }}>
      <Form {...form} onSubmit={send} button="Record grievance" cancel={page('/grievances')}>
        <WhatItIs typed={typed} set={set} />
        <DateField id="raisedOn" label="When was it raised?" value={raisedOn} onChange={setRaisedOn} />
        <RadioField
          id="stage"
          label="Stage"
          inline
          value={typed.stage}
          onChange={stage => set({ stage })}
          choices={STAGES}
        />
        <ServiceAreaField
          id="heardIn"
          label="Which service hears it? (optional)"
          value={typed.heardIn}
          onChange={heardIn => set({ heardIn })}
        />
        {sameService(typed.serviceArea, typed.heardIn) && (
          <Warning>It would be heard in the service it is about. Nobody independent would hear it.</Warning>
        )}
        <CheckField
          id="hrInvolved"
          label="HR is involved"
          checked={typed.hrInvolved}
          onChange={hrInvolved => set({ hrInvolved })}
        />
        <DateField
          id="nextOn"
          label="Next date (optional)"
          hint="For example, the hearing."
          value={nextOn}
          onChange={setNextOn}
        />
      </Form>
    </Page>
  );
}

/** Members of no committee are told of nothing, which the page of the grievance says. */
function toldOf({ collective, warnings }: Grievance): string {
  const reachesMembers = collective && !warnings?.includes('no-committee');
  return reachesMembers ? 'Recorded. It is collective: members are being told.' : 'Recorded';
}

function WhatItIs({ typed, set }: { typed: typeof EMPTY; set: (part: Partial<typeof EMPTY>) => void }) {
  const committees = useCommittees();
  const remits = useCommitteeList().filter(committee =>
    committee.remit.some(service => sameService(service, typed.serviceArea)),
  );
  const collective = typed.raisedBy === 'UNION' || Number(typed.employees) >= 2;
  return (
    <>
      <ServiceAreaField
        id="serviceArea"
        label="Service area"
        value={typed.serviceArea}
        onChange={serviceArea => set({ serviceArea })}
      />
      {committees.state === 'ready' && typed.serviceArea.trim() !== '' && remits.length === 0 && (
        <Warning>No committee covers this service area, so no member would be told of the grievance.</Warning>
      )}
      <TextArea
        id="subject"
        label="What is it about?"
        hint="Only HR sees this. It is never sent to anybody."
        rows={3}
        value={typed.subject}
        onChange={subject => set({ subject })}
      />
      <RadioField
        id="raisedBy"
        label="Who raised it?"
        inline
        value={typed.raisedBy}
        onChange={raisedBy => set({ raisedBy })}
        choices={[
          { value: 'EMPLOYEE', text: 'An employee' },
          { value: 'UNION', text: 'A union' },
        ]}
      />
      <TextField
        id="employees"
        label="How many people?"
        width="4"
        numeric
        value={typed.employees}
        onChange={employees => set({ employees })}
      />
      {collective && (
        <div className="govuk-inset-text">
          This is a collective grievance. Members of{' '}
          {remits.length > 0
            ? remits.map(committee => committee.name).join(', ')
            : 'every committee that covers the service area'}{' '}
          are told the service area, the stage, the dates and a band for how many people. They are not told names or
          what it is about.
        </div>
      )}
    </>
  );
}
