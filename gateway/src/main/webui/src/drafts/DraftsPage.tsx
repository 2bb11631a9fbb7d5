import { Link } from 'react-router';
import type { DraftState, DraftSummary } from '../api/meetings';
import type { ListPage } from '../api/page';
import { useResource } from '../api/useResource';
import { DateText, TimeText } from '../dates/Dates';
import { SelectField } from '../form/fields';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { Flash } from '../page/Flash';
import { ListTable, Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Tag, type Tone } from '../page/Tag';
import { useFilters } from '../page/useFilters';
import { useCouncil } from '../session/council';

const STATES: Record<DraftState, { text: string; tone: Tone }> = {
  OPEN: { text: 'To review', tone: 'amber' },
  PUBLISHED: { text: 'Published', tone: 'green' },
  DISCARDED: { text: 'Discarded', tone: 'grey' },
};

export function DraftsPage() {
  const { api, page } = useCouncil();
  const filters = useFilters(['state']);
  const drafts = useResource<ListPage<DraftSummary>>(api(`/drafts${filters.query}`));
  return (
    <Page
      title="Drafts of minutes"
      actions={
        <Link to={page('/drafts/new')} className="govuk-button">
          Upload minutes
        </Link>
      }
    >
      <Flash />
      <Filters filters={filters}>
        {(draft, set) => (
          <SelectField<DraftState>
            id="state"
            label="Standing"
            none="All"
            value={(draft['state'] ?? '') as DraftState | ''}
            onChange={chosen => set('state', chosen)}
            choices={(Object.keys(STATES) as DraftState[]).map(value => ({
              value,
              text: STATES[value].text,
            }))}
          />
        )}
      </Filters>
      <Load resource={drafts} what="drafts">
        {found =>
          found.items.length === 0 ? (
            <Empty>{filters.filtered ? 'No draft stands like this.' : 'No minutes have been uploaded yet.'}</Empty>
          ) : (
            <>
              <DraftTable items={found.items} />
              <Pages page={found} what="drafts" />
            </>
          )
        }
      </Load>
    </Page>
  );
}

function DraftTable({ items }: { items: DraftSummary[] }) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption="Drafts of minutes"
      items={items}
      keyOf={draft => draft.id}
      columns={[
        {
          head: 'Document',
          names: true,
          cell: draft => (
            <Link className="govuk-link" to={page(`/drafts/${draft.id}`)}>
              {draft.fileName}
            </Link>
          ),
        },
        { head: 'Committee', cell: draft => draft.body ?? '–' },
        {
          head: 'Meeting',
          className: 'nowrap',
          cell: draft => (draft.heldOn ? <DateText on={draft.heldOn} short /> : '–'),
        },
        { head: 'Uploaded', cell: draft => <TimeText at={draft.uploadedAt} /> },
        {
          head: 'Standing',
          cell: draft => <Tag tone={STATES[draft.state].tone}>{STATES[draft.state].text}</Tag>,
        },
      ]}
    />
  );
}
