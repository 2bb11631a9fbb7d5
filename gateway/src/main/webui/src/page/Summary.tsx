import type { ReactNode } from 'react';

export type Row = [label: string, value: ReactNode, action?: ReactNode];

/** Label and value pairs; a row without a value is left out. */
export function Summary({ rows }: { rows: (Row | null | false)[] }) {
  const shown = rows.filter((row): row is Row => row !== null && row !== false);
  const withActions = shown.some(row => row[2] !== undefined);
  return (
    <dl className="govuk-summary-list summary">
      {shown.map(([label, value, action]) => (
        <div
          key={label}
          className={`govuk-summary-list__row${withActions && !action ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && <dd className="govuk-summary-list__actions">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
