package org.scrutineer.recommendations.timeline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One person was told of something, or said that it was read.
 *
 * @param what DELIVERED or ACKNOWLEDGED
 * @param name the person's public name, null where the service has not heard of the person
 * @param kind the kind of alert
 * @param channel EMAIL, INBOX, …; null for an acknowledgement
 */
@Schema(name = "Told")
record Told(
        UUID id,
        Instant at,
        String what,
        UUID alertId,
        UUID personId,
        String name,
        String kind,
        String channel,
        String subjectType,
        UUID subjectId) {}
