package org.scrutineer.notifications.stream;

import org.scrutineer.notifications.inbox.InboxItem;

/** An alert that came, or a summary that changed, for the person with that account. */
record Arrival(Position position, String account, InboxItem item) {}
