import type { ActionStatus, RecommendationStatus } from '../api/recommendations';
import type { Role } from '../session/session';

export type Subject = 'recommendations' | 'actions';

export interface Step {
  /** The last part of the page's path and, but for `owner`, of the API's. */
  path: string;
  /** What the link says. */
  text: string;
  roles: Role[];
  statuses: (RecommendationStatus | ActionStatus)[];
  subjects: Subject[];
}

const LIVE: Step['statuses'] = ['OPEN', 'MADE', 'SENT', 'ACCEPTED', 'PARTLY_ACCEPTED', 'IN_PROGRESS'];
const OWED: Step['statuses'] = ['OPEN', 'ACCEPTED', 'PARTLY_ACCEPTED', 'IN_PROGRESS', 'MADE', 'SENT'];

/** What can be done with a thing, when and by whom. The services decide; the page only offers what can succeed. */
export const STEPS: Step[] = [
  {
    path: 'response',
    text: 'Record the Executive’s response',
    roles: ['executive', 'democratic-services'],
    statuses: ['SENT'],
    subjects: ['recommendations'],
  },
  {
    path: 'progress',
    text: 'Report progress',
    roles: ['lead-officer', 'member', 'democratic-services'],
    statuses: OWED,
    subjects: ['recommendations', 'actions'],
  },
  {
    path: 'completion-claim',
    text: 'Claim it is complete',
    roles: ['lead-officer', 'member', 'democratic-services'],
    statuses: OWED,
    subjects: ['recommendations', 'actions'],
  },
  {
    path: 'verification',
    text: 'Verify the claim',
    roles: ['verifier', 'democratic-services'],
    statuses: ['CLAIMED_COMPLETE'],
    subjects: ['recommendations', 'actions'],
  },
  {
    path: 'closure',
    text: 'Close it: the committee agreed',
    roles: ['democratic-services'],
    statuses: ['VERIFIED'],
    subjects: ['recommendations', 'actions'],
  },
  {
    path: 'actions',
    text: 'Add an action',
    roles: ['democratic-services', 'lead-officer', 'executive'],
    statuses: LIVE,
    subjects: ['recommendations'],
  },
  {
    path: 'owner',
    text: 'Change the owner',
    roles: ['democratic-services'],
    statuses: LIVE,
    subjects: ['recommendations', 'actions'],
  },
  {
    path: 'delegated-monitoring',
    text: 'Have it monitored elsewhere',
    roles: ['democratic-services'],
    statuses: LIVE,
    subjects: ['recommendations'],
  },
  {
    path: 'withdrawal',
    text: 'Withdraw it',
    roles: ['democratic-services'],
    statuses: LIVE,
    subjects: ['recommendations'],
  },
  {
    path: 'reopening',
    text: 'Reopen it',
    roles: ['democratic-services'],
    statuses: ['CLOSED', 'VERIFIED', 'MONITORED_ELSEWHERE'],
    subjects: ['recommendations'],
  },
];

export function stepsOf(subject: Subject, status: string, roles: readonly Role[]): Step[] {
  return STEPS.filter(
    step =>
      step.subjects.includes(subject) &&
      step.statuses.some(each => each === status) &&
      step.roles.some(role => roles.includes(role)),
  );
}
