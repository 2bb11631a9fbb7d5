import { useState } from 'react';
import { put } from '../api/client';
import type { Owner } from '../api/meetings';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { OwnerField, ownerOrNull } from '../people/OwnerField';
import { StepPage, type StepContext } from './StepPage';
import { stepTitle, type Subject } from './subject';

export function OwnerPage({ subject }: { subject: Subject }) {
  return (
    <StepPage subject={subject} title={stepTitle('Change the owner of', subject)}>
      {context => <OwnerForm context={context} />}
    </StepPage>
  );
}

function OwnerForm({ context }: { context: StepContext }) {
  const [owner, setOwner] = useState<Owner | null>(asOwner(context.thing.owner));
  const { submit, ...form } = useSubmit<{ owner: Owner | null }>({
    fields: ['owner-kind', 'owner-name'],
    send: body => put(context.api('owner'), { body, ifMatch: context.ifMatch }),
    done: () => context.finish('Owner changed'),
  });
  return (
    <Form
      {...form}
      onSubmit={() =>
        void submit({ owner: ownerOrNull(owner) }, missing('owner-name', owner?.name, 'Enter who owes it.'))
      }
      button="Save owner"
      cancel={context.home}
    >
      <OwnerField id="owner" label="Who owes it?" value={owner} onChange={setOwner} />
    </Form>
  );
}

function asOwner(owner: StepContext['thing']['owner']): Owner | null {
  return owner?.name ? { kind: owner.kind, name: owner.name, personId: owner.personId ?? null } : null;
}
