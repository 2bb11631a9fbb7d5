import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

it('sends the same minutes again with the same key, and others with another', async () => {
  vi.stubGlobal('EventSource', SilentStream);
  const calls = answer(call => (call.method === 'POST' ? { status: 504 } : { body: { items: [], next: null } }));
  const user = userEvent.setup();
  open('/fairmere/drafts/new', signedInAs('democratic-services'));
  const choose = (name: string) => user.upload(screen.getByLabelText('Minutes'), new File(['RESOLVED'], name));
  const press = () => user.click(screen.getByRole('button', { name: 'Upload' }));

  await choose('may.txt');
  await press();
  await press();
  await choose('june.txt');
  await press();

  const keys = calls.filter(call => call.method === 'POST').map(call => call.headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(3);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
  expect(screen.getByRole('alert')).toHaveTextContent('We cannot tell whether this was saved');
});
