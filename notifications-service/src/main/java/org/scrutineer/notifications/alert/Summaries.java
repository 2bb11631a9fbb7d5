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
import java.util.UUID;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.council.CurrentCouncil;

/** Closes summaries: once nothing has been added for a while, or at a limit, one e-mail goes out for all of it. */
@ApplicationScoped
public class Summaries {

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

    /** What each summary gathered, oldest first. */
    public Map<UUID, List<Facts>> parts(Collection<UUID> alertIds) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("SELECT p.alert_id, n.facts FROM summary_part p"
                        + " JOIN notice n ON n.id = p.notice_id WHERE p.alert_id = ANY (:alerts)"
                        + " ORDER BY p.alert_id, n.occurred_at, n.id LIMIT 2000")
                .setParameter("alerts", alertIds.toArray(UUID[]::new))
                .getResultList();
        var column = new FactsColumn();
        Map<UUID, List<Facts>> parts = new HashMap<>();
        for (var row : rows) {
            parts.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(column.convertToEntityAttribute((String) row[1]));
        }
        return parts;
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
