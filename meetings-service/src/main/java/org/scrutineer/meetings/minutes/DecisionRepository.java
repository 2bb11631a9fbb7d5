package org.scrutineer.meetings.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.meetings.list.Filter;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    /**
     * @param words as typed into a search box, {@code null} for all
     * @param withExempt whether exempt clauses may be seen
     * @param after {@code heldOn} and {@code id} of the last decision of the page before, empty for the first page
     */
    List<Decision> newestFirst(UUID committee, String words, boolean withExempt, Map<String, Object> after, int limit) {
        var filter = new Filter()
                .where("inForce")
                .where("committeeId = :committee", "committee", committee)
                .where(
                        "cast(sql('(search @@ websearch_to_tsquery(''english'', ?))', :words) as Boolean) = true",
                        "words",
                        words)
                .after("(heldOn, id) < (:heldOn, :id)", after);
        if (!withExempt) filter.where("not exempt");
        return find(filter.orderBy("heldOn desc, id desc"), filter.parameters())
                .range(0, limit - 1)
                .list();
    }

    /** All of them: a publication is bounded by what a draft may hold. */
    List<Decision> of(UUID minutesId) {
        return list("minutesId = ?1 order by position", minutesId);
    }

    void leaveForce(UUID minutesId) {
        update("inForce = false where minutesId = ?1", minutesId);
    }
}
