import type { PersonKind } from '../api/meetings';
import type { Choice } from '../form/fields';

export const PERSON_KINDS: Choice<PersonKind>[] = [
  { value: 'MEMBER', text: 'Member' },
  { value: 'CO_OPTEE', text: 'Co-optee' },
  { value: 'OFFICER', text: 'Officer' },
  { value: 'OTHER', text: 'Other' },
];
