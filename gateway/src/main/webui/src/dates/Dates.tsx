import { duePhrase, longDate, longTime, shortDate, today } from './dates';

export function DateText({ on, short = false }: { on: string; short?: boolean }) {
  return (
    <time dateTime={on} className="date">
      {short ? shortDate(on) : longDate(on)}
    </time>
  );
}

export function TimeText({ at }: { at: string }) {
  return <time dateTime={at}>{longTime(at)}</time>;
}

/** A due date with how it stands today; red only while the thing is still open. */
export function DueText({ on, open = true, none = 'No date' }: { on?: string | null; open?: boolean; none?: string }) {
  if (!on) return <span className="muted">{none}</span>;
  const overdue = open && on < today();
  return (
    <span className={overdue ? 'due due--over' : 'due'}>
      <DateText on={on} short />
      {open && <span className="due__phrase">{duePhrase(on)}</span>}
    </span>
  );
}
