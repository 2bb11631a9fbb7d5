package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What may be said of a notice; which fields are set depends on its kind.
 *
 * @param title null when the thing is exempt
 * @param count deadlines of a backlog
 * @param items the first of them
 * @param change what a grievance's event tells of, null where it does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
        String title,
        String reference,
        String owner,
        Integer daysLeft,
        LocalDate heldOn,
        Integer count,
        List<Item> items,
        String serviceArea,
        String change,
        String stage,
        LocalDate raisedOn,
        String countBand,
        LocalDate nextOn,
        Boolean independenceWarning) {

    /** One deadline of a backlog; its id is null where the event did not name it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID deadlineId, SubjectType subjectType, String reference, String title, String owner, LocalDate dueOn) {
        static Item from(BacklogOverdue.Item item) {
            return new Item(
                    item.deadlineId(),
                    item.subjectType(),
                    item.reference(),
                    item.title(),
                    nameOf(item.owner()),
                    item.dueOn());
        }
    }

    static Facts of(DeadlineTold event) {
        return new Facts(
                event.title(),
                event.reference(),
                nameOf(event.owner()),
                event.daysLeft(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Facts of(BacklogOverdue event) {
        var items = event.items().stream().map(Item::from).toList();
        return new Facts(
                null, null, null, null, event.heldOn(), event.count(), items, null, null, null, null, null, null, null);
    }

    static Facts of(CollectiveGrievanceTold event) {
        return new Facts(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                event.serviceArea(),
                event.change(),
                event.stage(),
                event.raisedOn(),
                event.countBand(),
                event.nextOn(),
                event.independenceWarning());
    }

    private static String nameOf(Owner owner) {
        return owner == null ? null : owner.name();
    }
}
