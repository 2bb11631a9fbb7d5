import { createContext, useContext } from 'react';
import type { InboxItem } from '../api/notifications';

/** What the page knows of the reader's inbox without asking again. */
export interface LiveState {
  /** How many alerts are unread, by the service's count and what arrived since. */
  unread: number;
  /** Alerts that arrived while the page was open, newest first. */
  arrived: InboxItem[];
  /** False while the live connection is down; the inbox then says so. */
  connected: boolean;
  /** Whether e-mail reaches the reader, in the service's word; null while it is not known. */
  mail: string | null;
}

export type LiveEvent =
  | { type: 'counted'; unread: number; mail?: string | null }
  | { type: 'arrived'; item: InboxItem }
  | { type: 'read'; id: string }
  | { type: 'connected'; connected: boolean };

export const NOTHING: LiveState = { unread: 0, arrived: [], connected: true, mail: null };

/** Applies what happened. The stream may repeat an alert after a reconnect: the second arrival changes nothing. */
export function live(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case 'counted':
      return { ...state, unread: event.unread, mail: event.mail ?? null };
    case 'arrived':
      if (state.arrived.some(item => item.id === event.item.id)) return state;
      return {
        ...state,
        arrived: [event.item, ...state.arrived],
        unread: state.unread + (event.item.readAt ? 0 : 1),
      };
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
