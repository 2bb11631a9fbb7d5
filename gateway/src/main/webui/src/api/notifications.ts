// The words of notifications-service, from its contract.
import type { Known } from './contract';
import type { components } from './generated/notifications';

type Schemas = components['schemas'];

export type AlertKind = Schemas['AlertKind'];
export type InboxItem = Known<Schemas['InboxItem'], 'id' | 'title' | 'raisedAt'>;
export type UnreadCount = Known<Schemas['Unread'], 'unread'>;
/** Who was told of what. */
export type Alert = Known<Schemas['Alert'], 'id' | 'title' | 'personId' | 'raisedAt'>;
export type Recipient = Known<Schemas['Recipient'], 'personId' | 'version'>;
export type PreferenceChoice = Known<Schemas['PreferenceChoice'], 'kind' | 'duty' | 'email'>;
export type Preferences = Omit<Known<Schemas['Preferences'], 'version'>, 'items'> & { items: PreferenceChoice[] };
export type Subscription = Known<Schemas['Subscription'], 'committeeId' | 'member' | 'following'>;
