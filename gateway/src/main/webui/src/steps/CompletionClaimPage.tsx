import { useState } from 'react';
import { post } from '../api/client';
import type { Evidence } from '../api/recommendations';
import { EvidenceField } from '../evidence/EvidenceField';
import { TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from './StepPage';
import { stepTitle, type Subject } from './subject';

export function CompletionClaimPage({ subject }: { subject: Subject }) {
  return (
    <StepPage subject={subject} title={stepTitle('Claim completion of', subject)} reporting>
      {context => <ClaimForm context={context} />}
    </StepPage>
  );
}

function ClaimForm({ context }: { context: StepContext }) {
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState<Evidence[]>([]);
  const { submit, ...form } = useSubmit({
    fields: ['text', 'evidenceIds'],
    send: (body: { text: string; evidenceIds: string[] }, idempotencyKey) =>
      post(context.api('completion-claim'), { body, idempotencyKey }),
    done: () => context.finish('Claimed complete. Somebody else now checks the evidence.'),
  });
  const send = () =>
    void submit({ text: text.trim(), evidenceIds: evidence.map(file => file.id) }, [
      ...missing('text', text, 'Enter what was done.'),
      ...(evidence.length === 0
        ? [
            {
              field: 'evidenceIds',
              message: 'Add at least one file of evidence: a claim is checked, not believed.',
            },
          ]
        : []),
    ]);
  return (
    <Form {...form} onSubmit={send} button="Claim it is complete" cancel={context.home}>
      <TextArea id="text" label="What was done?" value={text} onChange={setText} />
      <EvidenceField value={evidence} onChange={setEvidence} required />
    </Form>
  );
}
