import type { ReactNode } from 'react';
import { useFieldProblem } from './problems';

interface Labelled {
  id: string;
  label: string;
  hint?: ReactNode;
}

/** Label, hint and error around one input; hands the input what it must carry to belong to them. */
function Group({
  id,
  label,
  hint,
  children,
}: Labelled & {
  children: (described: { 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}) {
  const error = useFieldProblem(id);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children({
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true }),
      })}
    </div>
  );
}

export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error: string | null }) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}

interface TextFieldProps extends Labelled {
  value: string;
  onChange: (value: string) => void;
  width?: '2' | '4' | '5' | '10' | '20';
  numeric?: boolean;
  type?: 'text' | 'email' | 'time' | 'search';
  autoComplete?: string;
}

export function TextField({
  value,
  onChange,
  width,
  numeric,
  type = 'text',
  autoComplete,
  ...labelled
}: TextFieldProps) {
  const error = useFieldProblem(labelled.id);
  return (
    <Group {...labelled}>
      {described => (
        <input
          id={labelled.id}
          name={labelled.id}
          type={type}
          className={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${error ? ' govuk-input--error' : ''}`}
          value={value}
          onChange={event => onChange(event.target.value)}
          {...(numeric && { inputMode: 'numeric' as const })}
          {...(autoComplete && { autoComplete })}
          {...described}
        />
      )}
    </Group>
  );
}

interface TextAreaProps extends Labelled {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

export function TextArea({ value, onChange, rows = 5, ...labelled }: TextAreaProps) {
  const error = useFieldProblem(labelled.id);
  return (
    <Group {...labelled}>
      {described => (
        <textarea
          id={labelled.id}
          name={labelled.id}
          rows={rows}
          className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
          value={value}
          onChange={event => onChange(event.target.value)}
          {...described}
        />
      )}
    </Group>
  );
}

export interface Choice<V extends string = string> {
  value: V;
  text: string;
  hint?: string;
}

interface SelectFieldProps<V extends string> extends Labelled {
  value: V | '';
  onChange: (value: V | '') => void;
  choices: readonly Choice<V>[];
  /** The text of the first choice, which stands for none. */
  none?: string;
}

export function SelectField<V extends string>({ value, onChange, choices, none, ...labelled }: SelectFieldProps<V>) {
  const error = useFieldProblem(labelled.id);
  return (
    <Group {...labelled}>
      {described => (
        <select
          id={labelled.id}
          name={labelled.id}
          className={`govuk-select${error ? ' govuk-select--error' : ''}`}
          value={value}
          onChange={event => onChange(event.target.value as V | '')}
          {...described}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(choice => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Group>
  );
}

interface FieldsetProps extends Labelled {
  children: ReactNode;
  role?: 'group';
}

export function Fieldset({ id, label, hint, children, role }: FieldsetProps) {
  const error = useFieldProblem(id);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div id={id} className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset
        className="govuk-fieldset"
        {...(role && { role })}
        {...(describedBy && { 'aria-describedby': describedBy })}
      >
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

interface RadioFieldProps<V extends string> extends Labelled {
  value: V | '';
  onChange: (value: V) => void;
  choices: readonly Choice<V>[];
  inline?: boolean;
}

export function RadioField<V extends string>({ value, onChange, choices, inline, ...labelled }: RadioFieldProps<V>) {
  return (
    <Fieldset {...labelled}>
      <div className={`govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}`}>
        {choices.map(choice => {
          const id = `${labelled.id}-${choice.value}`;
          return (
            <div className="govuk-radios__item" key={choice.value}>
              <input
                className="govuk-radios__input"
                type="radio"
                id={id}
                name={labelled.id}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
                {...(choice.hint && { 'aria-describedby': `${id}-item-hint` })}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {choice.text}
              </label>
              {choice.hint && (
                <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
                  {choice.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

interface CheckFieldProps {
  id: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckField({ id, label, hint, checked, onChange }: CheckFieldProps) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small check-field">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          name={id}
          checked={checked}
          onChange={event => onChange(event.target.checked)}
          {...(hint && { 'aria-describedby': `${id}-item-hint` })}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}

interface FileFieldProps extends Labelled {
  onChoose: (file: File | null) => void;
  accept?: string;
}

export function FileField({ onChoose, accept, ...labelled }: FileFieldProps) {
  return (
    <Group {...labelled}>
      {described => (
        <input
          id={labelled.id}
          name={labelled.id}
          type="file"
          className="govuk-file-upload"
          {...(accept && { accept })}
          onChange={event => onChoose(event.target.files?.[0] ?? null)}
          {...described}
        />
      )}
    </Group>
  );
}
