package org.scrutineer.meetings.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.meetings.list.Filter;
import org.scrutineer.meetings.meeting.MunicipalYear;

@ApplicationScoped
class MinutesRepository implements PanacheRepositoryBase<Minutes, UUID> {

    Optional<Minutes> inForce(UUID meetingId) {
        return find("meetingId = ?1 and supersededById is null", meetingId).firstResultOptional();
    }

    /** Every version of a meeting's minutes: as many as clerks have published. */
    List<Minutes> of(UUID meetingId) {
        return list("meetingId", meetingId);
    }

    /** @param after {@code heldOn} and {@code id} of the last minutes of the page before, empty for the first page */
    List<Minutes> newestFirst(UUID committee, MunicipalYear year, Map<String, Object> after, int limit) {
        var filter = new Filter()
                .where("supersededById is null")
                .where("committeeId = :committee", "committee", committee)
                .where("heldOn >= :first", "first", year == null ? null : year.first())
                .where("heldOn <= :last", "last", year == null ? null : year.last())
                .after("(heldOn, id) < (:heldOn, :id)", after);
        return find(filter.orderBy("heldOn desc, id desc"), filter.parameters())
                .range(0, limit - 1)
                .list();
    }
}
