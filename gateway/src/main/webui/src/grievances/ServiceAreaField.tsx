import { useId } from 'react';
import { useCommitteeList } from '../committees/committees';
import { HintAndError } from '../form/fields';
import { useFieldProblem } from '../form/problems';

interface ServiceAreaFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Offers the services that committees cover, because the same words decide who is told. */
export function ServiceAreaField({ id, label, value, onChange }: ServiceAreaFieldProps) {
  const listId = useId();
  const error = useFieldProblem(id);
  const services = [...new Set(useCommitteeList().flatMap(committee => committee.remit))].sort();
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} error={error} />
      <input
        id={id}
        name={id}
        className={`govuk-input govuk-input--width-20${error ? ' govuk-input--error' : ''}`}
        list={listId}
        value={value}
        autoComplete="off"
        onChange={event => onChange(event.target.value)}
        {...(error && { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` })}
      />
      <datalist id={listId}>
        {services.map(service => (
          <option key={service} value={service} />
        ))}
      </datalist>
    </div>
  );
}
