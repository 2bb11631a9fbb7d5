import type { Role } from '../session/session';
import type { Status } from './standing';
import type { Subject } from './subject';

export interface Step {
  /** The last part of the path of the page, and of the API. */
  path: string;
  /** What the link says. */
  text: string;
  /** Whom it is for: roles, or whoever may report, which the service says with each thing. */
  by: Role[] | 'reporter';
  statuses: Status[];
  subjects: Subject[];
}

const CLERK: Role[] = ['democratic-services'];
const BEFORE_RESPONSE: Status[] = ['MADE'];
const OPEN: Status[] = ['OPEN', 'MADE', 'SENT', 'ACCEPTED', 'PARTLY_ACCEPTED', 'IN_PROGRESS', 'MONITORED_ELSEWHERE'];
/** Work may begin, and be claimed, before the Executive has responded: the state does not tell whether it has. */
const PERHAPS_RESPONDED: Status[] = ['IN_PROGRESS', 'MONITORED_ELSEWHERE', 'CLAIMED_COMPLETE', 'VERIFIED'];
const RESPONDED: Status[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'];

const RECOMMENDATION: Subject[] = ['recommendations'];
const BOTH: Subject[] = ['recommendations', 'actions'];
const REQUEST: Subject[] = ['information-requests'];
const ALL: Subject[] = [...BOTH, ...REQUEST];

/**
 * What can be done with a thing, when and by whom; what is most likely waited for comes first. The services decide:
 * the page only offers what can succeed.
 */
export const STEPS: Step[] = [
  step('response', 'Record the Executive’s response', ['executive', 'democratic-services'], ['SENT'], RECOMMENDATION),
  step('verification', 'Verify the claim', ['verifier', 'democratic-services'], ['CLAIMED_COMPLETE'], BOTH),
  step('closure', 'Close it: the committee agreed', CLERK, ['VERIFIED', 'REJECTED'], RECOMMENDATION),
  step('closure', 'Close it: the committee agreed', CLERK, ['VERIFIED'], ['actions']),
  step('report-back', 'Record the report back', CLERK, ['MONITORED_ELSEWHERE'], RECOMMENDATION),
  step('answer', 'Answer it', 'reporter', ['OPEN'], REQUEST),
  step('progress', 'Report progress', 'reporter', OPEN, BOTH),
  step('completion-claim', 'Claim it is complete', 'reporter', OPEN, BOTH),
  step('actions', 'Add an action', ['democratic-services', 'lead-officer', 'executive'], OPEN, RECOMMENDATION),
  step(
    'response',
    'Record the Executive’s response',
    ['executive', 'democratic-services'],
    BEFORE_RESPONSE,
    RECOMMENDATION,
  ),
  step('response', 'Change the Executive’s response', ['executive', 'democratic-services'], RESPONDED, RECOMMENDATION),
  step(
    'response',
    'Record or change the Executive’s response',
    ['executive', 'democratic-services'],
    PERHAPS_RESPONDED,
    RECOMMENDATION,
  ),
  step('refusal', 'Refuse it', ['executive', 'democratic-services', 'monitoring-officer'], ['OPEN'], REQUEST),
  step('owner', 'Change the owner', CLERK, OPEN, ALL),
  step('due-date', 'Change the due date', CLERK, OPEN, ALL),
  step('delegated-monitoring', 'Have it monitored elsewhere', CLERK, OPEN, RECOMMENDATION),
  step('withdrawal', 'Withdraw it', CLERK, OPEN, ALL),
  step('reopening', 'Reopen it', CLERK, ['VERIFIED', 'CLOSED', 'REJECTED', 'WITHDRAWN'], BOTH),
];

function step(path: string, text: string, by: Step['by'], statuses: Status[], subjects: Subject[]): Step {
  return { path, text, by, statuses, subjects };
}

/** `mayReport`: the reader owes the thing, or reports for who owes it. */
export function stepsOf(subject: Subject, status: Status, roles: readonly Role[], mayReport: boolean): Step[] {
  const isFor = ({ by }: Step) => (by === 'reporter' ? mayReport : by.some(role => roles.includes(role)));
  return STEPS.filter(each => each.subjects.includes(subject) && each.statuses.includes(status) && isFor(each));
}
