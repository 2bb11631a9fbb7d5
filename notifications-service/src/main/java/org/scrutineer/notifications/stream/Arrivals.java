package org.scrutineer.notifications.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.notifications.alert.Alert;
import org.scrutineer.notifications.alert.Alerts;
import org.scrutineer.notifications.inbox.InboxItem;
import org.scrutineer.platform.council.CouncilScope;

/** Reads what came after a position, for the accounts that have a page open. */
@ApplicationScoped
class Arrivals {

    static final int BATCH = 200;

    private static final String NOW = "SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)";

    /** Below a place that {@link #now} has given nothing is missed: all transactions before it have ended. */
    private static final String AFTER = """
            SELECT a.id, CAST(CAST(a.tx AS text) AS bigint), p.account
              FROM alert a JOIN person p ON p.council_id = a.council_id AND p.id = a.person_id
             WHERE a.council_id = :council AND p.account = ANY (:accounts)
               AND a.tx < CAST(:until AS xid8)
               AND (a.tx, a.id) > (CAST(:tx AS xid8), :alert)
             ORDER BY a.tx, a.id
             LIMIT :batch""";

    private record Row(UUID alert, long transaction, String account) {}

    private final EntityManager database;
    private final CouncilScope scope;
    private final Alerts alerts;

    @Inject
    Arrivals(EntityManager database, CouncilScope scope, Alerts alerts) {
        this.database = database;
        this.scope = scope;
        this.alerts = alerts;
    }

    /** The place after everything that is certain to be committed. */
    Position now() {
        return scope.system(() -> QuarkusTransaction.requiringNew()
                .call(() -> Position.before(
                        ((Number) database.createNativeQuery(NOW).getSingleResult()).longValue())));
    }

    /**
     * The next arrivals, oldest first, {@value BATCH} at most.
     *
     * @param until a place that {@link #now} has given: none from there on
     */
    List<Arrival> between(String council, Position after, Position until, Collection<String> accounts) {
        return scope.call(council, () -> QuarkusTransaction.requiringNew().call(() -> {
            var rows = rows(council, after, until, accounts);
            if (rows.isEmpty()) return List.<Arrival>of();
            var byId = alerts.withNotices(rows.stream().map(Row::alert).toList()).stream()
                    .collect(Collectors.toMap(Alert::id, Function.identity()));
            return rows.stream()
                    .map(row -> new Arrival(
                            new Position(row.transaction(), row.alert()),
                            row.account(),
                            InboxItem.from(byId.get(row.alert()), council)))
                    .toList();
        }));
    }

    private List<Row> rows(String council, Position after, Position until, Collection<String> accounts) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(AFTER)
                .setParameter("council", council)
                .setParameter("accounts", accounts.toArray(String[]::new))
                .setParameter("tx", Long.toString(after.transaction()))
                .setParameter("alert", after.alert())
                .setParameter("until", Long.toString(until.transaction()))
                .setParameter("batch", BATCH)
                .getResultList();
        return rows.stream()
                .map(row -> new Row((UUID) row[0], ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
    }
}
