import { describe, expect, it } from 'vitest';
import { fieldOf, fieldProblems, messageOf, Problem } from './problem';

describe('a problem names fields by JSON pointer', () => {
  it.each([
    ['/reason', 'reason'],
    ['#/reason', 'reason'],
    ['/owner/name', 'owner-name'],
    ['/tasks/2/dueOn', 'tasks-2-dueOn'],
    ['/a~1b', 'a/b'],
    ['', null],
    ['#', null],
  ])('%s is the input %s', (pointer, field) => {
    expect(fieldOf(pointer)).toBe(field);
  });

  it('is shown at each field it names, as a sentence', () => {
    const problem = new Problem(422, {
      errors: [
        { pointer: '/reason', detail: 'enter the reason' },
        { pointer: '#/owner/name', detail: 'Too long.' },
      ],
    });

    expect(fieldProblems(problem, ['reason', 'owner'])).toEqual([
      { field: 'reason', message: 'Enter the reason.' },
      { field: 'owner', message: 'Too long.' },
    ]);
  });

  it('keeps what it says of a field that the form does not have, without a link', () => {
    const problem = new Problem(422, { errors: [{ pointer: '/hidden', detail: 'must not be null' }] });

    expect(fieldProblems(problem, ['reason'])).toEqual([{ field: null, message: 'Must not be null.' }]);
  });

  it('is one line for the whole form when it names no field', () => {
    const problem = new Problem(409, {
      title: 'Verifier must differ',
      detail: 'Somebody else has to verify it',
    });

    expect(fieldProblems(problem, ['note'])).toEqual([{ field: null, message: 'Somebody else has to verify it.' }]);
  });
});

describe('a problem as a whole', () => {
  it.each([
    [
      0,
      'There is no connection to the service. Check your network. We cannot tell whether this was saved: look for it before you send it again.',
    ],
    [401, 'You have been signed out. Sign in again, then send this once more.'],
    [499, 'You have been signed out. Sign in again, then send this once more.'],
    [403, 'You do not have permission to do this.'],
    [429, 'Too many requests in a short time. Wait a minute, then try again.'],
    [500, 'The service has a problem at the moment. Nothing was saved. Try again in a few minutes.'],
    [502, 'The service did not answer. We cannot tell whether this was saved: look for it before you send it again.'],
    [504, 'The service did not answer. We cannot tell whether this was saved: look for it before you send it again.'],
    [503, 'The service has a problem at the moment. Nothing was saved. Try again in a few minutes.'],
  ])('with status %i says what to do', (status, message) => {
    expect(messageOf(new Problem(status))).toBe(message);
  });

  it('never shows what a broken service says of itself', () => {
    expect(messageOf(new Problem(500, { detail: 'NullPointerException' }))).not.toContain('NullPointer');
  });

  it('has its kind from the end of its type', () => {
    expect(new Problem(409, { type: '/problems/verifier-must-differ' }).slug).toBe('verifier-must-differ');
  });
});
