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
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.council.CurrentCouncil;

/** Closes summaries: once nothing has been added for a while, or at a limit, one e-mail goes out for all of it. */
@ApplicationScoped
public class Summaries {

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

    @SuppressWarnings("unchecked")
    private List<String> councilsWithSettled(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "SELECT DISTINCT council_id FROM alert WHERE settles_at <= :now", String.class)
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
