import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface Told {
  told?: string;
}

/** What the last act did, on the page it led to: `navigate(to, tell('Progress reported'))`. */
export function tell(told: string): { state: Told } {
  return { state: { told } };
}

/** Shows and says it once; a reload of the page does not say it again. */
export function Flash() {
  const location = useLocation();
  const told = (location.state as Told | null)?.told;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!told) return;
    box.current?.focus();
    // Out of the browser's own history entry, so that a reload starts clean; the page keeps showing it till then.
    window.history.replaceState({ ...(window.history.state as object), usr: null }, '');
  }, [told]);

  if (!told) return null;
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="flash-title"
      ref={box}
      tabIndex={-1}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="flash-title">
          Done
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{told}</p>
      </div>
    </div>
  );
}
