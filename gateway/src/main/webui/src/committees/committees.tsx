import { createContext, useContext, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { councilPath } from '../api/client';
import type { Committee } from '../api/meetings';
import type { ListPage } from '../api/page';
import { useResource, type Loaded } from '../api/useResource';
import { SelectField } from '../form/fields';

const NONE: Loaded<ListPage<Committee>> = { state: 'loading', reload: () => undefined };

const Committees = createContext<Loaded<ListPage<Committee>>>(NONE);

/** Reads the committees of the council once for all pages: most lists carry only their ids. */
export function CommitteesProvider({ children }: { children: ReactNode }) {
  const { council } = useParams();
  const committees = useResource<ListPage<Committee>>(council ? councilPath(council, '/committees?limit=200') : null);
  return <Committees value={committees}>{children}</Committees>;
}

export function useCommittees(): Loaded<ListPage<Committee>> {
  return useContext(Committees);
}

export function useCommitteeList(): Committee[] {
  const committees = useCommittees();
  return committees.state === 'ready' ? committees.data.items : [];
}

export function CommitteeName({ id }: { id?: string | null }) {
  const committee = useCommitteeList().find(each => each.id === id);
  return committee ? committee.name : <span className="muted">–</span>;
}

interface CommitteeFieldProps {
  id: string;
  label?: string;
  hint?: string;
  none?: string;
  value: string;
  onChange: (id: string) => void;
}

export function CommitteeField({
  id,
  label = 'Committee',
  hint,
  none = 'Choose a committee',
  value,
  onChange,
}: CommitteeFieldProps) {
  const choices = useCommitteeList().map(committee => ({ value: committee.id, text: committee.name }));
  return (
    <SelectField id={id} label={label} hint={hint} none={none} value={value} onChange={onChange} choices={choices} />
  );
}
