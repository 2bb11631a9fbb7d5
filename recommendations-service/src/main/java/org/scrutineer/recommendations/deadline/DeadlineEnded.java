package org.scrutineer.recommendations.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A clock that ran, or had run out, counts no more: whoever still waits to be told of it need not be. It has the key of the
 * deadline's other events, so it comes after them. Contract: contracts/deadline-ended.v1.schema.json
 *
 * @param endedAs MET, WITHDRAWN or SUPERSEDED; a superseded deadline has a successor with another date
 */
public record DeadlineEnded(
        UUID deadlineId,
        DeadlineSubject subjectType,
        UUID subjectId,
        UUID committeeId,
        LocalDate dueOn,
        DeadlineState endedAs,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.deadline-ended.v1";
    }

    @Override
    public UUID aggregateId() {
        return subjectId;
    }
}
