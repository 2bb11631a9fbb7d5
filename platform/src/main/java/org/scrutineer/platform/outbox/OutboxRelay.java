package org.scrutineer.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.loop.Loop;

/**
 * Sends what the outbox holds. One replica leads: it holds an advisory lock of the database's session, which goes with the session
 * when the process or its connection dies. A leader that has lost its session may still finish a batch; readers ignore a second copy
 * by its id.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;

    private static final String UNSENT =
            "SELECT id, council_id, aggregate_id, type, payload, traceparent, created_at FROM outbox "
                    + "WHERE sent_at IS NULL ORDER BY seq LIMIT " + BATCH;

    private final AgroalDataSource database;
    private final CouncilScope scope;
    private final OutboxSender sender;
    private final AtomicLong oldestMillis = new AtomicLong();

    @ConfigProperty(name = "scrutineer.outbox.enabled", defaultValue = "true")
    boolean enabled;

    /** The wake after a commit is the fast way; this is the guarantee. */
    @ConfigProperty(name = "scrutineer.outbox.poll", defaultValue = "250ms")
    Duration poll;

    private Connection leadership;
    private volatile Loop loop;

    @Inject
    OutboxRelay(AgroalDataSource database, CouncilScope scope, OutboxSender sender, MeterRegistry metrics) {
        this.database = database;
        this.scope = scope;
        this.sender = sender;
        metrics.gauge("scrutineer.outbox.oldest.milliseconds", oldestMillis);
    }

    void start(@Observes StartupEvent event) {
        if (enabled) loop = Loop.start("outbox-relay", this::step);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) loop.stop();
        resign();
        sender.close();
    }

    void onAppended(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        var running = loop;
        if (running != null) running.wake();
    }

    private Duration step() {
        try {
            if (leadership == null && !lead()) return Duration.ofSeconds(1);
            var batch = unsent();
            oldestMillis.set(
                    batch.isEmpty()
                            ? 0
                            : Math.max(
                                    0,
                                    System.currentTimeMillis()
                                            - batch.getFirst().createdAt().getTime()));
            if (batch.isEmpty()) return poll;
            var acknowledged = sender.send(batch);
            mark(acknowledged);
            if (acknowledged.size() < batch.size()) return Duration.ofSeconds(1);
            return batch.size() == BATCH ? Duration.ZERO : poll;
        } catch (SQLException e) {
            resign();
            throw new IllegalStateException("the outbox could not be read", e);
        }
    }

    private boolean lead() throws SQLException {
        var connection = scope.system(() -> {
            try {
                return database.getConnection();
            } catch (SQLException e) {
                throw new IllegalStateException("no connection", e);
            }
        });
        boolean leads = false;
        try (var lock = connection.prepareStatement(
                        "SELECT pg_try_advisory_lock(hashtext('scrutineer outbox relay'))");
                var answer = lock.executeQuery()) {
            leads = answer.next() && answer.getBoolean(1);
        } finally {
            if (!leads) connection.close();
        }
        if (leads) {
            leadership = connection;
            LOG.debug("this replica sends the outbox");
        }
        return leads;
    }

    private List<Outbox.Message> unsent() throws SQLException {
        List<Outbox.Message> messages = new ArrayList<>();
        try (var query = leadership.prepareStatement(UNSENT);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                messages.add(new Outbox.Message(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getObject(3, UUID.class),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getTimestamp(7)));
            }
        }
        return messages;
    }

    private void mark(List<UUID> sent) throws SQLException {
        if (sent.isEmpty()) return;
        try (var update = leadership.prepareStatement("UPDATE outbox SET sent_at = now() WHERE id = ANY (?)")) {
            update.setArray(1, leadership.createArrayOf("uuid", sent.toArray()));
            update.executeUpdate();
        }
    }

    private void resign() {
        var connection = leadership;
        leadership = null;
        // How old the oldest event is by now, the next leader tells.
        oldestMillis.set(0);
        if (connection == null) return;
        try (connection;
                var unlock = connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            unlock.execute();
        } catch (SQLException e) {
            LOG.debugf("the leader's connection was already gone: %s", e.getMessage());
        }
    }
}
