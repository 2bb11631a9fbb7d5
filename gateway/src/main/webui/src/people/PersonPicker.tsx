import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { get } from '../api/client';
import type { Person } from '../api/meetings';
import { query, type ListPage } from '../api/page';
import { HintAndError } from '../form/fields';
import { useFieldProblem } from '../form/problems';
import { useCouncil } from '../session/council';

export interface Picked {
  name: string;
  personId: string | null;
}

interface PersonPickerProps {
  id: string;
  label: string;
  hint?: string;
  value: Picked;
  onChange: (value: Picked) => void;
}

/** A text input that offers people while one types (ARIA combobox with a list). What matches nobody is kept as typed. */
export function PersonPicker({ id, label, hint, value, onChange }: PersonPickerProps) {
  const error = useFieldProblem(id);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = usePeople(open ? value.name : '');
  const shown = open && found.length > 0;

  const pick = (person: Person) => {
    onChange({ name: person.name, personId: person.id });
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (!shown) return;
    if (event.key === 'ArrowDown') setActive(before => Math.min(before + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(before => Math.max(before - 1, 0));
    else if (event.key === 'Enter' && found[active]) pick(found[active]);
    else return;
    event.preventDefault();
  };
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');

  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="picker">
        <input
          id={id}
          className={`govuk-input${error ? ' govuk-input--error' : ''}`}
          role="combobox"
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          autoComplete="off"
          value={value.name}
          onChange={event => {
            onChange({ name: event.target.value, personId: null });
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          {...(shown && active >= 0 && { 'aria-activedescendant': `${listId}-${active}` })}
          {...(describedBy && { 'aria-describedby': describedBy })}
          {...(error && { 'aria-invalid': true as const })}
        />
        <ul role="listbox" id={listId} className="picker__list" aria-label="People found" hidden={!shown}>
          {found.map((person, index) => (
            // Keys are handled on the input, where the focus stays: that is how a combobox works.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={person.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className="picker__option"
              tabIndex={-1}
              onMouseDown={event => event.preventDefault()}
              onClick={() => pick(person)}
            >
              {person.name}
              {person.post && <span className="picker__post">{person.post}</span>}
            </li>
          ))}
        </ul>
      </div>
      <div role="status" className="govuk-visually-hidden">
        {shown ? `${found.length} people found` : ''}
      </div>
    </div>
  );
}

/** People matching what is typed, asked a moment after the last key; failures offer nobody. */
function usePeople(typed: string): Person[] {
  const { api } = useCouncil();
  const [found, setFound] = useState<Person[]>([]);
  const waiting = useRef<number>(undefined);
  const address = typed.trim().length < 2 ? null : api(`/people${query({ q: typed.trim(), limit: 8 })}`);

  useEffect(() => {
    const leaving = new AbortController();
    if (address === null) return;
    waiting.current = window.setTimeout(() => {
      get<ListPage<Person>>(address, leaving.signal)
        .then(({ data }) => setFound(data.items))
        .catch(() => setFound([]));
    }, 200);
    return () => {
      window.clearTimeout(waiting.current);
      leaving.abort();
    };
  }, [address]);

  return address === null ? [] : found;
}
