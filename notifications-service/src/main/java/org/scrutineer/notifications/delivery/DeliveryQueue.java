package org.scrutineer.notifications.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.scrutineer.notifications.alert.DeadlineStands;
import org.scrutineer.notifications.alert.EmailObstacle;
import org.scrutineer.notifications.alert.SubjectClosed;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.id.Ids;

/**
 * The rows that wait, and who has them. Several replicas work on it at a time: a row is claimed by one of them for the length of a
 * lease, sent outside of any transaction, and only its holder can say what became of it.
 */
@ApplicationScoped
class DeliveryQueue {

    private static final String CLAIM = """
            UPDATE delivery SET state = 'CLAIMED', claim = :claim, attempts = attempts + 1, next_at = :lease
             WHERE id IN (SELECT id FROM delivery
                           WHERE next_at <= :now AND id <> ALL (:inHand)
                             AND (state <> 'CLAIMED'
                                  OR pg_postmaster_start_time() < clock_timestamp() - CAST(:grace AS bigint) * interval '1 millisecond')
                           ORDER BY next_at LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING id, council_id, attempts""";

    private static final String RELEASE =
            "UPDATE delivery SET next_at = :now WHERE state = 'DEFERRED' AND reason = 'UNREACHABLE' AND next_at > :now";

    private static final String OF_DEADLINE =
            " AND alert_id IN (SELECT a.id FROM alert a WHERE a.id IN (" + DeadlineStands.ALERTS + ") AND ";

    private static final String HOLD_BACK =
            "UPDATE delivery SET state = 'SUPPRESSED', reason = 'ENDED', next_at = NULL, finished_at = :now"
                    + " WHERE state IN ('PENDING', 'DEFERRED')" + OF_DEADLINE + "(a.kind <> 'BACKLOG_OVERDUE' OR "
                    + EmailObstacle.NOTHING_LEFT + "))";

    private static final String SEND_AFTER_ALL =
            "UPDATE delivery SET state = 'PENDING', reason = NULL, next_at = :now, finished_at = NULL"
                    + " WHERE state = 'SUPPRESSED' AND reason = 'ENDED'" + OF_DEADLINE
                    + "a.kind NOT IN ('DUE_SOON', 'DUE_TODAY'))";

    private final EntityManager database;
    private final CouncilScope scope;
    private final CurrentCouncil council;
    private final InstantSource clock;
    private final DeliverySettings settings;

    @Inject
    DeliveryQueue(
            EntityManager database,
            CouncilScope scope,
            CurrentCouncil council,
            InstantSource clock,
            DeliverySettings settings) {
        this.database = database;
        this.scope = scope;
        this.council = council;
        this.clock = clock;
        this.settings = settings;
    }

    /** A row that this replica has until its lease ends. */
    record Claim(UUID id, UUID claim, String council, int attempt) {}

    /**
     * Takes the rows that have waited longest, of any council.
     *
     * @param inHand what this replica is still busy with, even if a lease ended meanwhile: it was away from the database, not dead
     */
    List<Claim> claim(int limit, Collection<UUID> inHand) {
        var claim = Ids.next();
        return scope.system(() -> QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            @SuppressWarnings("unchecked")
            List<Object[]> rows = database.createNativeQuery(CLAIM)
                    .setParameter("claim", claim)
                    .setParameter("lease", now.plus(settings.lease()))
                    .setParameter("now", now)
                    .setParameter("grace", settings.grace().toMillis())
                    .setParameter("inHand", inHand.toArray(UUID[]::new))
                    .setParameter("limit", limit)
                    .getResultList();
            return rows.stream()
                    .map(row -> new Claim((UUID) row[0], claim, (String) row[1], (Integer) row[2]))
                    .toList();
        }));
    }

    /** Ends the delivery. @return false if the lease has run out and the row is somebody else's */
    boolean finish(Claim claim, Delivery.State state, Reason reason) {
        return database.createNativeQuery(
                                "UPDATE delivery SET state = :state, reason = nullif(:reason, ''), next_at = NULL, claim = NULL, finished_at = :now"
                                        + " WHERE id = :id AND claim = :claim")
                        .setParameter("state", state.name())
                        .setParameter("reason", reason == null ? "" : reason.name())
                        .setParameter("now", clock.instant())
                        .setParameter("id", claim.id())
                        .setParameter("claim", claim.claim())
                        .executeUpdate()
                == 1;
    }

    /** Lets the delivery wait, or gives it up if it has waited for days. */
    void defer(Claim claim, Reason reason, Duration pause) {
        Instant now = clock.instant();
        int waiting = database.createNativeQuery(
                        "UPDATE delivery SET state = 'DEFERRED', reason = :reason, next_at = :next, claim = NULL"
                                + " WHERE id = :id AND claim = :claim AND created_at > :oldest")
                .setParameter("reason", reason.name())
                .setParameter("next", now.plus(pause))
                .setParameter("id", claim.id())
                .setParameter("claim", claim.claim())
                .setParameter("oldest", now.minus(settings.giveUpAfter()))
                .executeUpdate();
        if (waiting == 0) finish(claim, Delivery.State.FAILED, Reason.EXPIRED);
    }

    /** What still waits to say that the thing is due need not be sent any more; the web inbox keeps the alert. */
    void suppressFor(@Observes SubjectClosed subject) {
        database.createNativeQuery(
                        "UPDATE delivery SET state = 'SUPPRESSED', reason = 'CLOSED', next_at = NULL, finished_at = :now"
                                + " WHERE state IN ('PENDING', 'DEFERRED') AND alert_id IN ("
                                + "SELECT id FROM alert WHERE council_id = :council AND subject_id = :subject)")
                .setParameter("now", clock.instant())
                .setParameter("council", council.id())
                .setParameter("subject", subject.subjectId())
                .executeUpdate();
    }

    /**
     * What still waits to say that a deadline comes near or has passed is not sent once the deadline is over; what is under way is
     * asked again before a next attempt. A summary is held back once it has nothing left. If the deadline counts again, a breach or a
     * summary that was held back goes out; a reminder has had its day.
     */
    void follow(@Observes DeadlineStands deadline) {
        database.createNativeQuery(deadline.over() ? HOLD_BACK : SEND_AFTER_ALL)
                .setParameter("now", clock.instant())
                .setParameter("council", council.id())
                .setParameter("deadline", deadline.deadlineId())
                .executeUpdate();
    }

    /** The mail server is back: what waits for it need not wait out its pause. */
    int release() {
        return scope.system(() -> QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(RELEASE)
                .setParameter("now", clock.instant())
                .executeUpdate()));
    }
}
