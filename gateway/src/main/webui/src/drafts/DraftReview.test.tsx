import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream, type Call } from '../testing/server';

const TEXT = 'RESOLVED: that the report be noted. ACTION: A Clerk to write to schools.';
const DRAFT = {
  id: 'd1',
  state: 'OPEN',
  fileName: 'minutes.txt',
  mediaType: 'text/plain',
  uploadedAt: '2026-06-04T09:00:00Z',
  text: TEXT,
  meeting: { body: 'Scrutiny', committeeId: 'c1', heldOn: '2026-06-03', startsAt: null, venue: null },
  items: [{ number: '25', title: 'Audits', paragraphs: [], start: 0, end: TEXT.length }],
  decisions: [
    {
      id: 'x1',
      item: '25',
      clause: '1',
      verb: 'RESOLVED',
      text: 'that the report be noted.',
      start: 10,
      end: 35,
      confidence: 0.9,
      included: true,
      exempt: false,
    },
  ],
  recommendations: [],
  tasks: [],
  attendance: [],
  questions: [],
  exemptSummary: null,
  warnings: [],
  minutesId: null,
  version: 3,
};

type Reply = { status?: number; body?: unknown; etag?: string };

function serve(changes: (call: Call) => Reply | 'never', meetings: unknown[] = []): Call[] {
  vi.stubGlobal('EventSource', SilentStream);
  return answer(call => {
    if (call.method !== 'GET') return changes(call);
    if (call.path.endsWith('/drafts/d1')) return { body: DRAFT, etag: '"3"' };
    return { body: { items: call.path.includes('/meetings?') ? meetings : [], next: null } };
  });
}

const sent = (calls: Call[], method: string) => calls.filter(call => call.method === method);

async function review() {
  const user = userEvent.setup();
  open('/fairmere/drafts/d1', signedInAs('democratic-services'));
  await screen.findByRole('heading', { level: 1, name: /minutes\.txt/ });
  return user;
}

it('links each mark in the source with its card, both ways and by keyboard', async () => {
  serve(() => ({ body: DRAFT }));
  const user = await review();
  const source = screen.getByRole('region', { name: 'Source document' });
  const mark = within(source).getByRole('link', { name: 'Decision: that the report be noted.' });

  mark.focus();
  await user.keyboard('{Enter}');
  expect(document.getElementById('extract-x1')).toHaveFocus();

  await user.click(screen.getByRole('button', { name: /Show in source ?: that the report be noted\./ }));
  expect(mark).toHaveFocus();
});

it('saves the whole draft with the version it began from', async () => {
  const calls = serve(() => ({ body: { ...DRAFT, version: 4 }, etag: '"4"' }));
  const user = await review();

  await user.click(screen.getByLabelText('Publish'));
  expect(screen.getByText('Changes not saved yet')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save draft' }));

  await screen.findByText('All changes saved');
  const [save] = sent(calls, 'PUT');
  expect(save?.headers.get('If-Match')).toBe('"3"');
  expect(save?.body).toMatchObject({
    decisions: [{ id: 'x1', included: false }],
    recommendations: [],
    tasks: [],
  });
});

it('takes no change while it saves, because the answer would undo it', async () => {
  serve(() => 'never');
  const user = await review();

  await user.click(screen.getByRole('button', { name: 'Save draft' }));

  expect(screen.getByRole('button', { name: 'Saving' })).toHaveFocus();
  expect(screen.getByLabelText('Exempt from the public')).toBeDisabled();
  expect(screen.getByLabelText('Place (optional)')).toBeDisabled();
});

it.each(['Save draft', 'Publish'])('%s waits for a correction that is still being typed', async button => {
  const calls = serve(() => ({ body: { id: 'm1' } }));
  const user = await review();
  await user.click(screen.getByRole('button', { name: /Change this decision/ }));
  await user.type(screen.getByLabelText('Words'), ' Again.');
  expect(screen.getByText('Changes not saved yet')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: button }));

  const message = 'Keep your change to the decision “that the report be noted.”, or leave it as it was.';
  await user.click(screen.getByRole('link', { name: message }));
  expect(screen.getByLabelText('Words')).toHaveFocus();
  expect(screen.getByLabelText('Words')).toHaveValue('that the report be noted. Again.');
  expect(calls.filter(call => call.method !== 'GET')).toHaveLength(0);
});

it('saves a correction that was kept', async () => {
  const calls = serve(() => ({ body: DRAFT }));
  const user = await review();
  await user.click(screen.getByRole('button', { name: /Change this decision/ }));
  await user.type(screen.getByLabelText('Words'), ' Again.');
  await user.click(screen.getByRole('button', { name: 'Keep this change' }));
  expect(screen.getByRole('button', { name: /Change this decision/ })).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Save draft' }));

  await screen.findByText('All changes saved');
  expect(sent(calls, 'PUT')[0]?.body).toMatchObject({ decisions: [{ text: 'that the report be noted. Again.' }] });
});

