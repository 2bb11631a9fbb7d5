package org.scrutineer.notifications.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.council.CurrentCouncil;

/** Closes summaries: once nothing has been added for a while, or at a limit, one e-mail goes out for all of it. */
@ApplicationScoped
public class Summaries {

    /** A backlog's deadlines are asked for once, however many people's summaries have gathered it. */
    private static final String ENDED = """
            WITH ended AS MATERIALIZED (
              SELECT b.notice_id, b.owner_id, count(*) AS deadlines FROM backlog_deadline b
               WHERE b.notice_id IN (SELECT p.notice_id FROM summary_part p WHERE p.alert_id = ANY (:alerts)) AND @over
               GROUP BY b.notice_id, b.owner_id
            ), part AS (
              SELECT p.alert_id, p.deadlines, sum(e.deadlines) AS ended
                FROM summary_part p JOIN ended e ON e.notice_id = p.notice_id AND (NOT p.own OR e.owner_id = p.person_id)
               WHERE p.alert_id = ANY (:alerts)
               GROUP BY p.alert_id, p.notice_id, p.deadlines
            )
            SELECT alert_id, CAST(sum(ended) AS integer), CAST(count(*) FILTER (WHERE ended >= deadlines) AS integer)
              FROM part GROUP BY alert_id""".replace("@over", DeadlineStandings.IS_OVER);

    private static final String PARTS = """
            SELECT p.alert_id, n.facts, n.id,
                   coalesce((SELECT string_agg(CAST(b.deadline_id AS text), ' ') FROM backlog_deadline b
                              WHERE b.notice_id = p.notice_id
                                AND ((p.own AND b.owner_id IS DISTINCT FROM p.person_id) OR @over)), '')
              FROM summary_part p JOIN notice n ON n.id = p.notice_id
             WHERE p.alert_id = ANY (:alerts)
             ORDER BY p.alert_id, n.occurred_at, n.id
             LIMIT 2000""".replace("@over", DeadlineStandings.IS_OVER);

    private final EntityManager database;
    private final CurrentCouncil council;
    private final CouncilScope scope;
    private final InstantSource clock;

    @Inject
    Summaries(EntityManager database, CurrentCouncil council, CouncilScope scope, InstantSource clock) {
        this.database = database;
        this.council = council;
        this.scope = scope;
        this.clock = clock;
    }

    /** Closes what has settled, of every council. Several replicas may do so at a time. */
    public void settle() {
        var now = clock.instant();
        for (var id : scope.system(() -> councilsWithSettled(now))) scope.run(id, () -> settle(now));
    }

    /** The same alerts, of which the summaries have learned how their deadlines stand. */
    List<Alert> followed(List<Alert> alerts) {
        var summaries = alerts.stream()
                .filter(alert -> alert.kind() == Kind.BACKLOG_OVERDUE)
                .collect(Collectors.toMap(Alert::id, Function.identity()));
        if (summaries.isEmpty()) return alerts;
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(ENDED)
                .setParameter("alerts", summaries.keySet().toArray(UUID[]::new))
                .getResultList();
        for (var row : rows) summaries.get((UUID) row[0]).follow((Integer) row[1], (Integer) row[2]);
        return alerts;
    }

    /** The deadlines that each summary names and that still count, those of the oldest news first; of an owner, their own. */
    public Map<UUID, List<Facts.Item>> items(Collection<UUID> alertIds) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(PARTS)
                .setParameter("alerts", alertIds.toArray(UUID[]::new))
                .getResultList();
        var column = new FactsColumn();
        Map<UUID, List<Facts.Item>> items = new HashMap<>();
        for (var row : rows) {
            var facts = column.convertToEntityAttribute((String) row[1]);
            if (facts == null) UnreadableNotices.say((UUID) row[2]);
            if (facts == null || facts.items() == null) continue;
            var leftOut = Set.of(((String) row[3]).split(" "));
            facts.items().stream()
                    .filter(item -> item.deadlineId() == null
                            || !leftOut.contains(item.deadlineId().toString()))
                    .forEach(items.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())::add);
        }
        return items;
    }

    /** What each alert told its person of: a summary's things are many. What a newer version alone can name is left out. */
    public Map<UUID, List<Subject>> subjects(Collection<Alert> alerts) {
        Map<UUID, List<Subject>> subjects = new HashMap<>();
        for (var alert : alerts) {
            if (alert.kind() != Kind.BACKLOG_OVERDUE) add(subjects, alert.id(), alert.subjectType(), alert.subjectId());
        }
        var summaries = alerts.stream()
                .filter(alert -> alert.kind() == Kind.BACKLOG_OVERDUE)
                .map(Alert::id)
                .toArray(UUID[]::new);
        if (summaries.length == 0) return subjects;
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(TellingSql.SUBJECTS_OF_SUMMARIES)
                .setParameter("alerts", summaries)
                .getResultList();
        var types = new NameColumn.OfSubjectType();
        for (var row : rows)
            add(subjects, (UUID) row[0], types.convertToEntityAttribute((String) row[1]), (UUID) row[2]);
        return subjects;
    }

    private static void add(Map<UUID, List<Subject>> subjects, UUID alertId, SubjectType type, UUID id) {
        if (type != null)
            subjects.computeIfAbsent(alertId, _ -> new ArrayList<>()).add(new Subject(type, id));
    }

    @SuppressWarnings("unchecked")
    private List<String> councilsWithSettled(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("SELECT DISTINCT council_id FROM alert WHERE settles_at <= :now")
                        .setParameter("now", now)
                        .getResultList());
    }

    private void settle(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(TellingSql.SETTLE)
                .setParameter("council", council.id())
                .setParameter("now", now)
                .executeUpdate());
    }
}
