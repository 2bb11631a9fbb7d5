import { useState } from 'react';
import { post } from '../api/client';
import { EvidenceField } from '../evidence/EvidenceField';
import { useEvidence } from '../evidence/useEvidence';
import { TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { StepPage, type StepContext } from '../steps/StepPage';

export function AnswerPage() {
  return (
    <StepPage subject="information-requests" title="Answer the request" reporting>
      {context => <AnswerForm context={context} />}
    </StepPage>
  );
}

function AnswerForm({ context }: { context: StepContext }) {
  const [text, setText] = useState('');
  const evidence = useEvidence();
  const { submit, ...form } = useSubmit({
    fields: ['text', 'evidenceIds'],
    send: (body: { text: string; evidenceIds: string[] }, idempotencyKey) =>
      post(context.api('answer'), { body, idempotencyKey }),
    done: () => context.finish('Answer given. Its clock has stopped.'),
  });
  const send = () =>
    void submit({ text: text.trim(), evidenceIds: evidence.ids }, [
      ...missing('text', text, 'Enter the answer.'),
      ...evidence.mistakes,
    ]);
  return (
    <Form {...form} onSubmit={send} button="Give the answer" cancel={context.home}>
      <TextArea id="text" label="Answer" rows={8} value={text} onChange={setText} />
      <EvidenceField evidence={evidence} />
    </Form>
  );
}
