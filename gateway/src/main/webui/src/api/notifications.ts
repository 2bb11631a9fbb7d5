// The words of notifications-service.

export type AlertKind =
  | 'ACTION_OVERDUE'
  | 'RESPONSE_OVERDUE'
  | 'REQUEST_OVERDUE'
  | 'DUE_SOON'
  | 'DUE_TODAY'
  | 'BACKLOG_OVERDUE'
  | 'COLLECTIVE_GRIEVANCE_RAISED'
  | 'COLLECTIVE_GRIEVANCE_MOVED';

export interface InboxItem {
  id: string;
  kind: AlertKind;
  title: string;
  body?: string | null;
  subjectType?: string | null;
  subjectId?: string | null;
  committeeId?: string | null;
  link?: string | null;
  dueOn?: string | null;
  duty?: boolean;
  raisedAt: string;
  readAt?: string | null;
}

export interface UnreadCount {
  unread: number;
  mail?: string | null;
}

export interface Recipient {
  personId: string;
  email?: string | null;
  channels?: string[];
  state?: string;
  refusedAt?: string | null;
  version: number;
}

export interface PreferenceChoice {
  kind: AlertKind;
  duty: boolean;
  email: boolean;
}

export interface Preferences {
  items: PreferenceChoice[];
  email?: string | null;
  mail?: string | null;
  version: number;
}

export interface Subscription {
  committeeId: string;
  committeeName?: string | null;
  member: boolean;
  following: boolean;
}

/** Who was told of what. */
export interface Alert {
  id: string;
  kind: AlertKind;
  title: string;
  personId: string;
  personName?: string | null;
  toldAs?: string;
  duty?: boolean;
  subjectType?: string;
  subjectId?: string;
  committeeId?: string | null;
  dueOn?: string | null;
  raisedAt: string;
  readAt?: string | null;
}
