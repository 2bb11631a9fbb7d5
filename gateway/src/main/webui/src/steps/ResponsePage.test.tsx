import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream, type Call } from '../testing/server';

const DETAIL = {
  actions: [],
  progress: [],
  deadlines: [],
  recommendation: {
    id: 'r1',
    reference: 'SR (26/27) 01',
    text: 'That a plan be published.',
    committeeId: 'c1',
    status: 'SENT',
    version: 1,
  },
};

const responses = (calls: Call[]) => calls.filter(call => call.method === 'POST' && call.path.endsWith('/response'));

beforeEach(() => vi.stubGlobal('EventSource', SilentStream));

function serve(reply: () => { status?: number; body?: unknown } | 'never', detail: unknown = DETAIL) {
  return answer(call => {
    if (call.method === 'POST') return reply();
    return { body: call.path.endsWith('/r1') ? detail : { items: [], next: null } };
  });
}

async function fillIn() {
  const user = userEvent.setup();
  open('/fairmere/recommendations/r1/response', signedInAs('executive'));
  await user.click(await screen.findByLabelText('Rejected'));
  return user;
}

it('asks for the reason of a rejection before anything is sent, and puts the focus on the summary', async () => {
  const calls = serve(() => ({ body: {} }));
  const user = await fillIn();

  await user.click(screen.getByRole('button', { name: 'Record response' }));

  const summary = screen.getByRole('alert');
  expect(within(summary).getByRole('link', { name: 'Enter the reason.' })).toBeInTheDocument();
  expect(summary.parentElement).toHaveFocus();
  expect(document.title).toBe('Error: Record the Executive’s response – Scrutineer');
  expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription(/Error: Enter the reason\./);
  expect(responses(calls)).toHaveLength(0);
});

it('puts what the service says at the field it names', async () => {
  serve(() => ({
    status: 422,
    body: { type: '/problems/invalid', status: 422, errors: [{ pointer: '/reason', detail: 'is too long' }] },
  }));
  const user = await fillIn();
  await user.type(screen.getByLabelText('Reason'), 'No money');

  await user.click(screen.getByRole('button', { name: 'Record response' }));

  await user.click(await screen.findByRole('link', { name: 'Is too long.' }));
  expect(screen.getByLabelText('Reason')).toHaveFocus();
});

it('sends once however often the button is pressed while it waits', async () => {
  const calls = serve(() => 'never');
  const user = await fillIn();
  await user.type(screen.getByLabelText('Reason'), 'No money');

  await user.click(screen.getByRole('button', { name: 'Record response' }));
  await user.click(screen.getByRole('button', { name: 'One moment' }));

  expect(responses(calls)).toHaveLength(1);
  expect(responses(calls)[0]?.headers.get('X-Scrutineer')).toBe('web');
});

it('repeats a failed send with the same key, and changed content with another', async () => {
  const calls = serve(() => ({ status: 503 }));
  const user = await fillIn();
  await user.type(screen.getByLabelText('Reason'), 'No money');
  const press = () => user.click(screen.getByRole('button', { name: 'Record response' }));

  await press();
  await press();
  await user.type(screen.getByLabelText('Reason'), ' at all');
  await press();

  const keys = responses(calls).map(call => call.headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(3);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('changes a response from what it says, and leaves the rest as it was', async () => {
  const response = {
    decision: 'PARTLY_ACCEPTED',
    reason: 'No money for the second part.',
    proposedAction: 'A plan by May.',
    respondedOn: '2026-03-27',
  };
  const recommendation = { ...DETAIL.recommendation, status: 'PARTLY_ACCEPTED', response };
  const calls = serve(() => ({ body: {} }), { ...DETAIL, recommendation });
  const user = userEvent.setup();
  open('/fairmere/recommendations/r1/response', signedInAs('executive'));

  await user.click(await screen.findByLabelText('Accepted'));
  await user.click(screen.getByRole('button', { name: 'Record response' }));

  expect(responses(calls)[0]?.body).toEqual({ ...response, decision: 'ACCEPTED' });
});
