import { useState } from 'react';
import { post } from '../api/client';
import type { Rating } from '../api/recommendations';
import { EvidenceField } from '../evidence/EvidenceField';
import { useEvidence } from '../evidence/useEvidence';
import { SelectField, TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { RATING_CHOICES } from './standing';
import { StepPage, type StepContext } from './StepPage';
import { stepTitle, type Subject } from './subject';

export function ProgressPage({ subject }: { subject: Subject }) {
  return (
    <StepPage subject={subject} title={stepTitle('Report progress on', subject)} reporting>
      {context => <ProgressForm context={context} />}
    </StepPage>
  );
}

function ProgressForm({ context }: { context: StepContext }) {
  const [text, setText] = useState('');
  const [rating, setRating] = useState<Rating | ''>(('rating' in context.thing && context.thing.rating) || '');
  const evidence = useEvidence();
  const { submit, ...form } = useSubmit({
    fields: ['text', 'rating', 'evidenceIds'],
    send: (body: { text: string; rating: Rating | null; evidenceIds: string[] }, idempotencyKey) =>
      post(context.api('progress'), { body, idempotencyKey }),
    done: () => context.finish('Progress reported'),
  });
  const send = () =>
    void submit({ text: text.trim(), rating: rating || null, evidenceIds: evidence.ids }, [
      ...missing('text', text, 'Enter what has been done.'),
      ...evidence.mistakes,
    ]);
  return (
    <Form {...form} onSubmit={send} button="Report progress" cancel={context.home}>
      <TextArea
        id="text"
        label="What has been done?"
        hint="Everybody who can see this can read it. Leave out names of service users and staff."
        value={text}
        onChange={setText}
      />
      <SelectField
        id="rating"
        label="Rating (optional)"
        none="Not rated"
        value={rating}
        onChange={setRating}
        choices={RATING_CHOICES}
      />
      <EvidenceField evidence={evidence} />
    </Form>
  );
}
