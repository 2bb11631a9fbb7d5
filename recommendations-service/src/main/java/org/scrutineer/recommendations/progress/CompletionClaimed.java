package org.scrutineer.recommendations.progress;

import java.time.Instant;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.timeline.SubjectType;

/** The owner claims that it is done. Contract: contracts/completion-claimed.v1.schema.json */
public record CompletionClaimed(
        SubjectType subjectType, UUID subjectId, String reference, UUID committeeId, Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.completion-claimed.v1";
    }

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
