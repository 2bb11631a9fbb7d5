package org.scrutineer.recommendations.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.committee.Owner;

/** An action is followed up from now on. Contract: contracts/action-registered.v1.schema.json */
public record ActionRegistered(
        UUID actionId,
        String reference,
        ActionKind kind,
        UUID committeeId,
        UUID recommendationId,
        Owner owner,
        LocalDate dueOn,
        UUID minutesId,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.action-registered.v1";
    }

    @Override
    public UUID aggregateId() {
        return actionId;
    }
}
