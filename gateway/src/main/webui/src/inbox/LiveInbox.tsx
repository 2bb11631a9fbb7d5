import { useEffect, useMemo, useReducer, type Dispatch, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { councilPath, get } from '../api/client';
import type { InboxItem, UnreadCount } from '../api/notifications';
import { useAnnounce } from '../page/announce';
import { useMay } from '../session/council';
import { live, LiveContext, NOTHING, revision, type LiveEvent } from './unread';

const LONGEST_WAIT = 60_000;

/** Keeps one live connection to the reader's inbox of this council while any page of it is open. */
export function LiveInbox({ children }: { children: ReactNode }) {
  const { council } = useParams();
  const signedIn = useMay();
  const [state, tell] = useReducer(live, NOTHING);
  useStream(signedIn && council ? council : null, tell);
  const value = useMemo(() => ({ ...state, tell }), [state]);
  return <LiveContext value={value}>{children}</LiveContext>;
}

function useStream(council: string | null, tell: Dispatch<LiveEvent>) {
  const announce = useAnnounce();
  useEffect(() => {
    tell({ type: 'opened' });
    if (council === null || typeof EventSource === 'undefined') return;
    let source: EventSource | null = null;
    let waiting: number | undefined;
    let wait = 1_000;
    let counting = false;
    let countAgain = false;
    let left = false;

    /** However many alerts come at once, one count is asked for at a time. */
    const count = async () => {
      countAgain = counting;
      if (counting) return;
      counting = true;
      await get<UnreadCount>(councilPath(council, '/inbox/unread-count'))
        .then(({ data }) => {
          if (!left) tell({ type: 'counted', unread: data.unread, mail: data.mail ?? null });
        })
        .catch(() => undefined); // the badge is a courtesy: the inbox page shows what is wrong
      counting = false;
      if (countAgain && !left) void count();
    };

    const open = () => {
      source = new EventSource(councilPath(council, '/stream'));
      source.onopen = () => {
        wait = 1_000;
        tell({ type: 'connected', connected: true });
        // What arrived while the line was down is in the count, not in the stream of a new page.
        void count();
      };
      source.addEventListener('alert', (event: MessageEvent<string>) => {
        const item = JSON.parse(event.data) as InboxItem;
        tell({ type: 'arrived', item });
        void count();
        announce(`${news(item)}: ${item.title}`);
      });
      source.onerror = () => {
        tell({ type: 'connected', connected: false });
        // A browser reconnects by itself unless the answer was an error; then the page has to.
        if (source?.readyState !== EventSource.CLOSED) return;
        waiting = window.setTimeout(open, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      };
    };

    void count();
    open();
    return () => {
      left = true;
      window.clearTimeout(waiting);
      source?.close();
    };
  }, [council, tell, announce]);
}

/** What it means that an alert comes, or comes again. */
function news(item: InboxItem): string {
  if (revision(item) === 0) return 'New alert';
  return item.endedAs ? 'This deadline is over' : 'Alert changed';
}
