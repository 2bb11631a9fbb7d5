import type { ReactNode } from 'react';

/** Something the reader must not miss; amber, with the sign and the word so that colour is not needed. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-warning-text warning">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Warning: </span>
        {children}
      </strong>
    </div>
  );
}
