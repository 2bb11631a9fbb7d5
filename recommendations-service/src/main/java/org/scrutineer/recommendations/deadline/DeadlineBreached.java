package org.scrutineer.recommendations.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.committee.Owner;

/**
 * A date was not kept. One shape for contracts/action-overdue, information-request-overdue, response-overdue and
 * recommendation-overdue, all {@code .v1.schema.json}; the subject's type decides which.
 *
 * @param title public text of at most 200 characters, null when exempt
 * @param overdueSince the due date: the last day on which it would have been kept
 */
public record DeadlineBreached(
        UUID deadlineId,
        DeadlineSubject subjectType,
        UUID subjectId,
        UUID committeeId,
        String title,
        String reference,
        Owner owner,
        LocalDate dueOn,
        String rule,
        LocalDate overdueSince,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return subjectType.overdueType();
    }

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
