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
  it('leaves it to the service to count what arrives', () => {
    const state = live({ ...NOTHING, unread: 2 }, { type: 'arrived', item: alert('a') });

    expect(state.unread).toBe(2);
    expect(state.arrived.map(item => item.id)).toEqual(['a']);
  });

  it('changes nothing when the stream repeats an alert', () => {
    const once = live(NOTHING, { type: 'arrived', item: alert('a') });

    expect(live(once, { type: 'arrived', item: alert('a') })).toBe(once);
  });

  it('replaces an alert by what it says now, and never by what it said before', () => {
    const two = live(live(NOTHING, { type: 'arrived', item: alert('a') }), { type: 'arrived', item: alert('b') });
    const over: InboxItem = { ...alert('a'), endedAs: 'MET', revision: 1 };

    const after = live(two, { type: 'arrived', item: over });

    expect(after.arrived).toEqual([alert('b'), over]);
    expect(live(after, { type: 'arrived', item: alert('a') })).toBe(after);
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
    const arrived = live({ ...NOTHING, unread: 1 }, { type: 'arrived', item: alert('a') });
    const state = live(arrived, { type: 'read', id: 'a' });

    expect(state.unread).toBe(0);
    expect(state.arrived[0]?.readAt).not.toBeNull();
  });
});

describe('the inbox page with what has arrived since', () => {
  const whole = { onlyUnread: false, first: true, last: true };

  it('shows each alert once, newest first', () => {
    const listed = [alert('b', '2026-06-03T09:00:00Z'), alert('a', '2026-06-02T09:00:00Z')];
    const arrived = [alert('c', '2026-06-03T10:00:00Z'), alert('b', '2026-06-03T09:00:00Z')];

    expect(merged(listed, arrived, whole).map(item => item.id)).toEqual(['c', 'b', 'a']);
  });

  it('leaves out what was read meanwhile when only unread ones are asked for', () => {
    const read = alert('c', '2026-06-03T10:00:00Z', '2026-06-03T10:01:00Z');

    expect(merged([], [read], { ...whole, onlyUnread: true })).toEqual([]);
  });

  it('shows what a listed alert says now, on whichever page it is', () => {
    const over: InboxItem = { ...alert('a'), endedAs: 'WITHDRAWN', revision: 1 };

    expect(merged([alert('a')], [over], { ...whole, first: false })).toEqual([over]);
    expect(merged([over], [alert('a')], whole)).toEqual([over]);
  });

  it('keeps that an alert was read elsewhere before the page was listed', () => {
    const listed = alert('a', '2026-06-03T10:00:00Z', '2026-06-03T10:01:00Z');

    expect(merged([listed], [alert('a')], whole)).toEqual([listed]);
  });

  it('leaves an old alert that has changed on the later page that it is on', () => {
    const old: InboxItem = { ...alert('old', '2019-06-03T10:00:00Z'), endedAs: 'MET', revision: 1 };

    expect(merged([alert('a')], [old], { ...whole, last: false })).toEqual([alert('a')]);
    expect(merged([alert('a')], [alert('b')], { ...whole, first: false })).toEqual([alert('a')]);
  });
});
