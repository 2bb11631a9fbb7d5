import type { InboxItem } from '../api/notifications';

/** The page of the inbox with what has arrived since on top, each alert once, newest first. */
export function merged(listed: readonly InboxItem[], arrived: readonly InboxItem[], onlyUnread: boolean): InboxItem[] {
  const known = new Set(listed.map(item => item.id));
  const fresh = arrived.filter(item => !known.has(item.id) && !(onlyUnread && item.readAt));
  return [...fresh, ...listed].sort((a, b) => b.raisedAt.localeCompare(a.raisedAt));
}
