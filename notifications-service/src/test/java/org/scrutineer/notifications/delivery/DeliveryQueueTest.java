package org.scrutineer.notifications.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.notifications.MailPort;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.TestClock;

/** On rows that the running worker does not touch: their turn comes in a year that only the clock of this test's queue shows. */
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class DeliveryQueueTest {

    private static final String COUNCIL = "queueton";

    private static final String SETTLED =
            "UPDATE delivery SET state = 'SUPPRESSED', claim = NULL, next_at = NULL WHERE next_at IS NOT NULL";

    private static final Instant FAR = Instant.parse("2090-01-01T00:00:00Z");

    @Inject
    DeliverySettings settings;

    @Inject
    CurrentCouncil council;

    @Inject
    EntityManager database;

    @Inject
    CouncilScope scope;

    private final TestClock clock = new TestClock();
    private DeliveryQueue queue;
    private final Set<UUID> rows = new HashSet<>();

    @BeforeEach
    void rowsOfAFarYear() {
        scope.system(() -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(SETTLED).executeUpdate()));
        clock.set(FAR);
        queue = new DeliveryQueue(database, scope, council, clock, settings);
        for (int i = 0; i < 60; i++) rows.add(waiting());
    }

    @AfterEach
    void settled() {
        update(SETTLED);
    }

    @Test
    void workersOfSeveralReplicasNeverClaimTheSameRow() throws Exception {
        List<Callable<List<DeliveryQueue.Claim>>> claims = new ArrayList<>();
        for (int i = 0; i < 12; i++) claims.add(() -> queue.claim(10, Set.of()));
        List<UUID> claimed = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var claim : threads.invokeAll(claims)) {
                claim.get().stream().map(DeliveryQueue.Claim::id).forEach(claimed::add);
            }
        }
        assertEquals(60, claimed.size());
        assertEquals(rows, new HashSet<>(claimed));
    }

    @Test
    void aClaimThatIsNotFinishedIsAnothersOnceItsLeaseHasEnded() {
        var dead = queue.claim(60, Set.of());
        assertEquals(60, dead.size());
        assertEquals(List.of(), queue.claim(60, Set.of()));
        clock.advance(Duration.ofSeconds(5));
        var second = queue.claim(60, Set.of());
        assertEquals(60, second.size());
        assertEquals(2, second.getFirst().attempt());
        var id = second.getFirst().id();
        var late = dead.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        assertFalse(finished(late), "the first holder can no longer say what became of it");
        assertTrue(finished(second.getFirst()));
    }

    @Test
    void whatAReplicaStillHasInHandItDoesNotClaimAgain() {
        queue.claim(60, Set.of());
        clock.advance(Duration.ofSeconds(5));
        assertEquals(List.of(), queue.claim(60, rows));
    }

    private boolean finished(DeliveryQueue.Claim claim) {
        return scope.call(COUNCIL, () -> QuarkusTransaction.requiringNew()
                .call(() -> queue.finish(claim, Delivery.State.ACCEPTED, null)));
    }

    private UUID waiting() {
        var notice = Ids.next();
        var alert = Ids.next();
        var delivery = Ids.next();
        update(
                "INSERT INTO notice (id, council_id, event_id, kind, subject_type, subject_id, facts, occurred_at, received_at) VALUES ('"
                        + notice + "', 'queueton', '" + notice + "', 'DUE_SOON', 'ACTION', '" + notice
                        + "', '{}', now(), now())");
        update(
                "INSERT INTO alert (id, council_id, notice_id, person_id, kind, told_as, duty, subject_type, subject_id, raised_at) VALUES ('"
                        + alert + "', 'queueton', '" + notice + "', '" + notice
                        + "', 'DUE_SOON', 'MEMBER', false, 'ACTION', '" + notice
                        + "', now())");
        update(
                "INSERT INTO delivery (id, council_id, alert_id, person_id, channel, state, next_at, created_at) VALUES ('"
                        + delivery + "', 'queueton', '" + alert + "', '" + notice
                        + "', 'EMAIL', 'PENDING', '2089-12-31', now())");
        return delivery;
    }

    private void update(String sql) {
        scope.run(COUNCIL, () -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate()));
    }
}
