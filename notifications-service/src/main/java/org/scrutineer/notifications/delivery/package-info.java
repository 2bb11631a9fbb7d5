/** Alerts on their way through a channel: claimed, sent, recorded. */
package org.scrutineer.notifications.delivery;
