import { expect, it } from 'vitest';
import { changesOf } from './changes';

it('names the facts that changed in words', () => {
  expect(
    changesOf({ status: 'SENT', dueOn: '2014-08-31' }, { status: 'PARTLY_ACCEPTED', dueOn: '2014-09-30' }),
  ).toEqual([
    { fact: 'Status', before: 'Awaiting response', after: 'Partly accepted' },
    { fact: 'Due on', before: '31 August 2014', after: '30 September 2014' },
  ]);
});

it('shows an owner by name, and nothing by id', () => {
  expect(changesOf(null, { owner: { kind: 'POST', name: 'Head of Service', personId: null }, reportId: 'x' })).toEqual([
    { fact: 'Owner', before: null, after: 'Head of Service' },
  ]);
});

it('leaves out what stayed the same', () => {
  expect(changesOf({ rating: 'GREEN' }, { rating: 'GREEN' })).toEqual([]);
});
