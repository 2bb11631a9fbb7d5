import type { ReactNode } from 'react';

/** A list with nothing in it: says so, and what would put something there. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty govuk-body">{children}</div>;
}
