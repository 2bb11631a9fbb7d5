package org.scrutineer.meetings.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.meetings.list.Filter;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    /** @param after {@code heldOn} and {@code id} of the last meeting of the page before, empty for the first page */
    List<Meeting> newestFirst(UUID committee, LocalDate from, LocalDate to, Map<String, Object> after, int limit) {
        var filter = new Filter()
                .where("committeeId = :committee", "committee", committee)
                .where("heldOn >= :from", "from", from)
                .where("heldOn <= :to", "to", to)
                .after("(heldOn, id) < (:heldOn, :id)", after);
        return find(filter.orderBy("heldOn desc, id desc"), filter.parameters())
                .range(0, limit - 1)
                .list();
    }

    Optional<Meeting> of(UUID committeeId, LocalDate heldOn) {
        return find("committeeId = ?1 and heldOn = ?2 and state <> ?3", committeeId, heldOn, Meeting.State.CANCELLED)
                .firstResultOptional();
    }

    /** The first that is not cancelled after the day. */
    Optional<Meeting> nextAfter(UUID committeeId, LocalDate day) {
        return find(
                        "committeeId = ?1 and heldOn > ?2 and state <> ?3 order by heldOn",
                        committeeId,
                        day,
                        Meeting.State.CANCELLED)
                .firstResultOptional();
    }

    /** Two at most: whether there is more than one decides whether the month names a meeting. */
    List<Meeting> between(UUID committeeId, LocalDate from, LocalDate to) {
        return find(
                        "committeeId = ?1 and heldOn >= ?2 and heldOn <= ?3 and state <> ?4 order by heldOn",
                        committeeId,
                        from,
                        to,
                        Meeting.State.CANCELLED)
                .range(0, 1)
                .list();
    }
}
