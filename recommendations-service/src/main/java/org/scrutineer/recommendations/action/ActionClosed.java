package org.scrutineer.recommendations.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/** A committee agreed that an action is closed. Contract: contracts/action-closed.v1.schema.json */
public record ActionClosed(UUID actionId, String reference, UUID committeeId, LocalDate agreedOn, Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.action-closed.v1";
    }

    @Override
    public UUID aggregateId() {
        return actionId;
    }
}
