import { useState } from 'react';
import { post } from '../api/client';
import { EvidenceField } from '../evidence/EvidenceField';
import { useEvidence } from '../evidence/useEvidence';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from './StepPage';

interface ReportBackBody {
  text: string;
  evidenceIds: string[];
  nextReportBackOn: string | null;
}

export function ReportBackPage() {
  return (
    <StepPage subject="recommendations" title="Record a report back">
      {context => <ReportBackForm context={context} />}
    </StepPage>
  );
}

function ReportBackForm({ context }: { context: StepContext }) {
  const [text, setText] = useState('');
  const evidence = useEvidence();
  const [next, setNext] = useState(NO_DATE);
  const { submit, ...form } = useSubmit({
    fields: ['text', 'evidenceIds', 'nextReportBackOn'],
    send: (body: ReportBackBody, idempotencyKey) => post(context.api('report-back'), { body, idempotencyKey }),
    done: () => context.finish('Report back recorded'),
  });
  const send = () => {
    const due = readDate('nextReportBackOn', next, { name: 'Date of the next report back' });
    void submit({ text: text.trim(), evidenceIds: evidence.ids, nextReportBackOn: due.on }, [
      ...missing('text', text, 'Enter what was reported.'),
      ...evidence.mistakes,
      ...due.mistakes,
    ]);
  };
  return (
    <Form {...form} onSubmit={send} button="Record it" cancel={context.home}>
      <TextArea id="text" label="What was reported?" value={text} onChange={setText} />
      <EvidenceField evidence={evidence} />
      <DateField
        id="nextReportBackOn"
        label="When is the next report back? (optional)"
        value={next}
        onChange={setNext}
      />
    </Form>
  );
}
