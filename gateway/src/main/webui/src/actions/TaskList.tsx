import type { ListPage } from '../api/page';
import type { Action, InformationRequest } from '../api/recommendations';
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
import { statusText, wordsOf, type Status } from '../steps/standing';
import { ActionTable } from './ActionTable';

interface Place {
  title: string;
  filters: string[];
  statuses: Status[];
  kinds: string[];
  none: string;
}

/** Actions and requests are one kind of list with different words. */
const PLACES: Record<'actions' | 'information-requests', Place> = {
  actions: {
    title: 'Actions',
    filters: ['q', 'committee', 'status', 'kind', 'owner', 'overdue'],
    statuses: ['OPEN', 'IN_PROGRESS', 'CLAIMED_COMPLETE', 'VERIFIED', 'CLOSED', 'WITHDRAWN'],
    kinds: ['ACTION', 'UNDERTAKING'],
    none: 'No actions yet. They appear here when minutes are published, or when one is added to a recommendation.',
  },
  'information-requests': {
    title: 'Requests',
    filters: ['committee', 'status', 'kind', 'owner', 'overdue'],
    statuses: ['OPEN', 'ANSWERED', 'REFUSED', 'WITHDRAWN'],
    kinds: ['INFORMATION_REQUEST', 'ATTENDANCE_REQUEST'],
    none: 'No requests yet. They appear here when minutes say that members asked for something.',
  },
};

export function TaskList({ place }: { place: 'actions' | 'information-requests' }) {
  const { api } = useCouncil();
  const { title, filters: names, none } = PLACES[place];
  const filters = useFilters(names);
  const tasks = useResource<ListPage<Action | InformationRequest>>(api(`/${place}${filters.query}`));
  const what = title.toLowerCase();
  return (
    <Page title={title}>
      <TaskFilters place={PLACES[place]} filters={filters} />
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

function TaskFilters({ place, filters }: { place: Place; filters: ReturnType<typeof useFilters> }) {
  return (
    <Filters filters={filters}>
      {(draft, set) => (
        <>
          {place.filters.includes('q') && (
            <TextField
              id="q"
              label="Words"
              type="search"
              value={draft['q'] ?? ''}
              onChange={typed => set('q', typed)}
            />
          )}
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
            value={draft['status'] ?? ''}
            onChange={chosen => set('status', chosen)}
            choices={place.statuses.map(value => ({ value, text: statusText(value) }))}
          />
          <SelectField
            id="kind"
            label="Kind"
            none="All"
            value={draft['kind'] ?? ''}
            onChange={chosen => set('kind', chosen)}
            choices={place.kinds.map(value => ({ value, text: wordsOf(value) }))}
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
  );
}
