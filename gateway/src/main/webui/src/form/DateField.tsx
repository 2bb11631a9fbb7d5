import { type ReactNode } from 'react';
import type { FieldProblem } from '../api/problem';
import { dateParts, isoDate } from '../dates/dates';
import { Fieldset } from './fields';
import { useFieldProblem } from './problems';

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export const NO_DATE: DateParts = dateParts(null);

interface DateFieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  value: DateParts;
  onChange: (value: DateParts) => void;
}

/** Day, month and year as three inputs: no calendar to fight with, and any keyboard will do. */
export function DateField({ id, label, hint, value, onChange }: DateFieldProps) {
  const wrong = useFieldProblem(id) !== null;
  const input = (part: keyof DateParts, text: string, width: number) => (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
          {text}
        </label>
        <input
          className={`govuk-input govuk-date-input__input govuk-input--width-${width}${wrong ? ' govuk-input--error' : ''}`}
          id={`${id}-${part}`}
          name={`${id}-${part}`}
          inputMode={part === 'month' ? 'text' : 'numeric'}
          value={value[part]}
          onChange={event => onChange({ ...value, [part]: event.target.value })}
          {...(wrong && { 'aria-invalid': true as const })}
        />
      </div>
    </div>
  );
  return (
    <Fieldset id={id} label={label} hint={hint} role="group">
      <div className="govuk-date-input">
        {input('day', 'Day', 2)}
        {input('month', 'Month', 2)}
        {input('year', 'Year', 4)}
      </div>
    </Fieldset>
  );
}

/** The date as ISO, or what is wrong with it. */
export function readDate(
  field: string,
  parts: DateParts,
  { name, required = false }: { name: string; required?: boolean },
): { on: string | null; mistakes: FieldProblem[] } {
  const on = isoDate(parts.day, parts.month, parts.year);
  if (on === undefined) {
    return { on: null, mistakes: [{ field, message: `${name} must be a real date, like 27 3 2026.` }] };
  }
  if (on === null && required) return { on, mistakes: [{ field, message: `Enter the ${name.toLowerCase()}.` }] };
  return { on, mistakes: [] };
}
