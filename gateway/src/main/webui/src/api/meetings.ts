// The words of meetings-service, from its contract.
import type { Json, Known } from './contract';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type PersonKind = Schemas['PersonKind'];
export type Person = Json<Schemas['PersonResponse']>;
export type MembershipRole = Schemas['MembershipRole'];
export type Membership = Json<Schemas['MembershipResponse']>;
export type Committee = Json<Schemas['CommitteeResponse']>;
export type CommitteeDetail = Json<Schemas['CommitteeDetailResponse']>;
export type Meeting = Json<Schemas['MeetingResponse']>;

export type OwnerKind = Schemas['OwnerKind'];
export type Owner = Json<Schemas['Owner']>;
export type TaskKind = Schemas['TaskKind'];
export type DecisionVerb = Schemas['DecisionVerb'];
export type ReportedStatus = Schemas['ReportedStatus'];

export type DraftState = Schemas['DraftState'];
export type DraftMeeting = Json<Schemas['DraftMeeting']>;
export type DraftItem = Json<Schemas['DraftItem']>;
/** `start` and `end` are offsets in the draft's text, null for what was added by hand; `id` is null until it is saved. */
export type DraftDecision = Known<Schemas['DraftDecision'], 'included' | 'exempt'>;
export type DraftRecommendation = Known<Schemas['DraftRecommendation'], 'included' | 'exempt'>;
export type DraftTask = Known<Schemas['DraftTask'], 'included' | 'exempt'>;
export type DraftSummary = Json<Schemas['DraftSummaryResponse']>;
export type Draft = Omit<Json<Schemas['DraftResponse']>, 'decisions' | 'recommendations' | 'tasks'> & {
  decisions: DraftDecision[];
  recommendations: DraftRecommendation[];
  tasks: DraftTask[];
};

export type MinutesSummary = Json<Schemas['MinutesSummaryResponse']>;
export type Minutes = Json<Schemas['MinutesResponse']>;
export type MinutesItem = Json<Schemas['MinutesItem']>;
export type MinutesDecision = Json<Schemas['MinutesDecision']>;
export type MinutesRecommendation = Json<Schemas['MinutesRecommendation']>;
export type MinutesTask = Json<Schemas['MinutesTask']>;
export type Decision = Json<Schemas['DecisionResponse']>;
export type Precision = Json<Schemas['PrecisionResponse']>;
