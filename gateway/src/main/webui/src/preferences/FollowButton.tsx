import { useState } from 'react';
import { post, remove } from '../api/client';
import type { Subscription } from '../api/notifications';
import type { ListPage } from '../api/page';
import { asProblem, messageOf } from '../api/problem';
import { useResource } from '../api/useResource';
import { useAnnounce } from '../page/announce';
import { useCouncil } from '../session/council';

/** Follow or stop following one committee. Shown only to people that the council knows: others have no inbox. */
export function FollowButton({ committeeId, name }: { committeeId: string; name: string }) {
  const { api } = useCouncil();
  const subscriptions = useResource<ListPage<Subscription>>(api('/subscriptions'));
  if (subscriptions.state !== 'ready') return null;
  const mine = subscriptions.data.items.find(each => each.committeeId === committeeId);
  return <Toggle committeeId={committeeId} name={name} following={mine?.following ?? false} />;
}

export function Toggle({ committeeId, name, following }: { committeeId: string; name: string; following: boolean }) {
  const { api } = useCouncil();
  const announce = useAnnounce();
  const [on, setOn] = useState(following);
  const [failed, setFailed] = useState<string | null>(null);
  const change = () => {
    const sent: Promise<unknown> = on
      ? remove(api(`/subscriptions/${committeeId}`))
      : post(api('/subscriptions'), { body: { committeeId } });
    sent
      .then(() => {
        setOn(!on);
        setFailed(null);
        announce(on ? `You no longer follow ${name}` : `You follow ${name}`);
      })
      .catch((thrown: unknown) => setFailed(messageOf(asProblem(thrown))));
  };
  return (
    <>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={change}>
        {on ? 'Stop following' : 'Follow'}
        <span className="govuk-visually-hidden"> {name}</span>
      </button>
      {failed && (
        <span className="govuk-error-message" role="alert">
          {failed}
        </span>
      )}
    </>
  );
}
