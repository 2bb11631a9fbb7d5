import type {
  DecisionVerb,
  Draft,
  DraftDecision,
  DraftMeeting,
  DraftRecommendation,
  DraftTask,
  ReportedStatus,
  TaskKind,
} from '../api/meetings';
import type { FieldProblem } from '../api/problem';
import type { Choice } from '../form/fields';

/** One thing found in the minutes. The key stays while the page is open; new extracts have no id until saved. */
export type Extract = { key: string } & (
  | { kind: 'DECISION'; value: DraftDecision }
  | { kind: 'RECOMMENDATION'; value: DraftRecommendation }
  | { kind: 'TASK'; value: DraftTask }
);

export interface Editing {
  meeting: DraftMeeting;
  exemptSummary: string;
  extracts: Extract[];
  /** The keys of the extracts that are being corrected: what is typed there is not part of the draft until it is kept. */
  open: readonly string[];
}

/** The whole corrected draft, as it is sent. */
export interface DraftBody {
  meeting: DraftMeeting;
  decisions: DraftDecision[];
  recommendations: DraftRecommendation[];
  tasks: DraftTask[];
  exemptSummary: string | null;
}

export type Edit =
  | { type: 'loaded'; draft: Draft }
  | { type: 'meeting'; meeting: DraftMeeting }
  | { type: 'exemptSummary'; text: string }
  | { type: 'opened'; key: string }
  | { type: 'closed'; key: string }
  | { type: 'changed'; extract: Extract }
  | { type: 'marked'; key: string; included?: boolean; exempt?: boolean }
  | { type: 'added'; extract: Extract }
  | { type: 'removed'; key: string };

/** The draft as the service tells it. What stood on the page before keeps its key, and with it its card. */
export function editing(draft: Draft, before: readonly Extract[] = []): Editing {
  const keyOf = (kind: Extract['kind'], id: string | null | undefined, at: number): string => {
    const known = before.filter(each => each.kind === kind)[at];
    const isSame = known && (known.value.id ?? id) === id;
    return isSame ? known.key : (id ?? `${kind}-${at}`);
  };
  return {
    meeting: draft.meeting,
    exemptSummary: draft.exemptSummary ?? '',
    extracts: inOrder([
      ...draft.decisions.map((value, at) => ({
        key: keyOf('DECISION', value.id, at),
        kind: 'DECISION' as const,
        value,
      })),
      ...draft.recommendations.map((value, at) => ({
        key: keyOf('RECOMMENDATION', value.id, at),
        kind: 'RECOMMENDATION' as const,
        value,
      })),
      ...draft.tasks.map((value, at) => ({ key: keyOf('TASK', value.id, at), kind: 'TASK' as const, value })),
    ]),
    open: [],
  };
}

/** As they stand in the document; what was added without a place comes last. */
export function inOrder(extracts: readonly Extract[]): Extract[] {
  const place = (extract: Extract) => extract.value.start ?? Number.MAX_SAFE_INTEGER;
  return [...extracts].sort((a, b) => place(a) - place(b));
}

export function edit(state: Editing, change: Edit): Editing {
  switch (change.type) {
    case 'loaded':
      return editing(change.draft, state.extracts);
    case 'meeting':
      return { ...state, meeting: change.meeting };
    case 'exemptSummary':
      return { ...state, exemptSummary: change.text };
    case 'opened':
      return { ...state, open: [...state.open, change.key] };
    case 'closed':
      return { ...state, open: without(state.open, change.key) };
    case 'changed':
      return {
        ...state,
        open: without(state.open, change.extract.key),
        // The card's own ticks may have been set while the form was open.
        extracts: state.extracts.map(each =>
          each.key === change.extract.key ? marked(change.extract, each.value) : each,
        ),
      };
    case 'marked':
      return {
        ...state,
        extracts: state.extracts.map(each => (each.key === change.key ? marked(each, change) : each)),
      };
    case 'added':
      return { ...state, extracts: inOrder([...state.extracts, change.extract]) };
    case 'removed':
      return {
        ...state,
        open: without(state.open, change.key),
        extracts: state.extracts.filter(each => each.key !== change.key),
      };
  }
}

function without(keys: readonly string[], key: string): string[] {
  return keys.filter(each => each !== key);
}

function marked(extract: Extract, change: { included?: boolean; exempt?: boolean }): Extract {
  const included = change.included ?? extract.value.included;
  const exempt = change.exempt ?? extract.value.exempt;
  return { ...extract, value: { ...extract.value, included, exempt } } as Extract;
}

