import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { post } from '../api/client';
import type { InboxItem } from '../api/notifications';
import { query, type ListPage } from '../api/page';
import { asProblem, messageOf } from '../api/problem';
import { useResource } from '../api/useResource';
import { DueText, TimeText } from '../dates/Dates';
import { Empty } from '../page/Empty';
import { Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Tag } from '../page/Tag';
import { Warning } from '../page/Warning';
import { useCouncil } from '../session/council';
import { kindText, kindTone } from './kinds';
import { merged } from './merged';
import { revision, useLive } from './unread';

/** The reader's alerts, newest first; what arrives while the page is open is put on top without a reload. */
export function InboxPage() {
  const { api, page } = useCouncil();
  const { arrived, unread, connected, mail } = useLive();
  const [parameters] = useSearchParams();
  const onlyUnread = parameters.get('unread') === 'true';
  const cursor = parameters.get('cursor');
  const inbox = useResource<ListPage<InboxItem>>(api(`/inbox${query({ unread: onlyUnread, cursor })}`));
  return (
    <Page
      title="Inbox"
      actions={
        <Link className="govuk-link" to={page('/preferences')}>
          What you are told, and how
        </Link>
      }
    >
      {mail === 'FAILING' && (
        <Warning>
          Your mail server refuses our e-mails. What they would have said is here. Ask democratic services to correct
          your address.
        </Warning>
      )}
      <p className="govuk-body inbox-line">
        <span>{unread === 0 ? 'Nothing unread' : `${unread} unread`}</span>
        <span className={connected ? 'live' : 'live live--down'}>
          {connected ? 'New alerts appear here by themselves' : 'Reconnecting: new alerts may come late'}
        </span>
        <Link className="govuk-link" to={onlyUnread ? '?' : '?unread=true'}>
          {onlyUnread ? 'Show all' : 'Show only unread'}
        </Link>
      </p>
      <Load resource={inbox} what="your inbox">
        {found => {
          const items = merged(found.items, arrived, { onlyUnread, first: cursor === null, last: !found.next });
          return items.length === 0 ? (
            <Empty>
              {onlyUnread
                ? 'Nothing unread.'
                : 'No alerts yet. You are told here when something falls due or is overdue.'}
            </Empty>
          ) : (
            <>
              <ol role="list" className="inbox">
                {items.map(item => (
                  <InboxEntry key={item.id} item={item} />
                ))}
              </ol>
              <Pages page={found} what="alerts" />
            </>
          );
        }}
      </Load>
    </Page>
  );
}

function InboxEntry({ item }: { item: InboxItem }) {
  const { api } = useCouncil();
  const { tell } = useLive();
  const [read, setRead] = useState<{ revision: number; at: string } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  // What the alert said when it was read: a summary that has grown since is unread again.
  const readAt = item.readAt ?? (read?.revision === revision(item) ? read.at : null);
  const acknowledge = () => {
    if (readAt) return;
    const said = revision(item);
    post<InboxItem>(api(`/inbox/${item.id}/acknowledgement`), {})
      .then(({ data }) => {
        setRead({ revision: said, at: data?.readAt ?? new Date().toISOString() });
        tell({ type: 'read', id: item.id });
      })
      .catch((thrown: unknown) => setFailed(messageOf(asProblem(thrown))));
  };
  return (
    <li className={`inbox__item${readAt ? '' : ' inbox__item--unread'}`}>
      <div className="inbox__head">
        <Tag tone={item.endedAs ? 'grey' : kindTone(item.kind)}>{kindText(item.kind)}</Tag>
        {item.endedAs && <Tag tone="grey">Over</Tag>}
        {!readAt && <span className="inbox__new">Unread</span>}
        <span className="muted small">
          <TimeText at={item.raisedAt} />
        </span>
      </div>
      <h2 className="govuk-heading-s inbox__title">
        {item.link ? (
          <Link className="govuk-link" to={localPath(item.link)} onClick={acknowledge}>
            {item.title}
          </Link>
        ) : (
          item.title
        )}
      </h2>
      {item.body && <p className="govuk-body prose">{item.body}</p>}
      <div className="inbox__foot">
        {item.dueOn && <DueText on={item.dueOn} open={!item.endedAs} />}
        {!readAt && (
          <button type="button" className="link-button" onClick={acknowledge}>
            Mark as read<span className="govuk-visually-hidden">: {item.title}</span>
          </button>
        )}
        {failed && (
          <span className="govuk-error-message" role="alert">
            {failed}
          </span>
        )}
      </div>
    </li>
  );
}

/** A link may come with the address of the suite before it: pages are always of this one. */
function localPath(link: string): string {
  return link.replace(/^https?:\/\/[^/]+/, '');
}
