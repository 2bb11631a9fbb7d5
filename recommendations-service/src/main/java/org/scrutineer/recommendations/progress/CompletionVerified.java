package org.scrutineer.recommendations.progress;

import java.time.Instant;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.timeline.SubjectType;

/** Somebody else checked the claim. Contract: contracts/completion-verified.v1.schema.json */
public record CompletionVerified(
        SubjectType subjectType,
        UUID subjectId,
        String reference,
        UUID committeeId,
        VerificationOutcome outcome,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.completion-verified.v1";
    }

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
