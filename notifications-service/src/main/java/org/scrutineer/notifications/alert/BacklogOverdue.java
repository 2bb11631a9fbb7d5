package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What this service reads of {@code org.scrutineer.recommendations.backlog-overdue.v1}.
 *
 * @param count how many deadlines had passed when they were registered
 * @param items the first of them
 * @param more the others; null in an event from before it told of their owners
 * @param moreDeadlineIds the ids of the others; null in an event from before deadlines were named
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BacklogOverdue(
        UUID backlogId,
        UUID committeeId,
        LocalDate heldOn,
        int count,
        List<Item> items,
        List<More> more,
        List<UUID> moreDeadlineIds,
        Instant occurredAt) {

    public BacklogOverdue {
        items = items == null ? List.of() : items;
        more = more == null ? List.of() : more;
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

    /** A deadline beyond the items, and the person who owns it, if one does. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record More(UUID deadlineId, SubjectType subjectType, UUID subjectId, UUID ownerPersonId) {}

    /** A deadline that the event names, what it is of, if that is known, and the person who owns it, if one does. */
    record Named(UUID deadlineId, SubjectType subjectType, UUID subjectId, UUID ownerId) {}

    List<Named> named() {
        Map<UUID, Named> named = new LinkedHashMap<>();
        for (var item : items) {
            if (item.deadlineId() != null)
                named.put(
                        item.deadlineId(),
                        new Named(item.deadlineId(), item.subjectType(), item.subjectId(), item.ownerId()));
        }
        for (var one : more)
            named.put(
                    one.deadlineId(),
                    new Named(one.deadlineId(), one.subjectType(), one.subjectId(), one.ownerPersonId()));
        for (var deadlineId : moreDeadlineIds) named.putIfAbsent(deadlineId, new Named(deadlineId, null, null, null));
        return List.copyOf(named.values());
    }

    /** Of how many of the deadlines each person is the owner. */
    Map<UUID, Integer> owners() {
        Map<UUID, Integer> owners = new LinkedHashMap<>();
        Stream.concat(items.stream().map(Item::ownerId), more.stream().map(More::ownerPersonId))
                .filter(Objects::nonNull)
                .forEach(owner -> owners.merge(owner, 1, Integer::sum));
        return owners;
    }
}
