import { createContext, useContext } from 'react';

export type Role =
  'democratic-services' | 'member' | 'lead-officer' | 'executive' | 'hr' | 'monitoring-officer' | 'verifier' | 'admin';

export interface Council {
  id: string;
  name: string;
}

/** Who looks at the page, as the gateway tells at `/api/session`. */
export interface Session {
  signedIn: boolean;
  account: string | null;
  name: string | null;
  roles: Role[];
  councils: Council[];
  defaultCouncil: string | null;
  publicCouncils: Council[];
}

export const ANONYMOUS: Session = {
  signedIn: false,
  account: null,
  name: null,
  roles: [],
  councils: [],
  defaultCouncil: null,
  publicCouncils: [],
};

type Raw = { [key in keyof Session]?: unknown };

/** Reads the gateway's answer; a council that has no name but its id is shown with capitals. */
export function sessionOf(raw: unknown): Session {
  if (typeof raw !== 'object' || raw === null) return ANONYMOUS;
  const { signedIn, account, name, roles, councils, defaultCouncil, publicCouncils } = raw as Raw;
  return {
    signedIn: signedIn === true,
    account: text(account),
    name: text(name),
    roles: Array.isArray(roles) ? (roles as Role[]) : [],
    councils: councilsOf(councils),
    defaultCouncil: text(defaultCouncil),
    publicCouncils: councilsOf(publicCouncils),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function councilsOf(raw: unknown): Council[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((each: unknown) => {
    if (typeof each === 'string') return [{ id: each, name: nameFromId(each) }];
    const { id, name } = each as { id?: unknown; name?: unknown };
    if (typeof id !== 'string') return [];
    const given = text(name);
    return [{ id, name: given === null || given === id ? nameFromId(id) : given }];
  });
}

/** `south-fairmere` → "South Fairmere", where no better name is known. */
export function nameFromId(id: string): string {
  return id
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Where to sign in so that the reader comes back to the same place. */
export function signInLink(place: string): string {
  return `/sign-in?return=${encodeURIComponent(place)}`;
}

export const SessionContext = createContext<Session>(ANONYMOUS);

export function useSession(): Session {
  return useContext(SessionContext);
}
