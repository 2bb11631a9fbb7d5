import { useState } from 'react';
import { post } from '../api/client';
import type { Grievance, GrievanceStage } from '../api/recommendations';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { CheckField, RadioField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { Warning } from '../page/Warning';
import { GrievanceStepPage, type GrievanceStep } from './GrievanceStepPage';
import { ServiceAreaField } from './ServiceAreaField';
import { sameService, STAGES, stageText } from './stages';

export function StagePage() {
  return <GrievanceStepPage title="Move a grievance to a stage">{step => <StageForm step={step} />}</GrievanceStepPage>;
}

interface StageBody {
  stage: GrievanceStage | '';
  heardIn: string | null;
  nextOn: string | null;
  hrInvolved: boolean;
  appealAvailable: boolean;
}

function StageForm({ step: { grievance, api, home, finish } }: { step: GrievanceStep }) {
  const [stage, setStage] = useState<GrievanceStage | ''>('');
  const [heardIn, setHeardIn] = useState('');
  const [nextOn, setNextOn] = useState(NO_DATE);
  const [hrInvolved, setHrInvolved] = useState(grievance.hrInvolved ?? true);
  const [appealAvailable, setAppealAvailable] = useState(true);
  const { submit, ...form } = useSubmit<StageBody, Grievance>({
    fields: ['stage', 'heardIn', 'nextOn', 'hrInvolved', 'appealAvailable'],
    send: (body, idempotencyKey) => post(api('stage'), { body, idempotencyKey }),
    done: moved => {
      const warned = moved.independenceWarning ? ' It lacks independence, and members are told so.' : '';
      finish(`Moved to ${stage === '' ? 'the stage' : stageText(stage)}.${warned}`);
    },
  });
  const send = () => {
    const next = readDate('nextOn', nextOn, { name: 'Next date' });
    void submit({ stage, heardIn: heardIn.trim() || null, nextOn: next.on, hrInvolved, appealAvailable }, [
      ...missing('stage', stage, 'Choose the stage.'),
      ...missing('heardIn', heardIn, 'Enter which service hears it.'),
      ...next.mistakes,
    ]);
  };
  return (
    <Form {...form} onSubmit={send} button="Move it" cancel={home}>
      <p className="govuk-body">It is at: {stageText(grievance.stage)}.</p>
      <RadioField id="stage" label="Which stage does it move to?" value={stage} onChange={setStage} choices={STAGES} />
      <ServiceAreaField id="heardIn" label="Which service hears it?" value={heardIn} onChange={setHeardIn} />
      <div role="status">
        {sameService(grievance.serviceArea, heardIn) && (
          <Warning>
            {heardIn.trim()} is the service that the grievance is about. Somebody independent of it should hear this
            stage.
          </Warning>
        )}
      </div>
      <DateField id="nextOn" label="Next date (optional)" value={nextOn} onChange={setNextOn} />
      <CheckField id="hrInvolved" label="HR is involved" checked={hrInvolved} onChange={setHrInvolved} />
      <CheckField
        id="appealAvailable"
        label="There is a right of appeal against this stage"
        checked={appealAvailable}
        onChange={setAppealAvailable}
      />
    </Form>
  );
}
