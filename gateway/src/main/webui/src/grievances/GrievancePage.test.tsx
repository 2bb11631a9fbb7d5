import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

const COMMITTEES = { items: [{ id: 'c1', name: 'Adults Scrutiny', remit: ['Adults & health'] }], next: null };
const GRIEVANCE = {
  id: 'g1',
  serviceArea: 'Ferry crews',
  stage: 'STAGE_1',
  raisedOn: '2026-05-01',
  countBand: 'fewer than 5',
  collective: true,
  independenceWarning: false,
  version: 1,
};

beforeEach(() => vi.stubGlobal('EventSource', SilentStream));

function serve(warnings: string[]) {
  answer(({ path }) => {
    if (path.includes('/committees')) return { body: COMMITTEES };
    if (path.includes('/history')) return { body: { items: [], next: null } };
    return {
      body: path.endsWith('/g1') ? { ...GRIEVANCE, warnings } : { items: [{ ...GRIEVANCE, warnings }], next: null },
    };
  });
}

it('says that no member is told where no committee covers the service', async () => {
  serve(['no-committee']);

  open('/fairmere/grievances/g1', signedInAs('hr'));

  expect(await screen.findByText(/No committee covers this service area/)).toBeInTheDocument();
});

it('says nothing of the kind where one does', async () => {
  serve([]);

  open('/fairmere/grievances/g1', signedInAs('hr'));

  await screen.findByRole('heading', { level: 1, name: /Ferry crews/ });
  expect(screen.queryByText(/No committee covers/)).not.toBeInTheDocument();
});

it('marks it in the list', async () => {
  serve(['no-committee']);

  open('/fairmere/grievances', signedInAs('hr'));

  expect(await screen.findByText('No committee told')).toBeInTheDocument();
});

it('says so before it is recorded, and stops when the service is one that a committee covers', async () => {
  serve([]);
  const user = userEvent.setup();
  open('/fairmere/grievances/new', signedInAs('hr'));

  await user.type(await screen.findByLabelText('Service area'), 'adults');
  expect(await screen.findByText(/No committee covers this service area/)).toBeInTheDocument();
  await user.type(screen.getByLabelText('Service area'), ' and Health');
  expect(screen.queryByText(/No committee covers/)).not.toBeInTheDocument();
});