export function bodyOf(state: Editing): DraftBody {
  return {
    meeting: state.meeting,
    decisions: state.extracts.flatMap(each => (each.kind === 'DECISION' ? [each.value] : [])),
    recommendations: state.extracts.flatMap(each => (each.kind === 'RECOMMENDATION' ? [each.value] : [])),
    tasks: state.extracts.flatMap(each => (each.kind === 'TASK' ? [each.value] : [])),
    exemptSummary: state.exemptSummary.trim() || null,
  };
}

/** True when something is exempt, published or not: the public then needs a summary (domain rule R4). */
export function needsSummary(state: Editing): boolean {
  return state.extracts.some(each => each.value.exempt);
}

/**
 * The input on the page that a pointer into the sent draft names: `/tasks/2/dueOn` is the card of the third task,
 * `/meeting/heldOn` the date of the meeting.
 */
export function inputOf(pointer: string, state: Editing): string | null {
  const [part, at] = pointer.replace(/^#?\//, '').split('/');
  if (part === 'meeting') return at ? `meeting-${at}` : 'meeting';
  if (part === 'exemptSummary') return 'exemptSummary';
  const kinds: Record<string, Extract['kind']> = {
    decisions: 'DECISION',
    recommendations: 'RECOMMENDATION',
    tasks: 'TASK',
  };
  const kind = part ? kinds[part] : undefined;
  const extract = state.extracts.filter(each => each.kind === kind)[Number(at)];
  return extract ? `extract-${extract.key}` : null;
}

/** A correction that is neither kept nor dropped stands in the way: the draft would go without it. */
export function unfinished(state: Editing): FieldProblem[] {
  return state.extracts
    .filter(each => state.open.includes(each.key))
    .map(each => ({
      field: `extract-${each.key}`,
      message: `Keep your change to the ${nameOf(each).toLowerCase()} “${short(each.value.text)}”, or leave it as it was.`,
    }));
}

/** What one can add: the four things that are followed up, and the plain decision. */
export type NewKind = 'DECISION' | 'RECOMMENDATION' | TaskKind;

/** An extract that the reader of the minutes missed. */
export function missed(key: string, kind: NewKind, text: string, start: number | null, item: string | null): Extract {
  const common = {
    id: null,
    item,
    text,
    start,
    end: start === null ? null : start + text.length,
    confidence: null,
    included: true,
    exempt: false,
  };
  if (kind === 'DECISION') return { key, kind, value: { ...common, clause: null, verb: 'RESOLVED' } };
  if (kind === 'RECOMMENDATION') return { key, kind, value: common };
  return {
    key,
    kind: 'TASK',
    value: { ...common, kind, owner: null, dueOn: null, dueText: null, dueRule: null },
  };
}

export const NEW_KINDS: Choice<NewKind>[] = [
  { value: 'DECISION', text: 'Decision' },
  { value: 'RECOMMENDATION', text: 'Recommendation' },
  { value: 'ACTION', text: 'Action' },
  { value: 'INFORMATION_REQUEST', text: 'Request for information' },
  { value: 'ATTENDANCE_REQUEST', text: 'Attendance request' },
  { value: 'UNDERTAKING', text: 'Undertaking' },
];

export const TASK_KINDS = NEW_KINDS.filter(
  (choice): choice is Choice<TaskKind> => choice.value !== 'DECISION' && choice.value !== 'RECOMMENDATION',
);

export const VERBS: Choice<DecisionVerb>[] = [
  { value: 'RESOLVED', text: 'Resolved' },
  { value: 'AGREED', text: 'Agreed' },
  { value: 'NOTED', text: 'Noted' },
  { value: 'DELEGATED', text: 'Delegated' },
  { value: 'RECEIVED', text: 'Received' },
  { value: 'RECOMMENDED_TO', text: 'Recommended to' },
];

export const REPORTED: Choice<ReportedStatus>[] = [
  { value: 'IMPLEMENTED', text: 'Implemented' },
  { value: 'IN_PROGRESS', text: 'In progress' },
  { value: 'NOT_STARTED', text: 'Not started' },
  { value: 'REJECTED', text: 'Rejected' },
  { value: 'ACCEPTED', text: 'Accepted' },
  { value: 'MONITORED_ELSEWHERE', text: 'Monitored elsewhere' },
  { value: 'PAUSED', text: 'Paused' },
];

/** "Decision", "Action", …: what an extract is called on its card and in the source. */
export function nameOf(extract: Extract): string {
  const kind: NewKind = extract.kind === 'TASK' ? extract.value.kind : extract.kind;
  return NEW_KINDS.find(choice => choice.value === kind)?.text ?? 'Extract';
}

/** The beginning of an extract's words, enough to tell it from others. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
