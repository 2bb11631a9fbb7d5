import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

const OF_TWO_COUNCILS = {
  ...signedInAs('member'),
  councils: [
    { id: 'fairmere', name: 'Fairmere' },
    { id: 'north-cliffe', name: 'North Cliffe' },
  ],
};

beforeEach(() => vi.stubGlobal('EventSource', SilentStream));

it('puts an alert that arrives on the open page, counts it and says it, without a reload', async () => {
  let unread = 1;
  answer(({ path }) => {
    if (path.endsWith('/inbox/unread-count')) return { body: { unread, mail: 'OK' } };
    return { body: { items: [], next: null } };
  });
  open('/fairmere/inbox', signedInAs('member'));
  expect(await screen.findByText(/No alerts yet/)).toBeInTheDocument();

  unread = 2;
  act(() =>
    SilentStream.last?.send('alert', {
      id: 'alert-1',
      kind: 'REQUEST_OVERDUE',
      title: 'Request overdue: unallocated cases',
      link: '/fairmere/information-requests/1',
      raisedAt: '2026-06-03T10:00:00Z',
      readAt: null,
    }),
  );

  expect(screen.getByRole('link', { name: 'Request overdue: unallocated cases' })).toHaveAttribute(
    'href',
    '/fairmere/information-requests/1',
  );
  expect(screen.getByTestId('announcer')).toHaveTextContent('New alert: Request overdue: unallocated cases');
  expect(await screen.findByRole('link', { name: 'Inbox 2 unread' })).toBeInTheDocument();
  expect(SilentStream.last?.url).toBe('/api/councils/fairmere/stream');
});

it('takes an alert back on the open page when its deadline ends, and keeps the place of who reads it', async () => {
  const told = {
    id: 'alert-1',
    kind: 'ACTION_OVERDUE',
    title: 'Overdue: publish the repair backlog',
    body: 'Owner: Head of Housing. It was due on 1 May 2026.',
    link: '/fairmere/actions/1',
    dueOn: '2026-05-01',
    raisedAt: '2026-06-03T10:00:00Z',
    revision: 0,
    readAt: null,
  };
  answer(({ path }) => {
    if (path.endsWith('/inbox/unread-count')) return { body: { unread: 1, mail: 'OK' } };
    return { body: { items: [told], next: null } };
  });
  open('/fairmere/inbox', signedInAs('member'));
  const link = await screen.findByRole('link', { name: told.title });
  expect(screen.getByText(/\d+ \w+ overdue$/)).toBeInTheDocument();
  link.focus();

  act(() =>
    SilentStream.last?.send('alert', {
      ...told,
      body: `${told.body} This deadline has been over since 3 June 2026: it was met.`,
      endedAs: 'MET',
      endedAt: '2026-06-03T11:00:00Z',
      revision: 1,
    }),
  );

  expect(screen.getByText(/This deadline has been over since 3 June 2026: it was met/)).toBeInTheDocument();
  expect(screen.getByText('Over')).toBeInTheDocument();
  expect(screen.queryByText(/\d+ \w+ overdue$/)).not.toBeInTheDocument();
  expect(screen.getByTestId('announcer')).toHaveTextContent('This deadline is over: Overdue: publish the repair');
  expect(screen.getByRole('link', { name: told.title })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Inbox 1 unread' })).toBeInTheDocument();
});

it('shows a summary that was read and has grown since as unread again', async () => {
  const told = {
    id: 'summary',
    kind: 'BACKLOG_OVERDUE',
    title: '3 deadlines had passed when they were recorded',
    link: '/fairmere',
    raisedAt: '2026-06-03T10:00:00Z',
    revision: 0,
    readAt: null,
  };
  answer(({ path }) => {
    if (path.endsWith('/acknowledgement')) return { body: { ...told, readAt: '2026-06-03T10:01:00Z' } };
    if (path.endsWith('/inbox/unread-count')) return { body: { unread: 1, mail: 'OK' } };
    return { body: { items: [told], next: null } };
  });
  open('/fairmere/inbox', signedInAs('member'));
  await userEvent.click(await screen.findByRole('button', { name: /Mark as read/ }));
  expect(screen.queryByRole('button', { name: /Mark as read/ })).not.toBeInTheDocument();

  act(() =>
    SilentStream.last?.send('alert', {
      ...told,
      title: '7 deadlines had passed when they were recorded',
      revision: 1,
    }),
  );

  expect(screen.getByText('7 deadlines had passed when they were recorded')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Mark as read/ })).toBeInTheDocument();
});

it('shows an alert of which the service can tell neither kind nor page', async () => {
  const alert = { id: 'a', kind: null, title: 'An alert', link: null, raisedAt: '2026-06-03T10:00:00Z', readAt: null };
  answer(() => ({ body: { items: [alert], next: null } }));

  open('/fairmere/inbox', signedInAs('member'));

  expect(await screen.findByRole('heading', { name: 'An alert' })).toBeInTheDocument();
  expect(screen.getByText('Alert')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'An alert' })).not.toBeInTheDocument();
});

it('says that alerts may come late while the line is down', async () => {
  answer(() => ({ body: { items: [], next: null } }));
  open('/fairmere/inbox', signedInAs('member'));
  await screen.findByText(/New alerts appear here by themselves/);

  act(() => SilentStream.last?.onerror?.());

  expect(screen.getByText(/new alerts may come late/)).toBeInTheDocument();
});

it('takes nothing of one council along to the inbox of another', async () => {
  const told = { id: 'a', kind: 'ACTION_OVERDUE', title: 'Fairmere’s alert', raisedAt: '2026-06-03T10:00:00Z' };
  answer(({ path }) => {
    if (path === '/api/councils/fairmere/inbox/unread-count') return { body: { unread: 7, mail: 'FAILING' } };
    return path.endsWith('/unread-count') ? 'never' : { body: { items: [], next: null } };
  });
  const { router } = open('/fairmere/inbox', OF_TWO_COUNCILS);
  await screen.findByRole('link', { name: 'Inbox 7 unread' });
  act(() => SilentStream.last?.send('alert', told));
  expect(screen.getByText(told.title)).toBeInTheDocument();

  await act(() => router.navigate('/north-cliffe/inbox'));

  expect(await screen.findByText(/No alerts yet/)).toBeInTheDocument();
  expect(screen.queryByText(told.title)).not.toBeInTheDocument();
  expect(screen.queryByText(/7 unread/)).not.toBeInTheDocument();
  expect(screen.queryByText(/mail server refuses/)).not.toBeInTheDocument();
});

it('drops a count that comes after its council was left', async () => {
  let late: (count: Response) => void = () => undefined;
  answer(({ path }) => (path.endsWith('/unread-count') ? 'never' : { body: { items: [], next: null } }));
  const quick = fetch;
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    path === '/api/councils/fairmere/inbox/unread-count'
      ? new Promise<Response>(resolve => (late = resolve))
      : quick(path, init),
  );
  const { router } = open('/fairmere/inbox', OF_TWO_COUNCILS);
  await act(() => router.navigate('/north-cliffe/inbox'));

  late(new Response(JSON.stringify({ unread: 7, mail: 'OK' })));
  await act(() => new Promise(resolve => setTimeout(resolve)));

  expect(await screen.findByText('Nothing unread')).toBeInTheDocument();
});
