package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What this service reads of {@code org.scrutineer.recommendations.backlog-overdue.v1}.
 *
 * @param count how many deadlines had passed when they were registered
 * @param items the first of them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BacklogOverdue(
        UUID backlogId, UUID committeeId, LocalDate heldOn, int count, List<Item> items, Instant occurredAt) {

    /** One of the deadlines. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            SubjectType subjectType, UUID subjectId, String reference, String title, Owner owner, LocalDate dueOn) {}
}
