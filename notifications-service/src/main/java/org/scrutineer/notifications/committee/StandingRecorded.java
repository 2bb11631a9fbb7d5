package org.scrutineer.notifications.committee;

import java.util.UUID;

/**
 * A membership or a committee's remit reached this service. What happened after it was recorded, but was heard of first, is told now.
 *
 * @param personId null when it concerns every member of the committee
 */
public record StandingRecorded(UUID committeeId, UUID personId) {}
