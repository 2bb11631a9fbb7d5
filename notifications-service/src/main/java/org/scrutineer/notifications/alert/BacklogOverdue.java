package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What this service reads of {@code org.scrutineer.recommendations.backlog-overdue.v1}.
 *
 * @param count how many deadlines had passed when they were registered
 * @param items the first of them
 * @param moreDeadlineIds the others; null in an event from before deadlines were named
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BacklogOverdue(
        UUID backlogId,
        UUID committeeId,
        LocalDate heldOn,
        int count,
        List<Item> items,
        List<UUID> moreDeadlineIds,
        Instant occurredAt) {

    public BacklogOverdue {
        items = items == null ? List.of() : items;
        moreDeadlineIds = moreDeadlineIds == null ? List.of() : moreDeadlineIds;
    }

    /** One of the deadlines; its id is null in an event from before deadlines were named. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            UUID deadlineId,
            SubjectType subjectType,
            UUID subjectId,
            String reference,
            String title,
            Owner owner,
            LocalDate dueOn) {

        UUID ownerId() {
            return owner == null ? null : owner.personId();
        }
    }

    /** A deadline that the event names, and the person who owns it, if one does. */
    record Named(UUID deadlineId, UUID ownerId) {}

    List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (var item : items) {
            if (item.deadlineId() != null) named.add(new Named(item.deadlineId(), item.ownerId()));
        }
        for (var deadlineId : moreDeadlineIds) named.add(new Named(deadlineId, null));
        return named;
    }
}
