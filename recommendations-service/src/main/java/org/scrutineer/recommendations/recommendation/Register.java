package org.scrutineer.recommendations.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.Keyset;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.committee.ExemptAccess;
import org.scrutineer.recommendations.committee.ExemptAccess.Reader;
import org.scrutineer.recommendations.committee.OwnerFilter;
import org.scrutineer.recommendations.settings.Settings;

/**
 * The register of recommendations, made for a million rows: keyset pages, no count, and a statement that holds only the
 * conditions that are asked for, so that one of the indexes on (council, filter, sort, id) fits.
 */
@ApplicationScoped
class Register {
    private final EntityManager database;
    private final RecommendationRepository repository;
    private final CurrentCouncil council;
    private final CurrentUser user;
    private final Committees committees;
    private final ExemptAccess access;
    private final Settings settings;
    private final CouncilCalendar calendar;

    Register(
            EntityManager database,
            RecommendationRepository repository,
            CurrentCouncil council,
            CurrentUser user,
            Committees committees,
            ExemptAccess access,
            Settings settings,
            CouncilCalendar calendar) {
        this.database = database;
        this.repository = repository;
        this.council = council;
        this.user = user;
        this.committees = committees;
        this.access = access;
        this.settings = settings;
        this.calendar = calendar;
    }

    @Transactional
    Page<RecommendationResponse> page(RegisterFilter filter, PageRequest page) {
        var after = page.after(2).map(Keyset::of).orElse(null);
        var rows = filter.hasWords()
                ? found(filter, access.reader(), after, page.limit + 1)
                : listed(filter, after, page.limit + 1);
        var names =
                committees.names(rows.stream().map(Recommendation::committeeId).toList());
        var today = calendar.today();
        var ageingBefore = today.minusMonths(settings.current().ageingMonths());
        var audience = access.audience(rows.stream().map(Recommendation::owner).toList());
        return Page.of(rows, page.limit, recommendation -> key(filter, recommendation))
                .map(recommendation -> recommendation.response(
                        names.get(recommendation.committeeId()), today, ageingBefore, audience));
    }

    private static Object[] key(RegisterFilter filter, Recommendation recommendation) {
        return new Object[] {
            filter.byDueDate() ? recommendation.nextDueOn() : recommendation.madeOn(), recommendation.id()
        };
    }

    private List<Recommendation> listed(RegisterFilter filter, Keyset after, int rows) {
        var statement = statement(filter, after, rows);
        var query = database.createNativeQuery(statement.sql(), Recommendation.class);
        statement.values().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Recommendation> result = query.getResultList();
        return result;
    }

    /** A statement of the register with the values of its parameters. */
    record Statement(String sql, Map<String, Object> values) {}

    Statement statement(RegisterFilter filter, Keyset after, int rows) {
        List<String> conditions = new ArrayList<>(List.of("council_id = :council"));
        Map<String, Object> values = new HashMap<>(Map.of("council", council.id()));
        narrow(filter, conditions, values);
        if (after != null) {
            conditions.add(
                    filter.byDueDate()
                            ? "(next_due_on, id) > (:afterOn, :afterId)"
                            : "(made_on, id) < (:afterOn, :afterId)");
            values.put("afterOn", after.on());
            values.put("afterId", after.id());
        }
        var order = filter.byDueDate() ? "next_due_on, id" : "made_on DESC, id DESC";
        var sql = "SELECT * FROM recommendation WHERE %s ORDER BY %s LIMIT %d"
                .formatted(String.join(" AND ", conditions), order, rows);
        return new Statement(sql, values);
    }

    private void narrow(RegisterFilter filter, List<String> conditions, Map<String, Object> values) {
        if (!user.isSignedIn()) conditions.add("NOT exempt");
        if (filter.byDueDate()) conditions.add("next_due_on IS NOT NULL");
        if (filter.committee != null) {
            conditions.add("committee_id = :committee");
            values.put("committee", filter.committee);
        }
        if (filter.status != null) {
            conditions.add("status = :status");
            values.put("status", filter.status.name());
        }
        if (filter.overdue) {
            conditions.add("next_due_on < :today");
            values.put("today", calendar.today());
        }
        var year = filter.municipalYear();
        if (year != null) {
            conditions.add("municipal_year = :year");
            values.put("year", year);
        }
        OwnerFilter.of(filter.owner).ifPresent(owner -> {
            if (user.isSignedIn()) owner.narrow(conditions, values);
            else owner.narrowToShown(conditions, values);
        });
    }

    /**
     * A search goes through a function of the database: behind a row-level policy the planner may not use a text index, as the
     * operator for words is not leakproof; the function holds to the council itself, and finds in what is exempt only for those
     * who may read it, as the number of things found would tell what their words are. For the same reason the public, which sees
     * an officer as the post, does not search the names of owners.
     */
    private List<Recommendation> found(RegisterFilter filter, Reader reader, Keyset after, int rows) {
        var owner = OwnerFilter.of(filter.owner);
        var query = database.createNativeQuery(
                        "SELECT id FROM recommendation_search(:words, :names, :granted, cast(:reader AS uuid[]), "
                                + "cast(:committee AS uuid), cast(:status AS text), cast(:person AS uuid), cast(:owner AS text), cast(:year AS integer), cast(:today AS date), "
                                + ":byDue, cast(:afterOn AS date), cast(:afterId AS uuid), :rows) id")
                .setParameter("words", filter.q)
                .setParameter("names", user.isSignedIn())
                .setParameter("granted", reader.granted())
                .setParameter("reader", reader.personsArray())
                .setParameter("byDue", filter.byDueDate())
                .setParameter("rows", rows);
        text(query, "committee", filter.committee);
        text(query, "status", filter.status == null ? null : filter.status.name());
        text(query, "person", owner.map(OwnerFilter::personId).orElse(null));
        text(query, "owner", owner.map(OwnerFilter::name).orElse(null));
        text(query, "year", filter.municipalYear());
        text(query, "today", filter.overdue ? calendar.today() : null);
        text(query, "afterOn", after == null ? null : after.on());
        text(query, "afterId", after == null ? null : after.id());
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.getResultList();
        return inOrder(repository.withIds(ids), ids);
    }

    /** Written as text and cast in the statement, so that a null has a type. */
    private static void text(Query query, String name, Object value) {
        query.setParameter(name, value == null ? null : value.toString());
    }

    private static List<Recommendation> inOrder(List<Recommendation> rows, List<UUID> ids) {
        Map<UUID, Integer> place = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) place.put(ids.get(i), i);
        return rows.stream()
                .sorted(Comparator.comparing(row -> place.get(row.id())))
                .toList();
    }
}
