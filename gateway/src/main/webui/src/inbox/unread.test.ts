import { describe, expect, it } from 'vitest';
import type { InboxItem } from '../api/notifications';
import { merged } from './merged';
import { live, NOTHING } from './unread';

const alert = (id: string, raisedAt = '2026-06-03T10:00:00Z', readAt: string | null = null): InboxItem => ({
  id,
  kind: 'ACTION_OVERDUE',
  title: `Alert ${id}`,
  raisedAt,
  readAt,
});

describe('what is known of the inbox while a page is open', () => {
  it('counts an arrival as unread', () => {
    const state = live({ ...NOTHING, unread: 2 }, { type: 'arrived', item: alert('a') });

    expect(state.unread).toBe(3);
    expect(state.arrived.map(item => item.id)).toEqual(['a']);
  });

  it('does not count the same alert twice when the stream repeats it', () => {
    const once = live(NOTHING, { type: 'arrived', item: alert('a') });

    expect(live(once, { type: 'arrived', item: alert('a') })).toBe(once);
  });

  it('puts the newest on top', () => {
    const one = live(NOTHING, { type: 'arrived', item: alert('a') });

    expect(live(one, { type: 'arrived', item: alert('b') }).arrived.map(item => item.id)).toEqual(['b', 'a']);
  });

  it('believes the service’s count over its own', () => {
    expect(live({ ...NOTHING, unread: 9 }, { type: 'counted', unread: 4, mail: 'FAILING' })).toMatchObject({
      unread: 4,
      mail: 'FAILING',
    });
  });

  it('never counts below nothing', () => {
    expect(live(NOTHING, { type: 'read', id: 'a' }).unread).toBe(0);
  });

  it('remembers that an arrival was read', () => {
    const state = live(live(NOTHING, { type: 'arrived', item: alert('a') }), { type: 'read', id: 'a' });

    expect(state.unread).toBe(0);
    expect(state.arrived[0]?.readAt).not.toBeNull();
  });
});

describe('the inbox page with what has arrived since', () => {
  it('shows each alert once, newest first', () => {
    const listed = [alert('b', '2026-06-03T09:00:00Z'), alert('a', '2026-06-02T09:00:00Z')];
    const arrived = [alert('c', '2026-06-03T10:00:00Z'), alert('b', '2026-06-03T09:00:00Z')];

    expect(merged(listed, arrived, false).map(item => item.id)).toEqual(['c', 'b', 'a']);
  });

  it('leaves out what was read meanwhile when only unread ones are asked for', () => {
    expect(merged([], [alert('c', '2026-06-03T10:00:00Z', '2026-06-03T10:01:00Z')], true)).toEqual([]);
  });
});
