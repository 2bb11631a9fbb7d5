package org.scrutineer.recommendations.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A deadline that had ended counts again with the same date, for example because what was claimed complete did not stand up to
 * verification. A breach that was told before is not told again. Contract: contracts/deadline-resumed.v1.schema.json
 */
public record DeadlineResumed(
        UUID deadlineId,
        DeadlineSubject subjectType,
        UUID subjectId,
        UUID committeeId,
        LocalDate dueOn,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.deadline-resumed.v1";
    }

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
