package org.scrutineer.notifications.stream;

import org.scrutineer.notifications.inbox.InboxItem;

/** An alert that came, or that says something else by now, for the person with that account. */
record Arrival(Position position, String account, InboxItem item) {}
