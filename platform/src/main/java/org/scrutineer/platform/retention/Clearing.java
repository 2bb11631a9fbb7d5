package org.scrutineer.platform.retention;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.loop.Loop;

/**
 * Clears what the platform's own tables keep only for a while: sent events, ids of received events, idempotency keys. In small bites, so that
 * no statement holds many rows; several replicas may do it at once.
 */
@ApplicationScoped
class Clearing {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int BITE = 5_000;

    private final AgroalDataSource database;
    private final CouncilScope scope;

    /** How long a sent event stays readable in the outbox. */
    @ConfigProperty(name = "scrutineer.outbox.keep", defaultValue = "P7D")
    Duration keepSent;

    /** Longer than the broker keeps a message, or a message read again would count as new. */
    @ConfigProperty(name = "scrutineer.inbox.keep", defaultValue = "P30D")
    Duration keepReceived;

    @ConfigProperty(name = "scrutineer.idempotency.keep", defaultValue = "P2D")
    Duration keepKeys;

    private volatile Loop loop;

    @Inject
    Clearing(AgroalDataSource database, CouncilScope scope) {
        this.database = database;
        this.scope = scope;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("clearing", this::step);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) loop.stop();
    }

    private Duration step() {
        return clear() ? Duration.ofSeconds(1) : PAUSE;
    }

    /** Takes one bite of each table. @return whether there may be more */
    boolean clear() {
        return scope.system(() -> {
            boolean more = false;
            for (var rule : Map.of(
                            "DELETE FROM outbox WHERE ctid = ANY (ARRAY(SELECT ctid FROM outbox WHERE sent_at < now() - make_interval(secs => ?) LIMIT ?))",
                            keepSent,
                            "DELETE FROM inbox WHERE ctid = ANY (ARRAY(SELECT ctid FROM inbox WHERE received_at < now() - make_interval(secs => ?) LIMIT ?))",
                            keepReceived,
                            "DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(SELECT ctid FROM idempotency_key "
                                    + "WHERE created_at < now() - make_interval(secs => ?) LIMIT ?))",
                            keepKeys)
                    .entrySet()) {
                more |= delete(rule.getKey(), rule.getValue()) == BITE;
            }
            return more;
        });
    }

    private int delete(String sql, Duration keep) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(sql)) {
            delete.setDouble(1, (double) keep.toSeconds());
            delete.setInt(2, BITE);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("old rows could not be cleared", e);
        }
    }
}
