package org.scrutineer.recommendations.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.committee.Owner;

/**
 * A reminder is due. Contract: contracts/deadline-approaching.v1.schema.json
 *
 * @param title public text of at most 200 characters, null when exempt
 * @param daysLeft calendar days to the due date; 0 on the day itself
 * @param overdueSince the due date, for readers that share one shape with the overdue events
 */
public record DeadlineApproaching(
        UUID deadlineId,
        DeadlineSubject subjectType,
        UUID subjectId,
        UUID committeeId,
        String title,
        String reference,
        Owner owner,
        LocalDate dueOn,
        String rule,
        int daysLeft,
        LocalDate overdueSince,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.deadline-approaching.v1";
    }

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
