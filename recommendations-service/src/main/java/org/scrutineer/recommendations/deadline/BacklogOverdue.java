package org.scrutineer.recommendations.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.committee.Owner;

/**
 * Minutes were registered whose deadlines had already passed: one event for all of them. Contract:
 * contracts/backlog-overdue.v1.schema.json
 *
 * @param count all deadlines of the minutes that are past
 * @param items the first of them by due date, 20 at most
 * @param more the others, so that their owners can be told and their ends followed too
 * @param moreDeadlineIds the ids of the others, for readers from before there was more to know of them
 */
public record BacklogOverdue(
        UUID backlogId,
        UUID committeeId,
        UUID minutesId,
        LocalDate heldOn,
        int count,
        List<Item> items,
        List<More> more,
        List<UUID> moreDeadlineIds,
        Instant occurredAt)
        implements OutboxEvent {

    /** One deadline of the backlog; its id is the one that tells of its end. */
    public record Item(
            UUID deadlineId,
            DeadlineSubject subjectType,
            UUID subjectId,
            String reference,
            String title,
            Owner owner,
            LocalDate dueOn) {}

    /** A deadline beyond the items: what it is of, and the person who owns it, null if none does. */
    public record More(UUID deadlineId, DeadlineSubject subjectType, UUID subjectId, UUID ownerPersonId) {}

    @Override
    public String type() {
        return "org.scrutineer.recommendations.backlog-overdue.v1";
    }

    @Override
    public UUID aggregateId() {
        return minutesId;
    }
}
