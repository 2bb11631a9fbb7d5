import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

beforeEach(() => vi.stubGlobal('EventSource', SilentStream));

it('puts an alert that arrives on the open page, counts it and says it, without a reload', async () => {
  answer(({ path }) => {
    if (path.endsWith('/inbox/unread-count')) return { body: { unread: 1, mail: 'OK' } };
    return { body: { items: [], next: null } };
  });
  open('/fairmere/inbox', signedInAs('member'));
  expect(await screen.findByText(/No alerts yet/)).toBeInTheDocument();

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
  expect(screen.getByRole('link', { name: 'Inbox 2 unread' })).toBeInTheDocument();
  expect(SilentStream.last?.url).toBe('/api/councils/fairmere/stream');
});

it('says that alerts may come late while the line is down', async () => {
  answer(() => ({ body: { items: [], next: null } }));
  open('/fairmere/inbox', signedInAs('member'));
  await screen.findByText(/New alerts appear here by themselves/);

  act(() => SilentStream.last?.onerror?.());

  expect(screen.getByText(/new alerts may come late/)).toBeInTheDocument();
});
