import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '../api/client';
import { tagOf } from '../api/etag';
import type { Person, PersonKind } from '../api/meetings';
import { useResource } from '../api/useResource';
import { RadioField, TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';
import { PERSON_KINDS } from './kinds';
import { RecipientForm } from './RecipientForm';

export function NewPersonPage() {
  const { page } = useCouncil();
  return (
    <Page title="Add a person" back={{ to: page('/people'), text: 'People' }}>
      <PersonForm person={null} etag={null} />
    </Page>
  );
}

export function PersonPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const person = useResource<Person>(api(`/people/${id}`));
  return (
    <Load resource={person} title="Person" what="the person">
      {(found, etag) => (
        <Page title={found.name} caption="Person" back={{ to: page('/people'), text: 'People' }}>
          <PersonForm person={found} etag={tagOf(etag, found.version)} />
          <RecipientForm personId={id} />
        </Page>
      )}
    </Load>
  );
}

interface PersonBody {
  name: string;
  post: string | null;
  kind: PersonKind;
  account: string | null;
}

function PersonForm({ person, etag }: { person: Person | null; etag: string | null }) {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const [name, setName] = useState(person?.name ?? '');
  const [title, setTitle] = useState(person?.post ?? '');
  const [kind, setKind] = useState<PersonKind>(person?.kind ?? 'MEMBER');
  const [account, setAccount] = useState(person?.account ?? '');
  const { submit, ...form } = useSubmit<PersonBody, Person>({
    fields: ['name', 'post', 'kind', 'account'],
    send: (body, idempotencyKey) =>
      person
        ? put(api(`/people/${person.id}`), { body, ifMatch: etag })
        : post(api('/people'), { body, idempotencyKey }),
    done: saved => void navigate(page(person ? '/people' : `/people/${saved.id}`)),
  });
  const send = () =>
    void submit(
      { name: name.trim(), post: title.trim() || null, kind, account: account.trim() || null },
      missing('name', name, 'Enter the name.'),
    );
  return (
    <Form {...form} onSubmit={send} button={person ? 'Save' : 'Add person'} cancel={page('/people')}>
      <TextField id="name" label="Name" value={name} onChange={setName} />
      <TextField
        id="post"
        label="Post (optional)"
        hint="For example, Director of Children’s Services."
        value={title}
        onChange={setTitle}
      />
      <RadioField id="kind" label="Kind" value={kind} onChange={setKind} choices={PERSON_KINDS} />
      <TextField
        id="account"
        label="Account (optional)"
        hint="The subject identifier that your sign-in service gives this person. Without it the person cannot see an inbox."
        value={account}
        onChange={setAccount}
      />
    </Form>
  );
}
