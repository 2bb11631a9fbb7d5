package org.scrutineer.notifications.alert;

import java.util.UUID;

/**
 * How a deadline stands after what the running transaction has recorded of it.
 *
 * @param over whether it counts no more
 */
public record DeadlineStands(UUID deadlineId, boolean over) {}
