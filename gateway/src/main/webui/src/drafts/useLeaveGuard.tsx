import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';

/** Asks before changes that are not saved are left behind, in the browser and within the pages. */
export function useLeaveGuard(dirty: boolean) {
  const allowed = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && !allowed.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  const dialog = blocker.state === 'blocked' && (
    <LeaveDialog stay={() => blocker.reset()} leave={() => blocker.proceed()} />
  );
  return {
    dialog,
    /** The next navigation is the page's own: what was on it is saved. */
    allow: () => {
      allowed.current = true;
    },
  };
}

function LeaveDialog({ stay, leave }: { stay: () => void; leave: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal?.(), []);
  return (
    <dialog ref={box} className="dialog" aria-labelledby="leave-title" onClose={stay}>
      <h2 className="govuk-heading-m" id="leave-title">
        Leave without saving?
      </h2>
      <p className="govuk-body">The changes to this draft are not saved.</p>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={stay}>
          Stay on this page
        </button>
        <button type="button" className="link-button link-button--warning" onClick={leave}>
          Leave and lose them
        </button>
      </div>
    </dialog>
  );
}
