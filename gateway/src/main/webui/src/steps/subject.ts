import type {
  Action,
  ActionDetail,
  InformationRequest,
  InformationRequestDetail,
  Recommendation,
  RecommendationDetail,
} from '../api/recommendations';

/** The three kinds of thing that are followed up, as they stand in the paths of pages and API alike. */
export type Subject = 'recommendations' | 'actions' | 'information-requests';

export type Thing = Recommendation | Action | InformationRequest;
export type Detail = RecommendationDetail | ActionDetail | InformationRequestDetail;

export function thingOf(detail: Detail): Thing {
  if ('recommendation' in detail) return detail.recommendation;
  return 'action' in detail ? detail.action : detail.request;
}

const NAMES: Record<Subject, { one: string; the: string }> = {
  recommendations: { one: 'a recommendation', the: 'the recommendation' },
  actions: { one: 'an action', the: 'the action' },
  'information-requests': { one: 'a request', the: 'the request' },
};

/** "Report progress on" + actions → "Report progress on an action". */
export function stepTitle(words: string, subject: Subject): string {
  return `${words} ${NAMES[subject].one}`;
}

export function theName(subject: Subject): string {
  return NAMES[subject].the;
}
