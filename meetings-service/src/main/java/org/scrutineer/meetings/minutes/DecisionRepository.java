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
        if (words != null) return found(committee, words, withExempt, after, limit);
        var filter = new Filter()
                .where("inForce")
                .where("committeeId = :committee", "committee", committee)
                .after("(heldOn, id) < (:heldOn, :id)", after);
        if (!withExempt) filter.where("not exempt");
        return find(filter.orderBy("heldOn desc, id desc"), filter.parameters())
                .range(0, limit - 1)
                .list();
    }

    /** A search goes through a function of the database: behind a row-level policy the planner may not use a text index. */
    private List<Decision> found(
            UUID committee, String words, boolean withExempt, Map<String, Object> after, int limit) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = getEntityManager()
                .createNativeQuery("SELECT id FROM decision_search(:words, :withExempt, cast(:committee AS uuid), "
                        + "cast(:heldOn AS date), cast(:id AS uuid), :rows) id")
                .setParameter("words", words)
                .setParameter("withExempt", withExempt)
                .setParameter("committee", text(committee))
                .setParameter("heldOn", text(after.get("heldOn")))
                .setParameter("id", text(after.get("id")))
                .setParameter("rows", limit)
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by heldOn desc, id desc", ids);
    }

    /** Written as text and cast in the statement, so that a null has a type. */
    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** All of them: a publication is bounded by what a draft may hold. */
    List<Decision> of(UUID minutesId) {
        return list("minutesId = ?1 order by position", minutesId);
    }

    void leaveForce(UUID minutesId) {
        update("inForce = false where minutesId = ?1", minutesId);
    }
}
