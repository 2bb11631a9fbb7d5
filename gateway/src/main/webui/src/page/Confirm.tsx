import { useEffect, useRef, useState, type ReactNode } from 'react';
import { asProblem, messageOf } from '../api/problem';

interface ConfirmProps {
  children: ReactNode;
  /** The look of the first button where the act is one to beware of. */
  warning?: boolean;
  yes: ReactNode;
  no: string;
  /** False when it was refused and the page itself says why. */
  act: () => Promise<boolean>;
}

/** A button that asks once more, in its own place, before an act that cannot be taken back. */
export function Confirm({ children, warning = false, yes, no, act }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const pressed = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes on at the one in its place.
  useEffect(() => {
    if (pressed.current) button.current?.focus();
  }, [asking]);

  const ask = (again: boolean) => {
    pressed.current = true;
    setFailed(null);
    setAsking(again);
  };
  const run = async () => {
    if (busy) return;
    setBusy(true);
    setFailed(null);
    try {
      // What is done stays done: the page takes the button away.
      if (!(await act())) setBusy(false);
    } catch (thrown) {
      setFailed(messageOf(asProblem(thrown)));
      setBusy(false);
    }
  };
  if (!asking) {
    return (
      <button
        type="button"
        ref={button}
        className={`link-button${warning ? ' link-button--warning' : ''}`}
        onClick={() => ask(true)}
      >
        {children}
      </button>
    );
  }
  return (
    <span className="confirm">
      {failed && (
        <span className="govuk-error-message" role="alert">
          {failed}
        </span>
      )}
      <button
        type="button"
        ref={button}
        className="link-button link-button--warning"
        aria-disabled={busy}
        onClick={() => void run()}
      >
        {yes}
      </button>
      <button type="button" className="link-button" aria-disabled={busy} onClick={() => !busy && ask(false)}>
        {no}
      </button>
    </span>
  );
}
