package org.scrutineer.notifications.alert;

import java.time.Instant;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A person has opened an alert of the thing in the web inbox; a summary's are several.
 *
 * <p>Contract: contracts/alert-acknowledged.v1.schema.json
 */
public record AlertAcknowledged(
        UUID alertId, UUID personId, Kind kind, SubjectType subjectType, UUID subjectId, Instant acknowledgedAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.notifications.alert-acknowledged.v1";
    }

    @Override
    public UUID aggregateId() {
        return alertId;
    }
}
