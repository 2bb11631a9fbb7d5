import { useState } from 'react';
import { put } from '../api/client';
import { tagOf } from '../api/etag';
import type { AlertKind, Preferences, Subscription } from '../api/notifications';
import type { ListPage } from '../api/page';
import { useResource } from '../api/useResource';
import { CheckField, Fieldset } from '../form/fields';
import { Form } from '../form/Form';
import { useSubmit } from '../form/useSubmit';
import { kindText } from '../inbox/kinds';
import { useAnnounce } from '../page/announce';
import { Empty } from '../page/Empty';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Warning } from '../page/Warning';
import { useCouncil } from '../session/council';
import { Toggle } from './FollowButton';

export function PreferencesPage() {
  const { api } = useCouncil();
  const preferences = useResource<Preferences>(api('/preferences'));
  return (
    <Page title="Your preferences">
      <Load resource={preferences} what="your preferences">
        {(found, etag) => (
          <>
            {found.mail === 'FAILING' && (
              <Warning>Your mail server refuses our e-mails. Ask democratic services to correct your address.</Warning>
            )}
            <p className="govuk-body">
              {found.email ? (
                <>
                  E-mail goes to <strong>{found.email}</strong>.
                </>
              ) : (
                'No e-mail address is known for you. Ask democratic services to add one.'
              )}{' '}
              Everything is in your inbox here as well.
            </p>
            <Choices preferences={found} etag={tagOf(etag, found.version)} reload={preferences.reload} />
            <Followed />
          </>
        )}
      </Load>
    </Page>
  );
}

interface ChoicesProps {
  preferences: Preferences;
  etag: string | null;
  reload: () => void;
}

interface PreferencesBody {
  items: { kind: AlertKind; email: boolean }[];
}

function Choices({ preferences, etag, reload }: ChoicesProps) {
  const { api } = useCouncil();
  const announce = useAnnounce();
  const [items, setItems] = useState(preferences.items);
  const [saved, setSaved] = useState(false);
  const { submit, ...form } = useSubmit<PreferencesBody, Preferences>({
    fields: ['items'],
    send: body => put(api('/preferences'), { body, ifMatch: etag }),
    done: () => {
      setSaved(true);
      announce('Preferences saved');
      reload();
    },
  });
  const set = (kind: AlertKind, email: boolean) => {
    setSaved(false);
    setItems(before => before.map(item => (item.kind === kind ? { ...item, email } : item)));
  };
  const duty = items.filter(item => item.duty);
  return (
    <Form
      {...form}
      button="Save"
      onSubmit={() => void submit({ items: items.map(({ kind, email, duty }) => ({ kind, email: duty || email })) })}
    >
      {saved && <p className="govuk-body saved">Saved.</p>}
      <Fieldset id="items" label="Tell me by e-mail as well">
        {items
          .filter(item => !item.duty)
          .map(item => (
            <CheckField
              key={item.kind}
              id={`kind-${item.kind}`}
              label={kindText(item.kind)}
              checked={item.email}
              onChange={checked => set(item.kind, checked)}
            />
          ))}
      </Fieldset>
      {duty.length > 0 && (
        <>
          <h2 className="govuk-heading-s">Always sent</h2>
          <p className="govuk-body">These belong to the office and cannot be turned off:</p>
          <ul className="govuk-list govuk-list--bullet">
            {duty.map(item => (
              <li key={item.kind}>{kindText(item.kind)}</li>
            ))}
          </ul>
        </>
      )}
    </Form>
  );
}

function Followed() {
  const { api } = useCouncil();
  const subscriptions = useResource<ListPage<Subscription>>(api('/subscriptions'));
  return (
    <section aria-labelledby="followed">
      <h2 className="govuk-heading-m" id="followed">
        Committees you follow
      </h2>
      <Load resource={subscriptions} what="the committees you follow">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>None. Open a committee to follow it.</Empty>
          ) : (
            <ul role="list" className="rows">
              {items.map(each => (
                <li key={each.committeeId} className="rows__row">
                  <span>
                    {each.committeeName ?? 'Committee'}
                    {each.member && <span className="muted"> – you sit on it</span>}
                  </span>
                  <Toggle
                    committeeId={each.committeeId}
                    name={each.committeeName ?? 'the committee'}
                    following={each.following}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}
