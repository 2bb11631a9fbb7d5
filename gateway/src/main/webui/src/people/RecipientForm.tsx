import { useState } from 'react';
import { put } from '../api/client';
import { tagOf } from '../api/etag';
import type { Recipient } from '../api/notifications';
import { useResource } from '../api/useResource';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { useSubmit } from '../form/useSubmit';
import { useAnnounce } from '../page/announce';
import { Load } from '../page/Load';
import { useCouncil } from '../session/council';

/** Where alerts for one person go. Somebody nobody has given an address yet simply has none. */
export function RecipientForm({ personId }: { personId: string }) {
  const { api } = useCouncil();
  const recipient = useResource<Recipient>(api(`/recipients/${personId}`));
  return (
    <section aria-labelledby="recipient-heading">
      <h2 className="govuk-heading-m" id="recipient-heading">
        Where alerts go
      </h2>
      {recipient.state === 'failed' && recipient.problem.status === 404 ? (
        <Address personId={personId} email="" etag={null} />
      ) : (
        <Load resource={recipient} what="the address">
          {(found, etag) => <Address personId={personId} email={found.email ?? ''} etag={tagOf(etag, found.version)} />}
        </Load>
      )}
    </section>
  );
}

function Address({ personId, email, etag }: { personId: string; email: string; etag: string | null }) {
  const { api } = useCouncil();
  const announce = useAnnounce();
  const [typed, setTyped] = useState(email);
  const [tag, setTag] = useState(etag);
  const [saved, setSaved] = useState(false);
  const { submit, ...form } = useSubmit<{ email: string; channels: string[] }, Recipient>({
    fields: ['email'],
    send: body => put(api(`/recipients/${personId}`), { body, ifMatch: tag }),
    done: (recipient, newTag) => {
      setTag(tagOf(newTag, recipient?.version));
      setSaved(true);
      announce('Address saved');
    },
  });
  const send = () => {
    setSaved(false);
    void submit(
      { email: typed.trim(), channels: ['EMAIL', 'INBOX'] },
      /^\S+@\S+$/.test(typed.trim())
        ? []
        : [{ field: 'email', message: 'Enter an e-mail address, like name@example.org.' }],
    );
  };
  return (
    <Form {...form} onSubmit={send} button="Save address">
      {saved && <p className="govuk-body saved">Saved.</p>}
      <TextField id="email" label="E-mail address" type="email" autoComplete="off" value={typed} onChange={setTyped} />
    </Form>
  );
}
