import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { post } from '../api/client';
import type { AlertKind } from '../api/notifications';
import { query } from '../api/page';
import { Form } from '../form/Form';
import { useSubmit } from '../form/useSubmit';
import { kindText } from '../inbox/kinds';
import { Empty } from '../page/Empty';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';

/** Opening the link changes nothing, because mail scanners open every link: the button does. */
export function UnsubscribePage() {
  const { api } = useCouncil();
  const [parameters] = useSearchParams();
  const token = parameters.get('token');
  const [stopped, setStopped] = useState<AlertKind | null>(null);
  const { submit, ...form } = useSubmit<undefined, { kind: AlertKind }>({
    fields: [],
    send: (_, idempotencyKey) => post(api(`/preferences/unsubscribe${query({ token })}`), { idempotencyKey }),
    done: ({ kind }) => setStopped(kind),
  });
  if (stopped) {
    return (
      <Page title="You will get no more of these e-mails">
        <p className="govuk-body">
          E-mails of the kind “{kindText(stopped)}” have stopped. Alerts still arrive in your inbox here, and you can
          turn the e-mails on again in your preferences.
        </p>
      </Page>
    );
  }
  return (
    <Page title="Stop these e-mails">
      {token === null ? (
        <Empty>This link is not complete. Use the one in the e-mail, or sign in and change your preferences.</Empty>
      ) : (
        <Form {...form} button="Stop these e-mails" onSubmit={() => void submit(undefined)}>
          <p className="govuk-body">You will no longer get e-mails of this kind. Your inbox here is not changed.</p>
        </Form>
      )}
    </Page>
  );
}
