import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '../api/client';
import { tagOf } from '../api/etag';
import type { Committee } from '../api/meetings';
import { useResource } from '../api/useResource';
import { TextArea, TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';
import { useCommittees } from './committees';

export function NewCommitteePage() {
  return (
    <Page title="Add a committee">
      <CommitteeForm committee={null} etag={null} />
    </Page>
  );
}

export function ChangeCommitteePage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const committee = useResource<Committee>(api(`/committees/${id}`));
  return (
    <Load resource={committee} title="Change a committee" what="the committee">
      {(found, etag) => (
        <Page title={`Change ${found.name}`} back={{ to: page(`/committees/${id}`), text: found.name }}>
          <CommitteeForm committee={found} etag={tagOf(etag, found.version)} />
        </Page>
      )}
    </Load>
  );
}

interface CommitteeBody {
  name: string;
  remit: string[];
  quorum: number | null;
}

function CommitteeForm({ committee, etag }: { committee: Committee | null; etag: string | null }) {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const committees = useCommittees();
  const [name, setName] = useState(committee?.name ?? '');
  const [remit, setRemit] = useState(committee?.remit.join('\n') ?? '');
  const [quorum, setQuorum] = useState(committee?.quorum ? String(committee.quorum) : '');
  const { submit, ...form } = useSubmit<CommitteeBody, Committee>({
    fields: ['name', 'remit', 'quorum'],
    send: (body, idempotencyKey) =>
      committee
        ? put(api(`/committees/${committee.id}`), { body, ifMatch: etag })
        : post(api('/committees'), { body, idempotencyKey }),
    done: saved => {
      committees.reload();
      void navigate(page(`/committees/${saved.id}`));
    },
  });
  const send = () => {
    const people = quorum.trim() === '' ? null : Number(quorum);
    const services = remit.split('\n').map(line => line.trim());
    void submit({ name: name.trim(), remit: services.filter(line => line !== ''), quorum: people }, [
      ...missing('name', name, 'Enter the name of the committee.'),
      ...(people !== null && !(Number.isInteger(people) && people > 0)
        ? [{ field: 'quorum', message: 'Quorum must be a whole number of members, like 3.' }]
        : []),
    ]);
  };
  return (
    <Form
      {...form}
      onSubmit={send}
      button={committee ? 'Save' : 'Add committee'}
      cancel={page(committee ? `/committees/${committee.id}` : '/committees')}
    >
      <TextField id="name" label="Name" value={name} onChange={setName} />
      <TextArea
        id="remit"
        label="Services it covers"
        hint="One on each line. Members are told of collective grievances in these services."
        value={remit}
        onChange={setRemit}
      />
      <TextField
        id="quorum"
        label="Quorum (optional)"
        hint="How many members must be present."
        width="2"
        numeric
        value={quorum}
        onChange={setQuorum}
      />
    </Form>
  );
}
