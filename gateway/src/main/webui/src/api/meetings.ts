// The words of meetings-service.

export type PersonKind = 'MEMBER' | 'OFFICER' | 'CO_OPTEE' | 'OTHER';
export type MembershipRole = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER' | 'CO_OPTEE' | 'SUBSTITUTE';

export interface Person {
  id: string;
  name: string;
  post?: string | null;
  kind: PersonKind;
  account?: string | null;
  version: number;
}

export interface Membership {
  id: string;
  personId: string;
  name: string;
  role: MembershipRole;
  fromOn?: string | null;
  toOn?: string | null;
}

export interface Committee {
  id: string;
  name: string;
  remit: string[];
  quorum?: number | null;
  members?: Membership[];
  version: number;
}

export interface Meeting {
  id: string;
  committeeId: string;
  heldOn: string;
  startsAt?: string | null;
  venue?: string | null;
  status: 'SCHEDULED' | 'HELD' | 'CANCELLED';
  cancelledBecause?: string | null;
  minutesId?: string | null;
  decisions: number;
  version: number;
}

export type OwnerKind = 'PERSON' | 'POST' | 'BODY';

export interface Owner {
  kind: OwnerKind;
  name: string;
  personId?: string | null;
}

export type TaskKind = 'ACTION' | 'INFORMATION_REQUEST' | 'ATTENDANCE_REQUEST' | 'UNDERTAKING';

export type DecisionVerb = 'RESOLVED' | 'AGREED' | 'NOTED' | 'DELEGATED' | 'RECEIVED' | 'RECOMMENDED_TO';

export type ReportedStatus =
  'IMPLEMENTED' | 'IN_PROGRESS' | 'NOT_STARTED' | 'REJECTED' | 'ACCEPTED' | 'MONITORED_ELSEWHERE' | 'PAUSED';

/** What every extract of a draft has; `start` and `end` are offsets in the draft's text, null when added by hand. */
interface Entry {
  id: string | null;
  item?: string | null;
  text: string;
  start?: number | null;
  end?: number | null;
  confidence?: number | null;
  included: boolean;
  exempt: boolean;
}

export interface DraftDecision extends Entry {
  clause?: string | null;
  verb: DecisionVerb;
}

export interface DraftRecommendation extends Entry {
  number?: string | null;
  status?: ReportedStatus | null;
  statusText?: string | null;
  addressedTo?: string | null;
  owner?: Owner | null;
  dueOn?: string | null;
  dueText?: string | null;
  decisionId?: string | null;
}

export interface DraftTask extends Entry {
  kind: TaskKind;
  owner?: Owner | null;
  dueOn?: string | null;
  dueText?: string | null;
  dueRule?: string | null;
  decisionId?: string | null;
}

export interface Paragraph {
  number?: string | null;
  text: string;
}

export interface DraftItem {
  number?: string | null;
  title: string;
  paragraphs: Paragraph[];
  start: number;
  end: number;
}

export interface DraftMeeting {
  body?: string | null;
  committeeId?: string | null;
  heldOn?: string | null;
  startsAt?: string | null;
  venue?: string | null;
}

export type DraftState = 'OPEN' | 'PUBLISHED' | 'DISCARDED';

export interface Draft {
  id: string;
  state: DraftState;
  fileName: string;
  mediaType: string;
  uploadedAt: string;
  text: string;
  meeting: DraftMeeting;
  items: DraftItem[];
  decisions: DraftDecision[];
  recommendations: DraftRecommendation[];
  tasks: DraftTask[];
  exemptSummary?: string | null;
  warnings: string[];
  minutesId?: string | null;
  version: number;
}

export interface DraftSummary {
  id: string;
  state: DraftState;
  fileName: string;
  body?: string | null;
  heldOn?: string | null;
  uploadedAt: string;
  minutesId?: string | null;
}

export interface MinutesSummary {
  id: string;
  meetingId: string;
  committeeId: string;
  committeeName: string;
  heldOn: string;
  publishedAt: string;
  decisions: number;
  recommendations: number;
  tasks: number;
}

export interface MinutesItem {
  number?: string | null;
  title?: string | null;
  paragraphs: Paragraph[];
  exempt: boolean;
}

export interface MinutesDecision {
  id: string;
  item?: string | null;
  itemTitle?: string | null;
  clause?: string | null;
  verb: DecisionVerb;
  text: string;
  exempt: boolean;
}

export interface MinutesRecommendation {
  id: string;
  number?: string | null;
  text: string;
  addressedTo?: string | null;
  status?: ReportedStatus | null;
  statusText?: string | null;
  owner?: Owner | null;
  dueOn?: string | null;
  item?: string | null;
  clause?: string | null;
  exempt: boolean;
}

export interface MinutesTask {
  id: string;
  kind: TaskKind;
  text: string;
  owner?: Owner | null;
  dueOn?: string | null;
  dueText?: string | null;
  item?: string | null;
  clause?: string | null;
  exempt: boolean;
}

export interface Minutes {
  id: string;
  meetingId: string;
  committeeId: string;
  committeeName: string;
  heldOn: string;
  startsAt?: string | null;
  venue?: string | null;
  municipalYear: string;
  publishedAt: string;
  documentId?: string | null;
  exemptSummary?: string | null;
  withheld: number;
  correctsMinutesId?: string | null;
  supersededById?: string | null;
  items: MinutesItem[];
  decisions: MinutesDecision[];
  recommendations: MinutesRecommendation[];
  tasks: MinutesTask[];
  attendance: { name: string; presence: string; substitutesFor?: string | null; role?: string | null }[];
  questions: { group?: string | null; question: string; answer?: string | null; askedBy?: string | null }[];
}

export interface Decision {
  id: string;
  minutesId: string;
  committeeId: string;
  committeeName: string;
  heldOn: string;
  item?: string | null;
  itemTitle?: string | null;
  clause?: string | null;
  verb: DecisionVerb;
  text: string;
  exempt: boolean;
}

export interface Precision {
  extracts: number;
  unchanged: number;
  sentence: string;
  kinds: { kind: string; unchanged: number; corrected: number; removed: number; added: number }[];
}
