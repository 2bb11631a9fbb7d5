import type { InboxItem } from '../api/notifications';
import { newer } from './unread';

/**
 * A page of the inbox as it stands by now: with what has arrived since on the first one, each alert once and in its newest form, newest
 * first. An old alert that says something else by now stays on the later page that it is on.
 */
export function merged(
  listed: readonly InboxItem[],
  arrived: readonly InboxItem[],
  shown: { onlyUnread: boolean; first: boolean; last: boolean },
): InboxItem[] {
  const known = new Set(listed.map(item => item.id));
  const oldest = listed.at(-1)?.raisedAt ?? '';
  const fresh = arrived.filter(
    item =>
      shown.first &&
      !known.has(item.id) &&
      !(shown.onlyUnread && item.readAt) &&
      (shown.last || item.raisedAt >= oldest),
  );
  const now = listed.map(item =>
    newer(
      item,
      arrived.find(other => other.id === item.id),
    ),
  );
  return [...fresh, ...now].sort((a, b) => b.raisedAt.localeCompare(a.raisedAt));
}
