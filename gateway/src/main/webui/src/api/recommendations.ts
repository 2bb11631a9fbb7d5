// The words of recommendations-service.

import type { Owner, TaskKind } from './meetings';

export type RecommendationStatus =
  | 'MADE'
  | 'SENT'
  | 'ACCEPTED'
  | 'PARTLY_ACCEPTED'
  | 'REJECTED'
  | 'IN_PROGRESS'
  | 'CLAIMED_COMPLETE'
  | 'VERIFIED'
  | 'CLOSED'
  | 'MONITORED_ELSEWHERE'
  | 'WITHDRAWN';

export type Rating = 'GREEN' | 'AMBER' | 'RED';

export interface ExecutiveResponse {
  decision: 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'REJECTED';
  reason?: string | null;
  proposedAction?: string | null;
  respondedOn: string;
}

export interface Deadline {
  id: string;
  subjectType: string;
  subjectId: string;
  committeeId: string;
  title?: string | null;
  reference?: string | null;
  owner?: Owner | null;
  dueOn: string;
  rule?: string | null;
  state?: string;
}

export interface Recommendation {
  id: string;
  reference: string;
  text: string | null;
  committeeId: string;
  committeeName?: string | null;
  status: RecommendationStatus;
  rating?: Rating | null;
  owner?: Owner | null;
  dueOn?: string | null;
  overdue?: boolean;
  ageing?: boolean;
  exempt?: boolean;
  madeOn?: string | null;
  addressedTo?: string | null;
  item?: string | null;
  clause?: string | null;
  minutesId?: string | null;
  reportId?: string | null;
  monitoredBy?: string | null;
  response?: ExecutiveResponse | null;
  actions?: Action[];
  deadlines?: Deadline[];
  version: number;
}

export type ActionStatus =
  'OPEN' | 'IN_PROGRESS' | 'CLAIMED_COMPLETE' | 'VERIFIED' | 'CLOSED' | 'ANSWERED' | 'WITHDRAWN';

export interface Action {
  id: string;
  reference?: string | null;
  kind: TaskKind;
  text: string | null;
  committeeId: string;
  committeeName?: string | null;
  recommendationId?: string | null;
  status: ActionStatus;
  rating?: Rating | null;
  owner?: Owner | null;
  dueOn?: string | null;
  overdue?: boolean;
  ageing?: boolean;
  exempt?: boolean;
  raisedOn?: string | null;
  item?: string | null;
  clause?: string | null;
  minutesId?: string | null;
  answer?: string | null;
  answeredOn?: string | null;
  version: number;
}

/** One line of the append-only history: what in kebab case, and the facts that changed. */
export interface HistoryEntry {
  id: string;
  at: string;
  who?: string | null;
  what: string;
  note?: string | null;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}

/** Progress, claims and checks as the owner and the verifier wrote them, with their evidence. */
export interface ProgressUpdate {
  id: string;
  kind: 'PROGRESS' | 'COMPLETION_CLAIM' | 'VERIFICATION' | 'ANSWER';
  text: string;
  rating?: Rating | null;
  evidence: Evidence[];
  reportedBy?: string | null;
  reportedAt: string;
}

export interface Evidence {
  id: string;
  fileName: string;
  size: number;
  sha256?: string;
}

export interface Report {
  id: string;
  title: string;
  committeeId: string;
  committeeName?: string | null;
  receivedOn: string;
  noticeOn?: string | null;
  dueOn: string;
  sentTo: Owner;
  recommendations?: Recommendation[];
  /** How many recommendations of the report still lack an answer. */
  awaitingResponse?: number | null;
}

export type GrievanceStage = 'INFORMAL' | 'STAGE_1' | 'STAGE_2' | 'APPEAL';

export interface Grievance {
  id: string;
  serviceArea: string;
  subject?: string | null;
  raisedBy?: 'EMPLOYEE' | 'UNION';
  employees?: number | null;
  countBand?: string | null;
  raisedOn: string;
  stage: GrievanceStage;
  heardIn?: string | null;
  hrInvolved?: boolean;
  appealAvailable?: boolean | null;
  nextOn?: string | null;
  collective: boolean;
  independenceWarning?: boolean;
  warnings?: string[];
  concludedOn?: string | null;
  version?: number;
}

export interface OverviewList<T> {
  items: T[];
  total: number;
}

export interface Overview {
  overdue: OverviewList<Deadline>;
  dueSoon: OverviewList<Deadline>;
  collectiveGrievances: OverviewList<Grievance>;
  awaitingVerification: OverviewList<Claim>;
}

export interface Settings {
  reminderDays: number[];
  responseMonths: number;
  responseWeeks?: number | null;
  requestDays?: number | null;
  ageingMonths: number;
  smallNumberThreshold: number;
  extraHolidays: string[];
  version: number;
}

/** One person was told of something, or read it. */
export interface Told {
  id: string;
  at: string;
  what: 'DELIVERED' | 'ACKNOWLEDGED';
  personId: string;
  name?: string | null;
  kind?: string | null;
  channel?: string | null;
  subjectType?: string | null;
  subjectId?: string | null;
}

/** A claim of completion that nobody has checked yet. */
export interface Claim {
  subjectType: string;
  subjectId: string;
  committeeId: string;
  title?: string | null;
  reference?: string | null;
  owner?: Owner | null;
  claimedAt?: string | null;
}
