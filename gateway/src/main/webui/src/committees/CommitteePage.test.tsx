import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

const member = (id: string, name: string) => ({ id, name, role: 'MEMBER', fromOn: '2026-05-20' });
const COMMITTEE = { id: 'c1', name: 'Scrutiny', remit: [], quorum: 3, version: 1 };

beforeEach(() => vi.stubGlobal('EventSource', SilentStream));

function serve(ending: () => { status: number }) {
  let members = [member('m1', 'Ada Okoro'), member('m2', 'Elin Lindqvist')];
  return answer(({ method, path }) => {
    if (method === 'DELETE') {
      const reply = ending();
      if (reply.status === 204) members = members.slice(1);
      return reply;
    }
    return { body: path.endsWith('/committees/c1') ? { ...COMMITTEE, members } : { items: [], next: null } };
  });
}

async function askToEnd() {
  const user = userEvent.setup();
  open('/fairmere/committees/c1', signedInAs('democratic-services'));
  await user.click(await screen.findByRole('button', { name: 'End membership of Ada Okoro' }));
  return user;
}

it('ends a membership once, says so, and leaves the focus on the heading of the members', async () => {
  const calls = serve(() => ({ status: 204 }));
  const user = await askToEnd();
  expect(screen.getByRole('button', { name: 'Yes, end it today for Ada Okoro' })).toHaveFocus();

  await user.keyboard('{Enter}{Enter}');

  await waitFor(() => expect(screen.queryByText('Ada Okoro')).not.toBeInTheDocument());
  expect(screen.getByRole('heading', { name: 'Members' })).toHaveFocus();
  expect(screen.getByTestId('announcer')).toHaveTextContent('Ada Okoro no longer sits on Scrutiny');
  expect(calls.filter(call => call.method === 'DELETE')).toHaveLength(1);
});

it('says why a membership could not be ended, and can be asked again', async () => {
  let status = 503;
  serve(() => ({ status }));
  const user = await askToEnd();

  await user.keyboard('{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('The service has a problem at the moment.');

  status = 204;
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByText('Ada Okoro')).not.toBeInTheDocument());
});
