import { useState } from 'react';
import { post } from '../api/client';
import { EvidenceField } from '../evidence/EvidenceField';
import { useEvidence } from '../evidence/useEvidence';
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
  const evidence = useEvidence();
  const { submit, ...form } = useSubmit({
    fields: ['text', 'evidenceIds'],
    send: (body: { text: string; evidenceIds: string[] }, idempotencyKey) =>
      post(context.api('completion-claim'), { body, idempotencyKey }),
    done: () => context.finish('Claimed complete. Somebody else now checks the evidence.'),
  });
  const send = () =>
    void submit({ text: text.trim(), evidenceIds: evidence.ids }, [
      ...missing('text', text, 'Enter what was done.'),
      ...evidence.mistakes,
      ...(evidence.ids.length + evidence.mistakes.length === 0
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
      <EvidenceField evidence={evidence} required />
    </Form>
  );
}
