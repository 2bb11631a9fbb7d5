package org.scrutineer.recommendations.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/** The Executive has responded. Contract: contracts/response-recorded.v1.schema.json */
public record ResponseRecorded(
        UUID recommendationId,
        String reference,
        UUID reportId,
        UUID committeeId,
        ResponseDecision decision,
        LocalDate respondedOn,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.response-recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return recommendationId;
    }
}
