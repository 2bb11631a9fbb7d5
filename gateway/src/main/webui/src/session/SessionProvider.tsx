import { useEffect, useState, type ReactNode } from 'react';
import { get } from '../api/client';
import { ANONYMOUS, SessionContext, sessionOf, type Session } from './session';

/**
 * Asks once who is signed in. Until the answer is there nothing is drawn but a short line; a failed answer leaves the
 * reader anonymous, so that the public pages still work.
 */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session | null>(null);

  useEffect(() => {
    get<unknown>('/api/session')
      .then(({ data }) => setSession(sessionOf(data)))
      .catch(() => setSession(ANONYMOUS));
  }, []);

  if (session === null) {
    return (
      <p className="govuk-body starting" role="status">
        Loading Scrutineer
      </p>
    );
  }
  return <SessionContext value={session}>{children}</SessionContext>;
}
