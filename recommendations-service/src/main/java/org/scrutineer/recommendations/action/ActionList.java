package org.scrutineer.recommendations.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.Keyset;
import org.scrutineer.recommendations.committee.ExemptAccess;
import org.scrutineer.recommendations.committee.OwnerFilter;

/** The list of actions, newest first; only conditions that are asked for stand in the statement, so that an index fits. */
@ApplicationScoped
class ActionList {
    private final EntityManager database;
    private final CurrentCouncil council;
    private final ActionRepository repository;
    private final Actions actions;
    private final ExemptAccess access;
    private final CouncilCalendar calendar;

    ActionList(
            EntityManager database,
            CurrentCouncil council,
            ActionRepository repository,
            Actions actions,
            ExemptAccess access,
            CouncilCalendar calendar) {
        this.database = database;
        this.council = council;
        this.repository = repository;
        this.actions = actions;
        this.access = access;
        this.calendar = calendar;
    }

    @Transactional
    Page<ActionResponse> page(ActionFilter filter, PageRequest page) {
        var after = page.after(2).map(Keyset::of).orElse(null);
        var rows = filter.hasWords() ? found(filter, after, page.limit + 1) : listed(filter, after, page.limit + 1);
        var cut = Page.of(rows, page.limit, action -> new Object[] {action.madeOn(), action.id()});
        return new Page<>(actions.responses(cut.items()), cut.next());
    }

    private List<Action> listed(ActionFilter filter, Keyset after, int rows) {
        List<String> conditions = new ArrayList<>(List.of("council_id = :council"));
        Map<String, Object> values = new HashMap<>(Map.of("council", council.id()));
        narrow(filter, conditions, values);
        if (after != null) {
            conditions.add("(made_on, id) < (:afterOn, :afterId)");
            values.put("afterOn", after.on());
            values.put("afterId", after.id());
        }
        var sql = "SELECT * FROM action WHERE %s ORDER BY made_on DESC, id DESC LIMIT %d"
                .formatted(String.join(" AND ", conditions), rows);
        var query = database.createNativeQuery(sql, Action.class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Action> result = query.getResultList();
        return result;
    }

    private void narrow(ActionFilter filter, List<String> conditions, Map<String, Object> values) {
        if (filter.committee != null) {
            conditions.add("committee_id = :committee");
            values.put("committee", filter.committee);
        }
        if (filter.recommendation != null) {
            conditions.add("recommendation_id = :recommendation");
            values.put("recommendation", filter.recommendation);
        }
        if (filter.status != null) {
            conditions.add("status = :status");
            values.put("status", filter.status.name());
        }
        if (filter.kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind.name());
        }
        if (filter.overdue) {
            conditions.add("next_due_on < :today");
            values.put("today", calendar.today());
        }
        OwnerFilter.of(filter.owner).ifPresent(owner -> owner.narrow(conditions, values));
    }

    /**
     * A search goes through a function of the database, as that of the register does: behind a row-level policy the planner may
     * not use a text index. It applies all filters before it pages, and finds in what is exempt only for those who may read it.
     */
    private List<Action> found(ActionFilter filter, Keyset after, int rows) {
        var reader = access.reader();
        var owner = OwnerFilter.of(filter.owner);
        var query = database.createNativeQuery(
                        "SELECT id FROM action_search(:words, :granted, cast(:reader AS uuid[]), "
                                + "cast(:committee AS uuid), cast(:recommendation AS uuid), cast(:status AS text), "
                                + "cast(:kind AS text), cast(:person AS uuid), cast(:owner AS text), cast(:today AS date), "
                                + "cast(:afterOn AS date), cast(:afterId AS uuid), :rows) id")
                .setParameter("words", filter.q)
                .setParameter("granted", reader.granted())
                .setParameter("reader", reader.personsArray())
                .setParameter("rows", rows);
        text(query, "committee", filter.committee);
        text(query, "recommendation", filter.recommendation);
        text(query, "status", filter.status);
        text(query, "kind", filter.kind);
        text(query, "person", owner.map(OwnerFilter::personId).orElse(null));
        text(query, "owner", owner.map(OwnerFilter::name).orElse(null));
        text(query, "today", filter.overdue ? calendar.today() : null);
        text(query, "afterOn", after == null ? null : after.on());
        text(query, "afterId", after == null ? null : after.id());
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.getResultList();
        return repository.withIds(ids);
    }

    /** Written as text and cast in the statement, so that a null has a type. */
    private static void text(Query query, String name, Object value) {
        query.setParameter(name, value == null ? null : value.toString());
    }
}
