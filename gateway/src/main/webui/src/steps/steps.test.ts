import { expect, it } from 'vitest';
import type { Role } from '../session/session';
import type { Status } from './standing';
import { stepsOf } from './steps';
import type { Subject } from './subject';

const paths = (subject: Subject, status: Status, roles: Role[], mayReport = false) =>
  stepsOf(subject, status, roles, mayReport).map(step => step.path);

it('offers the Executive the response first while one is awaited', () => {
  expect(paths('recommendations', 'SENT', ['executive'])).toEqual(['response', 'actions']);
});

it('offers the response too where work has begun or is claimed before it came', () => {
  for (const status of ['IN_PROGRESS', 'CLAIMED_COMPLETE', 'VERIFIED'] as const)
    expect(paths('recommendations', status, ['executive'])).toContain('response');
  expect(paths('recommendations', 'WITHDRAWN', ['executive'])).toEqual([]);
});

it('lets the committee close what was verified or rejected, and nothing else', () => {
  expect(paths('recommendations', 'VERIFIED', ['democratic-services'])).toContain('closure');
  expect(paths('recommendations', 'REJECTED', ['democratic-services'])).toContain('closure');
  expect(paths('recommendations', 'CLAIMED_COMPLETE', ['democratic-services'])).not.toContain('closure');
});

it('asks the verifier only where completion is claimed', () => {
  expect(paths('actions', 'CLAIMED_COMPLETE', ['verifier'])).toEqual(['verification']);
  expect(paths('actions', 'IN_PROGRESS', ['verifier'])).toEqual([]);
});

it('offers to report to whoever owes the thing, in whatever role, and to nobody else', () => {
  for (const role of ['hr', 'verifier', 'executive', 'monitoring-officer', 'member'] as const) {
    expect(paths('actions', 'IN_PROGRESS', [role], true)).toEqual(['progress', 'completion-claim']);
    expect(paths('actions', 'IN_PROGRESS', [role], false)).toEqual([]);
    expect(paths('information-requests', 'OPEN', [role], true)).toContain('answer');
  }
  expect(paths('actions', 'CLAIMED_COMPLETE', ['hr'], true)).toEqual([]);
});

it('offers nothing to HR, and nothing on what is closed to an officer', () => {
  expect(paths('recommendations', 'IN_PROGRESS', ['hr'])).toEqual([]);
  expect(paths('actions', 'CLOSED', ['lead-officer'])).toEqual([]);
});

it('has a request answered or refused, not claimed complete', () => {
  expect(paths('information-requests', 'OPEN', ['executive'], true)).toEqual(['answer', 'refusal']);
});
