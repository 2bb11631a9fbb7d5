package org.scrutineer.recommendations.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/** Its committee agreed that it is closed. Contract: contracts/recommendation-closed.v1.schema.json */
public record RecommendationClosed(
        UUID recommendationId, String reference, UUID committeeId, LocalDate agreedOn, Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.recommendation-closed.v1";
    }

    @Override
    public UUID aggregateId() {
        return recommendationId;
    }
}
