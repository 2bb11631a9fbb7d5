import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../api/meetings';
import { count } from '../dates/dates';
import { TextArea } from '../form/fields';
import { ErrorSummary } from '../form/Form';
import { FormProblems } from '../form/problems';
import { useAnnounce } from '../page/announce';
import { tell } from '../page/Flash';
import { Page } from '../page/Page';
import { Warning } from '../page/Warning';
import { useCouncil } from '../session/council';
import { AddSelected, AddTyped } from './AddMissed';
import { DraftBar } from './DraftBar';
import { ExtractCard } from './ExtractCard';
import { nameOf, needsSummary, type Extract } from './extracts';
import { MeetingFields } from './MeetingFields';
import { useSelection } from './selection';
import { SourceView } from './SourceView';
import { useDraftEditor } from './useDraftEditor';
import { useLeaveGuard } from './useLeaveGuard';

interface DraftReviewProps {
  draft: Draft;
  etag: string | null;
  reload: () => void;
}

/** The source on one side, what was understood on the other; corrected here, then published. */
export function DraftReview({ draft, etag, reload }: DraftReviewProps) {
  const { page } = useCouncil();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const editor = useDraftEditor(draft, etag);
  const { state, change, problems } = editor;
  const [active, setActive] = useState<string | null>(null);
  const source = useRef<HTMLDivElement>(null);
  const selected = useSelection(source);
  const leaving = useLeaveGuard(editor.dirty);

  const follow = useCallback((key: string) => {
    setActive(key);
    goTo(`extract-${key}`);
  }, []);
  const show = useCallback((key: string) => {
    setActive(key);
    goTo(`source-${key}`);
  }, []);
  const add = (extract: Extract) => {
    change({ type: 'added', extract });
    setActive(extract.key);
    announce(`${nameOf(extract)} added`);
    document.getSelection()?.removeAllRanges();
    window.setTimeout(() => goTo(`extract-${extract.key}`));
  };
  const publish = async (correctsMinutesId?: string) => {
    const minutes = await editor.publish(correctsMinutesId);
    if (minutes === null) return;
    leaving.allow();
    void navigate(page(`/minutes/${minutes.id}`), tell('Minutes published. What they ask for is being registered.'));
  };

  return (
    <Page title={draft.fileName} caption="Draft of minutes" back={{ to: page('/drafts'), text: 'Drafts' }}>
      <FormProblems value={problems}>
        <ErrorSummary problems={problems} />
        <Warnings warnings={draft.warnings} />
        {/* An act takes the draft as it was when its button was pressed: what is changed meanwhile would be lost. */}
        <fieldset className="govuk-fieldset" disabled={editor.standing !== 'idle'}>
          <MeetingFields meeting={state.meeting} onChange={meeting => change({ type: 'meeting', meeting })} />
          <p className="govuk-body">{tally(state.extracts)}</p>
          <div className="review">
            <div className="review__source">
              <h2 className="govuk-heading-m">Source</h2>
              <AddSelected text={draft.text} items={draft.items} selected={selected} onAdd={add} />
              <SourceView
                text={draft.text}
                extracts={state.extracts}
                active={active}
                onFollow={follow}
                source={source}
              />
            </div>
            <div className="review__extracts">
              <h2 className="govuk-heading-m">What it asks for</h2>
              <AddTyped text={draft.text} items={draft.items} onAdd={add} />
              <ExtractList
                draft={draft}
                extracts={state.extracts}
                active={active}
                open={state.open}
                change={change}
                onShow={show}
                problemOf={key => problems.find(each => each.field === `extract-${key}`)?.message ?? null}
              />
              {needsSummary(state) && (
                <TextArea
                  id="exemptSummary"
                  label="What the public is told of the exempt part"
                  hint="A fair record of what was decided in private, without the exempt information."
                  value={state.exemptSummary}
                  onChange={text => change({ type: 'exemptSummary', text })}
                />
              )}
            </div>
          </div>
        </fieldset>
        <DraftBar
          editor={editor}
          publish={publish}
          reload={reload}
          discarded={() => {
            leaving.allow();
            void navigate(page('/drafts'), tell('Draft discarded'));
          }}
        />
      </FormProblems>
      {leaving.dialog}
    </Page>
  );
}

/** Moves the focus as well as the view, so that the keyboard goes on from there. */
function goTo(id: string) {
  const target = document.getElementById(id);
  const stop = target?.matches('[tabindex]') ? target : target?.parentElement?.querySelector<HTMLElement>('a');
  target?.scrollIntoView?.({ block: 'center' });
  stop?.focus({ preventScroll: true });
}

function Warnings({ warnings }: { warnings: string[] }) {
  return warnings.map(warning => <Warning key={warning}>{warning}</Warning>);
}

function tally(extracts: Extract[]): string {
  const included = extracts.filter(each => each.value.included);
  const of = (kind: Extract['kind']) => included.filter(each => each.kind === kind).length;
  const parts = [
    count(of('DECISION'), 'decision'),
    count(of('RECOMMENDATION'), 'recommendation'),
    count(of('TASK'), 'action or request', 'actions and requests'),
  ];
  return `To be published: ${parts.join(', ')}.`;
}

interface ExtractListProps {
  draft: Draft;
  extracts: Extract[];
  active: string | null;
  open: readonly string[];
  change: ReturnType<typeof useDraftEditor>['change'];
  onShow: (key: string) => void;
  problemOf: (key: string) => string | null;
}

function ExtractList({ draft, extracts, active, open, change, onShow, problemOf }: ExtractListProps) {
  const groups = useMemo(() => groupedByItem(draft, extracts), [draft, extracts]);
  if (extracts.length === 0) {
    return (
      <div className="empty govuk-body">
        Nothing was found in this document. Select words in the source to add what it asks for, or publish it as it is.
      </div>
    );
  }
  return groups.map(({ heading, members }, at) => (
    <section key={`${heading}-${at}`} className="extract-group">
      <h3 className="govuk-heading-s extract-group__heading">{heading}</h3>
      <ol role="list" className="extract-group__list">
        {members.map(extract => (
          <ExtractCard
            key={extract.key}
            extract={extract}
            active={extract.key === active}
            open={open.includes(extract.key)}
            change={change}
            onShow={onShow}
            problem={problemOf(extract.key)}
          />
        ))}
      </ol>
    </section>
  ));
}

/** Extracts follow each other as in the document; a new heading begins where the agenda item changes. */
function groupedByItem(draft: Draft, extracts: Extract[]) {
  const titles = new Map(draft.items.map(item => [item.number ?? '', item.title]));
  const groups: { item: string | null; heading: string; members: Extract[] }[] = [];
  for (const extract of extracts) {
    const item = extract.value.item ?? null;
    const last = groups.at(-1);
    if (last && last.item === item) last.members.push(extract);
    else groups.push({ item, heading: headingOf(item, titles), members: [extract] });
  }
  return groups;
}

function headingOf(item: string | null, titles: Map<string, string>): string {
  if (item === null) return 'Not under an item';
  const title = titles.get(item);
  return title ? `${item}. ${title}` : `Item ${item}`;
}
