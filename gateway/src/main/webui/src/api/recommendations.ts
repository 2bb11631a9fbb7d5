// The words of recommendations-service, from its contract.
import type { Json, Known } from './contract';
import type { components } from './generated/recommendations';

type Schemas = components['schemas'];

export type Rating = Schemas['Rating'];
export type Owner = Known<Schemas['Owner'], 'name'>;

export type RecommendationStatus = Schemas['RecommendationStatus'];
export type Recommendation = Json<Schemas['Recommendation']>;
export type RecommendationDetail = Json<Schemas['RecommendationDetail']>;
export type ResponseDecision = Schemas['ResponseDecision'];

export type ActionStatus = Schemas['ActionStatus'];
export type Action = Json<Schemas['Action']>;
export type ActionDetail = Json<Schemas['ActionDetail']>;

export type RequestStatus = Schemas['RequestStatus'];
export type InformationRequest = Known<
  Schemas['InformationRequest'],
  'id' | 'reference' | 'kind' | 'committeeId' | 'madeOn' | 'status' | 'version'
>;
export type InformationRequestDetail = Json<Omit<Schemas['InformationRequestDetail'], 'request'>> & {
  request: InformationRequest;
};

export type Completion = Json<Schemas['Completion']>;
export type ProgressUpdate = Json<Schemas['ProgressUpdate']>;
export type Evidence = Json<Schemas['Evidence']>;
export type HistoryEntry = Json<Schemas['HistoryEntry']>;
export type VerificationOutcome = Schemas['VerificationOutcome'];

export type Report = Json<Schemas['Report']>;
export type ReportDetail = Json<Schemas['ReportDetail']>;

export type GrievanceStage = Schemas['GrievanceStage'];
export type Grievance = Json<Schemas['Grievance']>;
export type CollectiveGrievance = Json<Schemas['CollectiveGrievance']>;

export type Deadline = Json<Schemas['Deadline']>;
export type DeadlineState = Schemas['DeadlineState'];
export type DueItem = Json<Schemas['DueItem']>;
export type DueList = Json<Schemas['DueList']>;
export type Total = Json<Schemas['Total']>;
export type Overview = Json<Schemas['Overview']>;

export type Told = Json<Schemas['Told']>;
export type Settings = Known<Schemas['SettingsResponse'], 'responseMonths' | 'ageingMonths' | 'smallNumberThreshold'>;
export type SettingsRequest = Json<Schemas['SettingsRequest']>;
