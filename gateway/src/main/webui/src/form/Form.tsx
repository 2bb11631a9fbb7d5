import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { FieldProblem } from '../api/problem';
import { FormProblems } from './problems';

interface FormProps {
  onSubmit: () => void;
  problems: FieldProblem[];
  busy: boolean;
  button: string;
  /** The look of the button for an act that cannot be taken back. */
  warning?: boolean;
  cancel?: string;
  children?: ReactNode;
}

/** A form whose problems stand at the top, at their fields, and in the document title. */
export function Form({ onSubmit, problems, busy, button, warning = false, cancel, children }: FormProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <FormProblems value={problems}>
      <ErrorSummary problems={problems} />
      <form noValidate onSubmit={send} className="form">
        {children}
        <div className="govuk-button-group">
          <button
            type="submit"
            className={`govuk-button${warning ? ' govuk-button--warning' : ''}`}
            aria-disabled={busy}
          >
            {busy ? 'One moment' : button}
          </button>
          {cancel && (
            <Link className="govuk-link" to={cancel}>
              Cancel
            </Link>
          )}
        </div>
      </form>
    </FormProblems>
  );
}

/** Takes the focus whenever there is something new to say, and puts "Error: " before the document title. */
export function ErrorSummary({ problems }: { problems: FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length === 0) return;
    box.current?.focus();
    document.title = `Error: ${document.title.replace(/^Error: /, '')}`;
    return () => {
      document.title = document.title.replace(/^Error: /, '');
    };
  }, [problems]);

  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ field, message }) => (
              <li key={`${field}${message}`}>
                {field === null ? (
                  <span className="error-text">{message}</span>
                ) : (
                  <FieldLink to={field} text={message} />
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function FieldLink({ to, text }: { to: string; text: string }) {
  return (
    <a
      href={`#${to}`}
      onClick={event => {
        event.preventDefault();
        focusField(to);
      }}
    >
      {text}
    </a>
  );
}

/** The input itself, or the first input of the group with that id; its label stays in view. */
function focusField(id: string) {
  const named = document.getElementById(id);
  const input = named?.matches('input, select, textarea')
    ? named
    : named?.querySelector<HTMLElement>('input, select, textarea');
  (input?.closest('.govuk-form-group') ?? input)?.scrollIntoView?.();
  input?.focus({ preventScroll: true });
}
