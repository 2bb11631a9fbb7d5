import type { Owner, OwnerKind } from '../api/meetings';
import { RadioField, TextField, type Choice } from '../form/fields';
import { PersonPicker } from './PersonPicker';

const KINDS: Choice<OwnerKind>[] = [
  { value: 'PERSON', text: 'A person' },
  { value: 'POST', text: 'A post' },
  { value: 'BODY', text: 'A body or department' },
];

interface OwnerFieldProps {
  /** The id of the group; the name is `<id>-name`. */
  id: string;
  label?: string;
  value: Owner | null;
  onChange: (value: Owner | null) => void;
}

/** Who owes a thing: a person of the council, a post whoever holds it, or a body without an account. */
export function OwnerField({ id, label = 'Owner', value, onChange }: OwnerFieldProps) {
  const kind = value?.kind ?? 'PERSON';
  const name = value?.name ?? '';
  const change = (owner: Owner) => onChange(owner.name === '' && owner.kind === 'PERSON' ? null : owner);
  return (
    <>
      <RadioField
        id={`${id}-kind`}
        label={label}
        inline
        value={kind}
        choices={KINDS}
        onChange={chosen => onChange({ kind: chosen, name, personId: null })}
      />
      {kind === 'PERSON' ? (
        <PersonPicker
          id={`${id}-name`}
          label="Name of the person"
          hint="Type two letters to search. A name that is not in the list is kept as typed, and gets no alerts."
          value={{ name, personId: value?.personId ?? null }}
          onChange={picked => change({ kind, ...picked })}
        />
      ) : (
        <TextField
          id={`${id}-name`}
          label={kind === 'POST' ? 'Title of the post' : 'Name of the body or department'}
          value={name}
          onChange={typed => change({ kind, name: typed, personId: null })}
        />
      )}
    </>
  );
}

/** An owner with a name, or null: an owner left blank is no owner. */
export function ownerOrNull(owner: Owner | null): Owner | null {
  return owner && owner.name.trim() !== '' ? { ...owner, name: owner.name.trim() } : null;
}

export function OwnerText({ owner }: { owner?: { name?: string | null } | null }) {
  return owner?.name ? owner.name : <span className="muted">No owner</span>;
}
