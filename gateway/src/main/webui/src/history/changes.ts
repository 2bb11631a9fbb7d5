import { longDate } from '../dates/dates';
import { statusText } from '../steps/standing';

export interface Change {
  fact: string;
  before: string | null;
  after: string | null;
}

/** The facts that differ, in words: `{dueOn: "2026-06-03"}` → "Due on: 3 June 2026". Ids say nothing to a reader. */
export function changesOf(
  before: Record<string, unknown> | null | undefined,
  after: Record<string, unknown> | null | undefined,
): Change[] {
  const facts = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return facts
    .filter(fact => !/(^id|Ids?)$/.test(fact))
    .map(fact => ({
      fact: factText(fact),
      before: valueText(before?.[fact]),
      after: valueText(after?.[fact]),
    }))
    .filter(change => change.before !== change.after);
}

/** `respondedOn` → "Responded on". */
function factText(fact: string): string {
  const words = fact.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join(', ') || null;
  if (typeof value === 'object') return 'name' in value ? valueText(value.name) : null;
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value);
  return /^[A-Z][A-Z0-9_]+$/.test(value) ? statusText(value) : value;
}
