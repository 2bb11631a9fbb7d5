import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { signedInAs, open } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

const NOTHING = { total: { count: 0, more: false }, items: [] };
const OVERVIEW = {
  overdue: NOTHING,
  dueSoon: NOTHING,
  awaitingVerification: NOTHING,
  open: NOTHING.total,
  ageing: NOTHING.total,
  collectiveGrievances: [],
};

beforeEach(() => {
  vi.stubGlobal('EventSource', SilentStream);
  answer(({ path }) => ({ body: path.includes('/overview') ? OVERVIEW : { items: [], next: null } }));
});

it('a member is told that there is no collective grievance', async () => {
  open('/fairmere', signedInAs('member'));

  expect(await screen.findByText('No collective grievance is open.')).toBeInTheDocument();
});

it('an officer who is not told of grievances is not told that there are none', async () => {
  open('/fairmere', signedInAs('democratic-services'));

  expect(await screen.findByText('Nothing is overdue.')).toBeInTheDocument();
  expect(screen.queryByText(/collective grievance/i)).toBeNull();
});
