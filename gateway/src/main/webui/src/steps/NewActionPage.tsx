import { useState } from 'react';
import { post } from '../api/client';
import type { Owner } from '../api/meetings';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { OwnerField, ownerOrNull } from '../people/OwnerField';
import { StepPage, type StepContext } from './StepPage';

interface ActionBody {
  text: string;
  owner: Owner | null;
  dueOn: string | null;
}

export function NewActionPage() {
  return (
    <StepPage subject="recommendations" title="Add an action to a recommendation">
      {context => <ActionForm context={context} />}
    </StepPage>
  );
}

function ActionForm({ context }: { context: StepContext }) {
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<Owner | null>(null);
  const [dueOn, setDueOn] = useState(NO_DATE);
  const { submit, ...form } = useSubmit({
    fields: ['text', 'owner-kind', 'owner-name', 'dueOn'],
    send: (body: ActionBody, idempotencyKey) => post(context.api('actions'), { body, idempotencyKey }),
    done: () => context.finish('Action added'),
  });
  const send = () => {
    const due = readDate('dueOn', dueOn, { name: 'Due date' });
    void submit({ text: text.trim(), owner: ownerOrNull(owner), dueOn: due.on }, [
      ...missing('text', text, 'Enter what will be done.'),
      ...due.mistakes,
    ]);
  };
  return (
    <Form {...form} onSubmit={send} button="Add action" cancel={context.home}>
      <TextArea id="text" label="What will be done?" rows={3} value={text} onChange={setText} />
      <OwnerField id="owner" label="Who does it?" value={owner} onChange={setOwner} />
      <DateField id="dueOn" label="Due date (optional)" value={dueOn} onChange={setDueOn} />
    </Form>
  );
}
