import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ANONYMOUS } from '../session/session';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

const DETAIL = {
  recommendation: {
    id: 'r1',
    reference: 'SR (26/27) 01',
    text: 'That a plan be published.',
    committeeId: 'c1',
    madeOn: '2026-03-27',
    status: 'ACCEPTED',
    version: 1,
  },
  actions: [
    { id: 'a1', reference: 'AC (26/27) 01', kind: 'ACTION', text: 'Write the plan', status: 'OPEN', version: 1 },
  ],
  progress: [],
  deadlines: [],
};

beforeEach(() => {
  vi.stubGlobal('EventSource', SilentStream);
  answer(({ path }) => ({ body: path.endsWith('/r1') ? DETAIL : { items: [], next: null } }));
});

it('tells the public of its actions, and sends nobody to pages that ask them to sign in', async () => {
  open('/fairmere/recommendations/r1', ANONYMOUS);

  expect(await screen.findByText('Write the plan')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Write the plan' })).not.toBeInTheDocument();
});

it('leads an officer to its actions', async () => {
  open('/fairmere/recommendations/r1', signedInAs('lead-officer'));

  expect(await screen.findByRole('link', { name: 'Write the plan' })).toHaveAttribute('href', '/fairmere/actions/a1');
});
