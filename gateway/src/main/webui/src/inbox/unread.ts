import { createContext, useContext } from 'react';
import type { InboxItem } from '../api/notifications';

/** What the page knows of the reader's inbox without asking again. */
export interface LiveState {
  /** How many alerts are unread, by the service's count and what was read here since. */
  unread: number;
  /** Alerts that arrived, or said something else, while the page was open; the last to come first. */
  arrived: InboxItem[];
  /** False while the live connection is down; the inbox then says so. */
  connected: boolean;
  /** Whether e-mail reaches the reader, in the service's word; null while it is not known. */
  mail: string | null;
}

export type LiveEvent =
  | { type: 'opened' }
  | { type: 'counted'; unread: number; mail?: string | null }
  | { type: 'arrived'; item: InboxItem }
  | { type: 'read'; id: string }
  | { type: 'connected'; connected: boolean };

export const NOTHING: LiveState = { unread: 0, arrived: [], connected: true, mail: null };

/** Of two copies of an alert the one that says what it says now, and whether it was read by either. */
export function newer(one: InboxItem, other: InboxItem | undefined): InboxItem {
  if (!other) return one;
  const ahead = revision(other) - revision(one);
  if (ahead !== 0) return ahead > 0 ? other : one;
  return one.readAt || !other.readAt ? one : { ...one, readAt: other.readAt };
}

/** How often what the alert says has changed since it was raised. */
export function revision(item: InboxItem): number {
  return item.revision ?? 0;
}

/**
 * Applies what happened. The stream may repeat an alert after a reconnect, which changes nothing; one that says something else by now
 * takes the place of the copy before it. How many are unread is the service's to count: an alert that comes again may be one it knew.
 */
export function live(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    // Another inbox: what is known of the one before belongs to another council.
    case 'opened':
      return NOTHING;
    case 'counted':
      return { ...state, unread: event.unread, mail: event.mail ?? null };
    case 'arrived': {
      const known = state.arrived.find(item => item.id === event.item.id);
      if (!known) return { ...state, arrived: [event.item, ...state.arrived] };
      const now = newer(known, event.item);
      if (now === known) return state;
      return { ...state, arrived: state.arrived.map(item => (item === known ? now : item)) };
    }
    case 'read':
      return {
        ...state,
        unread: Math.max(0, state.unread - 1),
        arrived: state.arrived.map(item =>
          item.id === event.id ? { ...item, readAt: item.readAt ?? new Date().toISOString() } : item,
        ),
      };
    case 'connected':
      return state.connected === event.connected ? state : { ...state, connected: event.connected };
  }
}

interface Live extends LiveState {
  tell: (event: LiveEvent) => void;
}

export const LiveContext = createContext<Live>({ ...NOTHING, tell: () => undefined });

export function useLive(): Live {
  return useContext(LiveContext);
}

export function useUnread(): number {
  return useLive().unread;
}
