import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { ROUTER } from '../router';
import { ANONYMOUS, SessionContext, type Role, type Session } from '../session/session';

const EVERY_ROLE: Role[] = [
  'democratic-services',
  'member',
  'lead-officer',
  'executive',
  'hr',
  'monitoring-officer',
  'verifier',
  'admin',
];

/** Somebody of Fairmere with the roles named; with all of them when none is. */
export function signedInAs(...roles: Role[]): Session {
  return {
    ...ANONYMOUS,
    signedIn: true,
    account: 'account-1',
    name: 'Ruth Ferris',
    roles: roles.length > 0 ? roles : EVERY_ROLE,
    councils: [{ id: 'fairmere', name: 'Fairmere' }],
    defaultCouncil: 'fairmere',
  };
}

/** Opens the page at an address, with the whole shell around it. */
export function open(address: string, session: Session = signedInAs()) {
  const router = createMemoryRouter(ROUTER, { initialEntries: [address] });
  const page = render(
    <SessionContext value={session}>
      <RouterProvider router={router} />
    </SessionContext>,
  );
  return { ...page, router };
}
