import type { ListPage } from '../api/page';
import type { Deadline } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { SelectField } from '../form/fields';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useCouncil } from '../session/council';
import { DeadlineTable } from './DeadlineTable';

type State = 'BREACHED' | 'MET' | 'WITHDRAWN';

export function DeadlinesPage() {
  const { api } = useCouncil();
  const filters = useFilters(['state']);
  const deadlines = useResource<ListPage<Deadline>>(api(`/deadlines${filters.query}`));
  const state = filters.values['state'] ?? '';
  return (
    <Page title="Deadlines">
      <Filters filters={filters}>
        {(draft, set) => (
          <SelectField<State>
            id="state"
            label="Which"
            none="To come"
            value={(draft['state'] ?? '') as State | ''}
            onChange={chosen => set('state', chosen)}
            choices={[
              { value: 'BREACHED', text: 'Missed' },
              { value: 'MET', text: 'Met' },
              { value: 'WITHDRAWN', text: 'Stopped' },
            ]}
          />
        )}
      </Filters>
      <Load resource={deadlines} what="deadlines">
        {found =>
          found.items.length === 0 ? (
            <Empty>{filters.filtered ? 'There are no deadlines like this.' : 'Nothing is waiting for a date.'}</Empty>
          ) : (
            <>
              <DeadlineTable caption="Deadlines" items={found.items} open={state === '' || state === 'BREACHED'} />
              <Pages page={found} what="deadlines" />
            </>
          )
        }
      </Load>
    </Page>
  );
}
