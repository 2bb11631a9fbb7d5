import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { signedInAs, open } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

const NOTHING = { total: { count: 0, more: false }, items: [] };
const OVERVIEW = {
  overdue: NOTHING,
  dueSoon: NOTHING,
  awaitingVerification: NOTHING,
  open: NOTHING.total,
  ageing: NOTHING.total,
  collectiveGrievances: [],
};

function serve(overview: unknown = OVERVIEW) {
  answer(({ path }) => ({ body: path.includes('/overview') ? overview : { items: [], next: null } }));
}

beforeEach(() => {
  vi.stubGlobal('EventSource', SilentStream);
  serve();
});

it('a member is told that there is no collective grievance', async () => {
  open('/fairmere', signedInAs('member'));

  expect(await screen.findByText('No collective grievance is open.')).toBeInTheDocument();
});

it('an officer who is not told of grievances is not told that there are none', async () => {
  open('/fairmere', signedInAs('democratic-services'));

  expect(await screen.findByText('Nothing is overdue.')).toBeInTheDocument();
  expect(screen.queryByText(/collective grievance/i)).toBeNull();
});

it('leads to both lists that the claims awaiting verification stand in', async () => {
  const total = { count: 14, more: false };
  const subject = { subjectType: 'ACTION', subjectId: 'a1', reference: 'AC (26/27) 01', title: 'Mend it' };
  serve({ ...OVERVIEW, awaitingVerification: { total, items: [subject] } });

  open('/fairmere', signedInAs('verifier'));

  const link = (name: string) => screen.findByRole('link', { name });
  expect(await link('See all recommendations in awaiting verification')).toHaveAttribute(
    'href',
    '/fairmere/recommendations?status=CLAIMED_COMPLETE',
  );
  expect(await link('See all actions in awaiting verification')).toHaveAttribute(
    'href',
    '/fairmere/actions?status=CLAIMED_COMPLETE',
  );
});

it('does not take the ten collective grievances that it names for all of them', async () => {
  const grievance = (id: number) => ({
    id: `g${id}`,
    serviceArea: `Service ${id}`,
    stage: 'STAGE_1',
    raisedOn: '2026-03-27',
    countBand: '5 to 9',
    nextOn: null,
  });
  serve({ ...OVERVIEW, collectiveGrievances: Array.from({ length: 10 }, (_, at) => grievance(at)) });

  open('/fairmere', signedInAs('member'));

  expect(await screen.findByRole('link', { name: '10+ collective grievances' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Service 0 ?, raised on 27 March 2026$/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See all 10+ in collective grievances' })).toHaveAttribute(
    'href',
    '/fairmere/grievances',
  );
});
