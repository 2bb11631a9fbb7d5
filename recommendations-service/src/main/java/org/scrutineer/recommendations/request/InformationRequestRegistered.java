package org.scrutineer.recommendations.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.committee.Owner;

/** A request is followed up from now on. Contract: contracts/information-request-registered.v1.schema.json */
public record InformationRequestRegistered(
        UUID requestId,
        String reference,
        RequestKind kind,
        UUID committeeId,
        Owner owner,
        LocalDate dueOn,
        UUID minutesId,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.information-request-registered.v1";
    }

    @Override
    public UUID aggregateId() {
        return requestId;
    }
}
