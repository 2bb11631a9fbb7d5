/** What stood before of addresses, preferences and subscriptions, and who changed it. */
package org.scrutineer.notifications.history;
