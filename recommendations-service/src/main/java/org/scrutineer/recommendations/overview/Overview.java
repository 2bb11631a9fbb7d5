package org.scrutineer.recommendations.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.grievance.Grievances;
import org.scrutineer.recommendations.settings.Settings;

/** The home page's numbers and lists: exceptions first. Every list and every count is bounded. */
@ApplicationScoped
class Overview {
    private static final int LISTED = 10;
    private static final int SOON_DAYS = 14;

    private static final String OVERDUE = "FROM deadline WHERE council_id = :council AND state = 'BREACHED'";
    private static final String SOON =
            "FROM deadline WHERE council_id = :council AND state = 'OPEN' AND due_on BETWEEN :today AND :until";
    private static final String DEADLINES =
            "SELECT subject_type, subject_id, reference, title, committee_id, owner_name, due_on ";
    private static final String CLAIMED = "FROM (SELECT 'RECOMMENDATION' AS subject_type, id AS subject_id, reference, "
            + "CASE WHEN NOT exempt THEN left(body, 200) END AS title, committee_id, owner_name, due_on FROM recommendation "
            + "WHERE council_id = :council AND status = 'CLAIMED_COMPLETE' UNION ALL "
            + "SELECT 'ACTION', id, reference, CASE WHEN NOT exempt THEN left(body, 200) END, committee_id, owner_name, due_on FROM action "
            + "WHERE council_id = :council AND status = 'CLAIMED_COMPLETE') claimed";
    private static final String OPEN = "FROM (SELECT id FROM recommendation WHERE council_id = :council "
            + "AND status IN ('MADE', 'SENT', 'ACCEPTED', 'PARTLY_ACCEPTED', 'IN_PROGRESS', 'MONITORED_ELSEWHERE') UNION ALL "
            + "SELECT id FROM action WHERE council_id = :council AND status IN ('OPEN', 'IN_PROGRESS') UNION ALL "
            + "SELECT id FROM information_request WHERE council_id = :council AND status = 'OPEN') running";
    private static final String AGEING = "FROM (SELECT id FROM recommendation WHERE council_id = :council "
            + "AND status IN ('MADE', 'SENT', 'ACCEPTED', 'PARTLY_ACCEPTED', 'IN_PROGRESS', 'MONITORED_ELSEWHERE') "
            + "AND next_due_on IS NULL AND made_on < :ageing UNION ALL "
            + "SELECT id FROM action WHERE council_id = :council AND status IN ('OPEN', 'IN_PROGRESS') "
            + "AND next_due_on IS NULL AND made_on < :ageing UNION ALL "
            + "SELECT id FROM information_request WHERE council_id = :council AND status = 'OPEN' "
            + "AND next_due_on IS NULL AND made_on < :ageing) ageing";

    private final EntityManager database;
    private final CurrentCouncil council;
    private final CurrentUser user;
    private final Committees committees;
    private final Grievances grievances;
    private final Settings settings;
    private final CouncilCalendar calendar;

    Overview(
            EntityManager database,
            CurrentCouncil council,
            CurrentUser user,
            Committees committees,
            Grievances grievances,
            Settings settings,
            CouncilCalendar calendar) {
        this.database = database;
        this.council = council;
        this.user = user;
        this.committees = committees;
        this.grievances = grievances;
        this.settings = settings;
        this.calendar = calendar;
    }

    @Transactional
    OverviewResponse read() {
        var today = calendar.today();
        Map<String, Object> none = Map.of();
        Map<String, Object> soon = Map.of("today", today, "until", today.plusDays(SOON_DAYS));
        Map<String, Object> ageing =
                Map.of("ageing", today.minusMonths(settings.current().ageingMonths()));
        return new OverviewResponse(
                list(DEADLINES, OVERDUE, none),
                list(DEADLINES, SOON, soon),
                list(DEADLINES, CLAIMED, none),
                total(OPEN, none),
                total(AGEING, ageing),
                seesGrievances() ? grievances.running(LISTED) : List.of());
    }

    private boolean seesGrievances() {
        return user.hasRole("member") || user.hasRole("hr") || user.hasRole("monitoring-officer");
    }

    private DueList list(String columns, String from, Map<String, Object> values) {
        var query = database.createNativeQuery(
                columns + from + " ORDER BY due_on NULLS LAST, subject_id LIMIT " + LISTED, Tuple.class);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = bound(query, values).getResultList();
        var names = new HashMap<UUID, String>(committees.names(
                rows.stream().map(row -> row.get("committee_id", UUID.class)).toList()));
        var items = rows.stream()
                .map(row -> new DueItem(
                        row.get("subject_type", String.class),
                        row.get("subject_id", UUID.class),
                        row.get("reference", String.class),
                        row.get("title", String.class),
                        row.get("committee_id", UUID.class),
                        names.get(row.get("committee_id", UUID.class)),
                        row.get("owner_name", String.class),
                        row.get("due_on", LocalDate.class)))
                .toList();
        return new DueList(total(from, values), items);
    }

    private Total total(String from, Map<String, Object> values) {
        var query = database.createNativeQuery(
                "SELECT count(*) FROM (SELECT 1 " + from + " LIMIT " + (Total.LIMIT + 1) + ") counted");
        return Total.of((Number) bound(query, values).getSingleResult());
    }

    private Query bound(Query query, Map<String, Object> values) {
        query.setParameter("council", council.id());
        values.forEach(query::setParameter);
        return query;
    }
}
