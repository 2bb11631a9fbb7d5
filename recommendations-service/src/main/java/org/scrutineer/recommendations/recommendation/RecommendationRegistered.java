package org.scrutineer.recommendations.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.committee.Owner;

/** A recommendation is followed up from now on. Contract: contracts/recommendation-registered.v1.schema.json */
public record RecommendationRegistered(
        UUID recommendationId,
        String reference,
        UUID committeeId,
        Owner owner,
        LocalDate dueOn,
        UUID minutesId,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.recommendation-registered.v1";
    }

    @Override
    public UUID aggregateId() {
        return recommendationId;
    }
}
