import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

const DETAIL = {
  action: { id: 'a1', reference: 'AC (26/27) 01', kind: 'ACTION', text: 'Mend it', status: 'OPEN', version: 1 },
  progress: [],
  deadlines: [],
  mayReport: true,
};

/** The form for progress, with files that arrive when the test says so. */
async function report() {
  vi.stubGlobal('EventSource', SilentStream);
  const calls = answer(({ path, method }) => {
    if (method === 'POST') return { body: {} };
    return { body: path.endsWith('/a1') ? DETAIL : { items: [], next: null } };
  });
  const gateway = fetch;
  const arrivals = new Map<string, () => void>();
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
    if (!path.endsWith('/evidence')) return gateway(path, init);
    const { name, size } = (init?.body as FormData).get('file') as File;
    const stored = { id: `id-${name}`, fileName: name, size };
    return new Promise<Response>(resolve =>
      arrivals.set(name, () => resolve(new Response(JSON.stringify(stored), { status: 201 }))),
    );
  });
  const user = userEvent.setup();
  open('/fairmere/actions/a1/progress', signedInAs('lead-officer'));
  await user.type(await screen.findByLabelText('What has been done?'), 'Mended');
  return {
    user,
    reports: () => calls.filter(call => call.method === 'POST').map(call => call.body),
    choose: (name: string) => user.upload(screen.getByLabelText('Evidence (optional)'), new File(['x'], name)),
    arrives: async (name: string) => {
      act(() => arrivals.get(name)?.());
      await screen.findByRole('button', { name: `Remove ${name}` });
    },
    send: () => user.click(screen.getByRole('button', { name: 'Report progress' })),
  };
}

it('keeps the form back while a chosen file is on its way', async () => {
  const { user, reports, choose, arrives, send } = await report();
  await choose('photo.png');

  await send();

  await user.click(screen.getByRole('link', { name: /^photo\.png was still being sent\./ }));
  expect(screen.getByLabelText('Evidence (optional)')).toHaveFocus();
  expect(reports()).toEqual([]);

  await arrives('photo.png');
  await send();
  expect(reports()).toEqual([{ text: 'Mended', rating: null, evidenceIds: ['id-photo.png'] }]);
});

it('does not bring back a file that was removed while another one was on its way', async () => {
  const { user, choose, arrives } = await report();
  await choose('wrong.png');
  await arrives('wrong.png');
  await choose('right.png');

  await user.click(screen.getByRole('button', { name: 'Remove wrong.png' }));
  await arrives('right.png');

  expect(screen.queryByRole('button', { name: 'Remove wrong.png' })).not.toBeInTheDocument();
});
