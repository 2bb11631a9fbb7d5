package org.scrutineer.recommendations.progress;

import java.time.Instant;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.timeline.SubjectType;

/** The owner reported; the text stays here. Contract: contracts/progress-reported.v1.schema.json */
public record ProgressReported(
        SubjectType subjectType, UUID subjectId, String reference, UUID committeeId, Rating rating, Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.progress-reported.v1";
    }

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
