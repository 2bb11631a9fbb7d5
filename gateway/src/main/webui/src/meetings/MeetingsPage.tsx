import { Link } from 'react-router';
import type { Meeting } from '../api/meetings';
import type { ListPage } from '../api/page';
import { useResource } from '../api/useResource';
import { CommitteeField } from '../committees/committees';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useCouncil, useMay } from '../session/council';
import { MeetingTable } from './MeetingTable';

export function MeetingsPage() {
  const { api, page } = useCouncil();
  const clerk = useMay('democratic-services', 'admin');
  const filters = useFilters(['committee']);
  const meetings = useResource<ListPage<Meeting>>(api(`/meetings${filters.query}`));
  return (
    <Page
      title="Meetings"
      actions={
        clerk && (
          <Link to={page('/meetings/new')} className="govuk-button govuk-button--secondary">
            Add a meeting
          </Link>
        )
      }
    >
      <Filters filters={filters}>
        {(draft, set) => (
          <CommitteeField
            id="committee"
            none="All committees"
            value={draft['committee'] ?? ''}
            onChange={chosen => set('committee', chosen)}
          />
        )}
      </Filters>
      <Load resource={meetings} what="meetings">
        {found =>
          found.items.length === 0 ? (
            <Empty>{filters.filtered ? 'This committee has no meetings.' : 'No meetings are recorded yet.'}</Empty>
          ) : (
            <>
              <MeetingTable items={found.items} />
              <Pages page={found} what="meetings" />
            </>
          )
        }
      </Load>
    </Page>
  );
}
