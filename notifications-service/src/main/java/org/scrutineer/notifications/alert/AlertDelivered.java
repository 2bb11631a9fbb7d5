package org.scrutineer.notifications.alert;

import java.time.Instant;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A person was told of a thing through a channel: it lies in the web inbox, or the mail server has accepted the mail. A summary tells of
 * several.
 *
 * <p>Contract: contracts/alert-delivered.v1.schema.json
 *
 * @param channel INBOX or EMAIL
 */
public record AlertDelivered(
        UUID alertId,
        UUID personId,
        Kind kind,
        SubjectType subjectType,
        UUID subjectId,
        String channel,
        Instant deliveredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.notifications.alert-delivered.v1";
    }

    @Override
    public UUID aggregateId() {
        return alertId;
    }
}
