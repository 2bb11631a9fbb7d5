import { expect, it } from 'vitest';
import type { Draft, DraftDecision } from '../api/meetings';
import { edit, editing, missed } from './extracts';

const decision = (id: string, start: number): DraftDecision => ({
  ...missed('', 'DECISION', `Decision ${id}`, start, null).value,
  verb: 'RESOLVED',
  id,
});

const draft = (...decisions: DraftDecision[]): Draft => ({
  id: 'd1',
  state: 'OPEN',
  fileName: 'minutes.txt',
  mediaType: 'text/plain',
  uploadedAt: '2026-06-04T09:00:00Z',
  text: '',
  meeting: {},
  items: [],
  decisions,
  recommendations: [],
  tasks: [],
  attendance: [],
  questions: [],
  exemptSummary: null,
  minutesId: null,
  warnings: [],
  version: 1,
});

it('keeps the card of what was added when a save gives it its id', () => {
  const before = edit(editing(draft(decision('x1', 50))), {
    type: 'added',
    extract: missed('typed-here', 'DECISION', 'Added', 10, null),
  });

  const after = edit(before, { type: 'loaded', draft: draft(decision('x2', 10), decision('x1', 50)) });

  expect(after.extracts.map(each => [each.key, each.value.id])).toEqual([
    ['typed-here', 'x2'],
    ['x1', 'x1'],
  ]);
});

it('waits no longer for the correction of an extract that was removed', () => {
  const added = edit(editing(draft()), { type: 'added', extract: missed('a', 'ACTION', 'Added', null, null) });
  const open = edit(added, { type: 'opened', key: 'a' });

  expect(edit(open, { type: 'removed', key: 'a' }).open).toEqual([]);
});

it('keeps the ticks that were set on the card while its words were corrected', () => {
  const before = editing(draft(decision('x1', 50)));
  const [extract] = before.extracts;
  const ticked = edit(before, { type: 'marked', key: 'x1', exempt: true });

  const after = edit(ticked, { type: 'changed', extract: extract! });

  expect(after.extracts[0]?.value.exempt).toBe(true);
});
