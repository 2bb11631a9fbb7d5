package org.scrutineer.recommendations.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.loop.Loop;

/**
 * Finds what is due in all councils and lets each council's part be decided in its own transaction. Any number of replicas may
 * run it: rows that one has in hand are skipped by the others.
 */
@ApplicationScoped
class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final int BATCH = 100;
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    /** Every council with something due, hopping through the partial index from council to council, whatever each has waiting. */
    private static final String DUE_COUNCILS = """
            WITH RECURSIVE hop (council_id) AS (
              SELECT min(council_id) FROM deadline WHERE next_at IS NOT NULL
              UNION ALL
              SELECT (SELECT min(d.council_id) FROM deadline d WHERE d.next_at IS NOT NULL AND d.council_id > hop.council_id)
              FROM hop WHERE hop.council_id IS NOT NULL
            )
            SELECT council_id FROM hop
            WHERE EXISTS (SELECT 1 FROM deadline d WHERE d.council_id = hop.council_id AND d.next_at <= ?1)
            UNION SELECT council_id FROM backlog WHERE next_at <= ?1""";

    private static final String NEXT_DUE =
            "SELECT least((SELECT min(next_at) FROM deadline WHERE next_at IS NOT NULL), "
                    + "(SELECT min(next_at) FROM backlog WHERE next_at IS NOT NULL))";

    private final SweepBatch batch;
    private final CouncilScope scope;
    private final EntityManager database;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    @ConfigProperty(name = "scrutineer.sweep.enabled", defaultValue = "true")
    boolean enabled;

    private volatile Loop loop;

    Sweep(SweepBatch batch, CouncilScope scope, EntityManager database, InstantSource clock, MeterRegistry metrics) {
        this.batch = batch;
        this.scope = scope;
        this.database = database;
        this.clock = clock;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) loop = Loop.start("deadline-sweep", this::step);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) loop.stop();
    }

    void onDue(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeadlinesDue due) {
        var running = loop;
        if (running != null) running.wake();
    }

    /** Sweeps until nothing is due, then says how long nothing will be. */
    Duration step() {
        boolean more = true;
        RuntimeException failure = null;
        while (more) {
            more = false;
            for (var council : dueCouncils()) {
                var running = loop;
                if (running != null) running.beat();
                int claimed;
                try {
                    claimed = scope.call(council, () -> batch.sweep(BATCH));
                } catch (RuntimeException e) {
                    // What stands in the way of one council must not silence the others; it is tried again with the
                    // next step.
                    failure = e;
                    LOG.warnf(e, "the deadlines of council %s could not be swept", council);
                    continue;
                }
                metrics.counter("scrutineer.sweep.claimed").increment(claimed);
                more |= claimed == BATCH;
            }
        }
        if (failure != null) throw failure;
        return untilNext();
    }

    @SuppressWarnings("unchecked")
    private List<String> dueCouncils() {
        var now = clock.instant();
        return scope.system(() -> QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(DUE_COUNCILS)
                .setParameter(1, now)
                .getResultList()));
    }

    private Duration untilNext() {
        var next = scope.system(() -> QuarkusTransaction.requiringNew()
                .call(() -> (Instant) database.createNativeQuery(NEXT_DUE).getSingleResult()));
        if (next == null) return LONGEST_SLEEP;
        var sleep = Duration.between(clock.instant(), next);
        if (sleep.isNegative()) return Duration.ofMillis(50); // another replica has it in hand
        return sleep.compareTo(LONGEST_SLEEP) < 0 ? sleep : LONGEST_SLEEP;
    }
}
