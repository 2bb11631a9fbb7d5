import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { post } from '../api/client';
import type { Committee, MembershipRole } from '../api/meetings';
import { useResource } from '../api/useResource';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { RadioField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { PersonPicker, type Picked } from '../people/PersonPicker';
import { useCouncil } from '../session/council';
import { MEMBERSHIP_ROLES } from './roles';

export function MembershipPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const committee = useResource<Committee>(api(`/committees/${id}`));
  return (
    <Load resource={committee} title="Add a member" what="the committee">
      {found => (
        <Page title="Add a member" caption={found.name} back={{ to: page(`/committees/${id}`), text: found.name }}>
          <p className="govuk-body">
            Somebody who is not in the list of people yet has to be{' '}
            <Link className="govuk-link" to={page('/people/new')}>
              added there
            </Link>{' '}
            first.
          </p>
          <MembershipForm committeeId={id} />
        </Page>
      )}
    </Load>
  );
}

function MembershipForm({ committeeId }: { committeeId: string }) {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const [person, setPerson] = useState<Picked>({ name: '', personId: null });
  const [role, setRole] = useState<MembershipRole>('MEMBER');
  const [from, setFrom] = useState(NO_DATE);
  const { submit, ...form } = useSubmit({
    fields: ['personId', 'role', 'from'],
    send: (body: { personId: string | null; role: MembershipRole; from: string | null }, idempotencyKey) =>
      post(api(`/committees/${committeeId}/memberships`), { body, idempotencyKey }),
    done: () => void navigate(page(`/committees/${committeeId}`)),
  });
  const send = () => {
    const start = readDate('from', from, { name: 'First day' });
    void submit({ personId: person.personId, role, from: start.on }, [
      ...missing('personId', person.personId, 'Choose a person from the list.'),
      ...start.mistakes,
    ]);
  };
  return (
    <Form {...form} onSubmit={send} button="Add member" cancel={page(`/committees/${committeeId}`)}>
      <PersonPicker
        id="personId"
        label="Person"
        hint="Type two letters of the name, then choose."
        value={person}
        onChange={setPerson}
      />
      <RadioField id="role" label="Seat" value={role} onChange={setRole} choices={MEMBERSHIP_ROLES} />
      <DateField id="from" label="First day (optional)" hint="Today, if left empty." value={from} onChange={setFrom} />
    </Form>
  );
}
