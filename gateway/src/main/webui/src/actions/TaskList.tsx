import type { ListPage } from '../api/page';
import type { Action, ActionStatus } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { CommitteeField } from '../committees/committees';
import { CheckField, SelectField, TextField } from '../form/fields';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useCouncil } from '../session/council';
import { statusText } from '../steps/standing';
import { ActionTable } from './ActionTable';

const STATUSES: Record<TaskListProps['place'], ActionStatus[]> = {
  actions: ['OPEN', 'IN_PROGRESS', 'CLAIMED_COMPLETE', 'VERIFIED', 'CLOSED'],
  'information-requests': ['OPEN', 'ANSWERED', 'CLOSED'],
};

interface TaskListProps {
  title: string;
  place: 'actions' | 'information-requests';
  none: string;
}

/** Actions and requests are one kind of list with different words. */
export function TaskList({ title, place, none }: TaskListProps) {
  const { api } = useCouncil();
  const filters = useFilters(['q', 'committee', 'status', 'owner', 'overdue']);
  const tasks = useResource<ListPage<Action>>(api(`/${place}${filters.query}`));
  const what = title.toLowerCase();
  return (
    <Page title={title}>
      <Filters filters={filters}>
        {(draft, set) => (
          <>
            <TextField
              id="q"
              label="Words"
              type="search"
              value={draft['q'] ?? ''}
              onChange={typed => set('q', typed)}
            />
            <CommitteeField
              id="committee"
              none="All committees"
              value={draft['committee'] ?? ''}
              onChange={chosen => set('committee', chosen)}
            />
            <SelectField
              id="status"
              label="Standing"
              none="Any"
              value={(draft['status'] ?? '') as ActionStatus | ''}
              onChange={chosen => set('status', chosen)}
              choices={STATUSES[place].map(value => ({ value, text: statusText(value) }))}
            />
            <TextField id="owner" label="Owner" value={draft['owner'] ?? ''} onChange={typed => set('owner', typed)} />
            <CheckField
              id="overdue"
              label="Only overdue"
              checked={draft['overdue'] === 'true'}
              onChange={checked => set('overdue', checked ? 'true' : '')}
            />
          </>
        )}
      </Filters>
      <Load resource={tasks} what={what}>
        {found =>
          found.items.length === 0 ? (
            <Empty>{filters.filtered ? `No ${what} match these filters.` : none}</Empty>
          ) : (
            <>
              <ActionTable items={found.items} place={place} />
              <Pages page={found} what={what} />
            </>
          )
        }
      </Load>
    </Page>
  );
}
