import { useParams } from 'react-router';
import { councilPath } from '../api/client';
import { nameFromId, useSession, type Council, type Role } from './session';

interface CouncilPlace extends Council {
  /** A page of this council: `page('/recommendations')` → `/fairmere/recommendations`. */
  page: (path: string) => string;
  /** An address of the API of this council. */
  api: (path: string) => string;
}

/** The council of the page, from its path. */
export function useCouncil(): CouncilPlace {
  const { council: id = '' } = useParams();
  const { councils, publicCouncils } = useSession();
  const known = [...councils, ...publicCouncils].find(each => each.id === id);
  return {
    id,
    name: known?.name ?? nameFromId(id),
    page: path => `/${id}${path}`,
    api: path => councilPath(id, path),
  };
}

/**
 * True when the reader works for this council in one of the roles; any role when none is named. The services decide
 * for themselves: this only keeps buttons away from people who cannot use them.
 */
export function useMay(...roles: Role[]): boolean {
  const { id } = useCouncil();
  const session = useSession();
  if (!session.signedIn || !session.councils.some(council => council.id === id)) return false;
  return roles.length === 0 || roles.some(role => session.roles.includes(role));
}
