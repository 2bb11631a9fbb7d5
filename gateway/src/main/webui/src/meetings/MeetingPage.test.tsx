import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

const MEETING = { id: 'm1', committeeId: 'c1', heldOn: '2999-06-03', state: 'SCHEDULED', decisions: 0, version: 1 };

it('says that a meeting is cancelled where the focus then is', async () => {
  vi.stubGlobal('EventSource', SilentStream);
  let meeting: object = MEETING;
  answer(({ method, path }) => {
    if (method === 'POST') meeting = { ...MEETING, state: 'CANCELLED', cancelledBecause: 'No quorum' };
    return { body: path.includes('/meetings/m1') ? meeting : { items: [], next: null } };
  });
  const user = userEvent.setup();
  open('/fairmere/meetings/m1', signedInAs('democratic-services'));
  await user.click(await screen.findByText('Cancel this meeting'));
  await user.type(screen.getByLabelText('Why is it cancelled?'), 'No quorum');

  await user.click(screen.getByRole('button', { name: 'Cancel the meeting' }));

  expect(await screen.findByText('Cancelled because')).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('Meeting cancelled');
  expect(screen.getByRole('alert')).toHaveFocus();
});
