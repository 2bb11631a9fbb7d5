package org.scrutineer.recommendations.request;

import java.time.Instant;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/** A request was answered, or refused with reasons. Contract: contracts/information-request-answered.v1.schema.json */
public record InformationRequestAnswered(
        UUID requestId, String reference, UUID committeeId, RequestStatus outcome, Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.information-request-answered.v1";
    }

    @Override
    public UUID aggregateId() {
        return requestId;
    }
}