it('adds words that were missed, marked where they stand', async () => {
  const calls = serve(() => ({ body: DRAFT }));
  const user = await review();

  await user.click(screen.getByText('Add one that was missed'));
  await user.type(screen.getByLabelText('Its words'), 'a clerk to write to schools.');
  await user.click(screen.getByRole('button', { name: 'Add it' }));

  const source = screen.getByRole('region', { name: 'Source document' });
  expect(within(source).getByRole('link', { name: 'Action: A Clerk to write to schools.' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save draft' }));
  await waitFor(() => expect(sent(calls, 'PUT')).toHaveLength(1));
  expect(sent(calls, 'PUT')[0]?.body).toMatchObject({
    tasks: [{ id: null, kind: 'ACTION', text: 'A Clerk to write to schools.', start: 44, end: 72, item: '25' }],
  });
});

it('keeps the changes when somebody else was faster, and can save them over', async () => {
  let saves = 0;
  const calls = serve(() => (++saves === 1 ? { status: 412, body: { status: 412 } } : { body: DRAFT, etag: '"9"' }));
  const user = await review();
  await user.click(screen.getByLabelText('Exempt from the public'));

  await user.click(screen.getByRole('button', { name: 'Save draft' }));
  expect(await screen.findByText(/Somebody else saved this draft meanwhile/)).toBeInTheDocument();
  expect(screen.getByLabelText('Exempt from the public')).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Save mine over theirs' }));

  await waitFor(() => expect(sent(calls, 'PUT')).toHaveLength(2));
  expect(sent(calls, 'PUT')[1]?.body).toMatchObject({ decisions: [{ exempt: true }] });
});

it('publishes once, and shows a problem at the input it is about', async () => {
  const calls = serve(() => ({
    status: 422,
    body: { status: 422, errors: [{ pointer: '/meeting/heldOn', detail: 'Enter the date of the meeting.' }] },
  }));
  const user = await review();

  await user.click(screen.getByRole('button', { name: 'Publish' }));

  await user.click(await screen.findByRole('link', { name: 'Enter the date of the meeting.' }));
  expect(screen.getByLabelText('Day')).toHaveFocus();
  expect(sent(calls, 'POST').map(call => call.path)).toEqual(['/api/councils/fairmere/drafts/d1/publication']);
  expect(sent(calls, 'PUT')).toHaveLength(0);
});

it('leaves the focus where somebody types after a refusal', async () => {
  serve(() => ({
    status: 422,
    body: { status: 422, errors: [{ pointer: '/meeting/venue', detail: 'Enter the place.' }] },
  }));
  const user = await review();
  await user.click(screen.getByRole('button', { name: 'Publish' }));
  await user.click(await screen.findByRole('link', { name: 'Enter the place.' }));

  await user.keyboard('Hall');

  expect(screen.getByLabelText('Place (optional)')).toHaveFocus();
  expect(screen.getByLabelText('Place (optional)')).toHaveValue('Hall');
});

it('publishes the version that is on the page, after a save the saved one', async () => {
  const calls = serve(call =>
    call.method === 'PUT'
      ? { body: { ...DRAFT, version: 4 }, etag: '"4"' }
      : { status: 422, body: { status: 422, errors: [] } },
  );
  const user = await review();

  await user.click(screen.getByRole('button', { name: 'Publish' }));
  await waitFor(() => expect(sent(calls, 'POST')).toHaveLength(1));
  await user.click(screen.getByLabelText('Exempt from the public'));
  await user.click(screen.getByRole('button', { name: 'Publish' }));

  await waitFor(() => expect(sent(calls, 'POST')).toHaveLength(2));
  expect(sent(calls, 'POST').map(call => call.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
});

it('does not publish what somebody else changed meanwhile, and shows both ways on', async () => {
  serve(() => ({ status: 412, body: { status: 412 } }));
  const user = await review();

  await user.click(screen.getByRole('button', { name: 'Publish' }));

  expect(await screen.findByText(/Somebody else saved this draft meanwhile/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Load their version and drop my changes' })).toBeInTheDocument();
});

it('asks for a summary of what is exempt, though it is not published', async () => {
  serve(() => ({ body: DRAFT }));
  const user = await review();

  await user.click(screen.getByLabelText('Publish'));
  await user.click(screen.getByLabelText('Exempt from the public'));

  expect(screen.getByLabelText('What the public is told of the exempt part')).toBeInTheDocument();
});

it('offers to replace minutes that are published already', async () => {
  serve(() => ({
    status: 409,
    body: { type: '/problems/minutes-already-published', title: 'Minutes already published', status: 409 },
  }));
  const user = await review();

  await user.click(screen.getByRole('button', { name: 'Publish' }));

  expect(await screen.findByRole('button', { name: 'Publish as a correction' })).toBeInTheDocument();
});

it('replaces them by what stands on the page, and says so when they cannot be found', async () => {
  const meetings: unknown[] = [];
  const calls = serve(
    call =>
      JSON.stringify(call.body).includes('correctsMinutesId')
        ? { body: { id: 'm2' } }
        : { status: 409, body: { type: '/problems/minutes-already-published', status: 409 } },
    meetings,
  );
  const user = await review();
  const asCorrection = async () => {
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    await user.click(await screen.findByRole('button', { name: 'Publish as a correction' }));
  };

  await asCorrection();
  expect(await screen.findByText('The published minutes could not be found.')).toBeInTheDocument();

  meetings.push({ id: 'meeting-1', minutesId: 'm1' });
  await asCorrection();
  await waitFor(() => expect(sent(calls, 'POST').at(-1)?.body).toEqual({ correctsMinutesId: 'm1' }));
});

it('asks before it discards, with the focus on the answer', async () => {
  const calls = serve(() => 'never');
  const user = await review();

  await user.click(screen.getByRole('button', { name: 'Discard draft' }));
  expect(screen.getByRole('button', { name: 'Yes, discard it' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.getByRole('button', { name: 'Discard draft' })).toHaveFocus();

  await user.keyboard('{Enter}');
  await user.keyboard('{Enter}{Enter}');
  expect(sent(calls, 'POST').map(call => call.path)).toEqual(['/api/councils/fairmere/drafts/d1/discarding']);
});
