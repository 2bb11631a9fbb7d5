import type { MembershipRole } from '../api/meetings';
import type { Choice } from '../form/fields';

export const MEMBERSHIP_ROLES: Choice<MembershipRole>[] = [
  { value: 'CHAIR', text: 'Chair' },
  { value: 'VICE_CHAIR', text: 'Vice-chair' },
  { value: 'MEMBER', text: 'Member' },
  { value: 'CO_OPTEE', text: 'Co-optee' },
  { value: 'SUBSTITUTE', text: 'Substitute' },
];

export function roleText(role: MembershipRole): string {
  return MEMBERSHIP_ROLES.find(choice => choice.value === role)?.text ?? role;
}

/** The chair first, substitutes last. */
export function inOrder<M extends { role: MembershipRole; name: string }>(members: readonly M[]): M[] {
  const rank = (role: MembershipRole) => MEMBERSHIP_ROLES.findIndex(choice => choice.value === role);
  return [...members].sort((a, b) => rank(a.role) - rank(b.role) || a.name.localeCompare(b.name, 'en-GB'));
}
