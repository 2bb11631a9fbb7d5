import type { AlertKind } from '../api/notifications';
import type { Tone } from '../page/Tag';

const KINDS: Record<AlertKind, { text: string; tone: Tone }> = {
  ACTION_OVERDUE: { text: 'Action overdue', tone: 'red' },
  RESPONSE_OVERDUE: { text: 'Response overdue', tone: 'red' },
  REQUEST_OVERDUE: { text: 'Request overdue', tone: 'red' },
  DUE_SOON: { text: 'Due soon', tone: 'amber' },
  DUE_TODAY: { text: 'Due today', tone: 'amber' },
  BACKLOG_OVERDUE: { text: 'Overdue from past minutes', tone: 'red' },
  COLLECTIVE_GRIEVANCE_RAISED: { text: 'Collective grievance', tone: 'purple' },
  COLLECTIVE_GRIEVANCE_MOVED: { text: 'Collective grievance changed', tone: 'purple' },
};

export const ALERT_KINDS = (Object.keys(KINDS) as AlertKind[]).map(value => ({
  value,
  text: KINDS[value].text,
}));

/** The service leaves the kind out where it does not know it itself. */
export function kindText(kind: AlertKind | null | undefined): string {
  return kind ? (KINDS[kind]?.text ?? kind) : 'Alert';
}

export function kindTone(kind: AlertKind | null | undefined): Tone {
  return kind ? (KINDS[kind]?.tone ?? 'grey') : 'grey';
}
