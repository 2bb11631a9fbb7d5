import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { Failure } from '../page/Failure';
import type { RouteEntry } from '../routes';
import { useMay } from './council';
import { useSession } from './session';

/** Shows a page to those it is for; the others learn what to do instead. */
export function Guard({ audience, children }: { audience: RouteEntry['audience']; children: ReactNode }) {
  const { signedIn } = useSession();
  const may = useMay(...(Array.isArray(audience) ? audience : []));
  if (audience === 'everyone' || may) return children;
  return <Failure problem={new Problem(signedIn ? 403 : 401)} whole />;
}
