import { useSearchParams } from 'react-router';
import type { Alert } from '../api/notifications';
import type { ListPage } from '../api/page';
import type { Told } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { TimeText } from '../dates/Dates';
import { SelectField } from '../form/fields';
import { ALERT_KINDS, kindText, kindTone } from '../inbox/kinds';
import type { AlertKind } from '../api/notifications';
import { Empty } from '../page/Empty';
import { Filters } from '../page/Filters';
import { ListTable, Pages } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Tag } from '../page/Tag';
import { useFilters } from '../page/useFilters';
import { useCouncil } from '../session/council';
import { wordsOf } from '../steps/standing';

/** Who was told what, and when: of one thing when the address names it, else of the whole council. */
export function TimelinePage() {
  const [parameters] = useSearchParams();
  return parameters.get('subject') ? <SubjectTimeline /> : <CouncilTimeline />;
}

function SubjectTimeline() {
  const { api } = useCouncil();
  const filters = useFilters(['subject']);
  const told = useResource<ListPage<Told>>(api(`/timeline${filters.query}`));
  return (
    <Page title="Who was told">
      <p className="govuk-body">Everybody who was told of this one thing, by which way, and whether they read it.</p>
      <Load resource={told} what="who was told">
        {found =>
          found.items.length === 0 ? (
            <Empty>Nobody has been told of this yet.</Empty>
          ) : (
            <>
              <ListTable
                caption="Who was told"
                items={found.items}
                keyOf={each => each.id}
                columns={[
                  { head: 'When', className: 'nowrap', cell: each => <TimeText at={each.at} /> },
                  { head: 'Who', names: true, cell: each => each.name ?? 'A person not known by name' },
                  { head: 'What', cell: each => <Kind kind={each.kind as AlertKind | null} /> },
                  {
                    head: 'How',
                    cell: each =>
                      each.what === 'ACKNOWLEDGED' ? 'Read in the inbox' : channelText(each.channel ?? ''),
                  },
                ]}
              />
              <Pages page={found} what="who was told" />
            </>
          )
        }
      </Load>
    </Page>
  );
}

function CouncilTimeline() {
  const { api } = useCouncil();
  const filters = useFilters(['kind']);
  const alerts = useResource<ListPage<Alert>>(api(`/alerts${filters.query}`));
  return (
    <Page title="Who was told">
      <Filters filters={filters}>
        {(draft, set) => (
          <SelectField<AlertKind>
            id="kind"
            label="About"
            none="Everything"
            value={(draft['kind'] ?? '') as AlertKind | ''}
            onChange={chosen => set('kind', chosen)}
            choices={ALERT_KINDS}
          />
        )}
      </Filters>
      <Load resource={alerts} what="who was told">
        {found =>
          found.items.length === 0 ? (
            <Empty>
              {filters.filtered ? 'Nobody was told of this kind of thing.' : 'Nobody has been told of anything yet.'}
            </Empty>
          ) : (
            <>
              <ListTable
                caption="Who was told"
                items={found.items}
                keyOf={alert => alert.id}
                columns={[
                  { head: 'When', className: 'nowrap', cell: alert => <TimeText at={alert.raisedAt} /> },
                  {
                    head: 'Who',
                    names: true,
                    cell: alert => alert.personName ?? 'A person not known by name',
                  },
                  {
                    head: 'What',
                    className: 'wide',
                    cell: alert => (
                      <>
                        <Kind kind={alert.kind} /> <span className="clamp">{alert.title}</span>
                      </>
                    ),
                  },
                  {
                    head: 'Read',
                    cell: alert => (alert.readAt ? <TimeText at={alert.readAt} /> : 'Not yet'),
                  },
                ]}
              />
              <Pages page={found} what="who was told" />
            </>
          )
        }
      </Load>
    </Page>
  );
}

function Kind({ kind }: { kind: AlertKind | null | undefined }) {
  return kind ? <Tag tone={kindTone(kind)}>{kindText(kind)}</Tag> : <span className="muted">–</span>;
}

function channelText(channel: string): string {
  return channel === 'EMAIL' ? 'E-mail accepted by the mail server' : channel === 'INBOX' ? 'Inbox' : wordsOf(channel);
}
