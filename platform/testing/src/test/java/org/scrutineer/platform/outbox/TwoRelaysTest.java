package org.scrutineer.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.notes.NoteTaken;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.Topics;

/** Two replicas of a service: one sends, and when it dies the other goes on where it stopped. */
@QuarkusTest
@TestProfile(TwoRelaysTest.RelaysOfTheTest.class)
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class TwoRelaysTest {

    /** The service's own relay rests: the test has two of its own. */
    public static class RelaysOfTheTest implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scrutineer.outbox.enabled", "false");
        }
    }

    private static final int NOTES = 4;
    private static final int ROUNDS = 10;

    @Inject
    Outbox outbox;

    @Inject
    CouncilScope scope;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource connections;

    @Inject
    @Identifier("default-kafka-broker") Map<String, Object> broker;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final List<UUID> notes =
            IntStream.range(0, NOTES).mapToObj(_ -> Ids.next()).toList();
    private final Replica first = new Replica();
    private final Replica second = new Replica();
    private int told;

    @BeforeEach
    void theFirstLeads() {
        first.start();
        tellOfEachNote();
        soon().until(() -> unsent() == 0);
        assertEquals(NOTES * ROUNDS, first.sent());
        second.start();
    }

    @AfterEach
    void bothEnd() {
        first.end();
        second.end();
    }

    @Test
    void onlyTheLeaderSends() {
        for (int i = 0; i < 3; i++) {
            tellOfEachNote();
            soon().until(() -> unsent() == 0);
        }

        assertEquals(4 * NOTES * ROUNDS, first.sent());
        assertEquals(0, second.sent());
        everyNoteWasToldInOrderAndOnce();
    }

    @Test
    void whenTheLeaderDiesWithABatchInHandTheOtherSendsItAndNothingTwice() {
        first.dieWithTheNextBatch();
        tellOfEachNote();
        soon().until(first::hangs);
        assertEquals(0, second.sent());

        // The session of a process that is gone ends, and its lock with it.
        assertEquals(1, endTheLeadersSession());

        soon().until(() -> unsent() == 0);
        assertEquals(NOTES * ROUNDS, second.sent());
        tellOfEachNote();
        soon().until(() -> unsent() == 0);
        assertEquals(2 * NOTES * ROUNDS, second.sent());
        assertEquals(NOTES * ROUNDS, first.sent());
        everyNoteWasToldInOrderAndOnce();
    }

    @Test
    void aReplicaThatLostTheLeadTellsOfNoAgeAnyMore() {
        first.dieWithTheNextBatch();
        tellOfEachNote();
        soon().until(first::hangs);
        assertEquals(1, endTheLeadersSession());
        soon().until(() -> unsent() == 0);

        first.goOn();

        soon().until(() -> first.oldest() == 0);
    }

    @Test
    void aReplicaThatLostTheLeadStandsByAndTakesItBackWhenTheOtherEnds() {
        assertEquals(1, endTheLeadersSession());
        tellOfEachNote();
        soon().until(() -> unsent() == 0);

        var leads = second.sent() > 0 ? second : first;
        var standsBy = leads == second ? first : second;
        leads.end();
        int before = standsBy.sent();
        tellOfEachNote();

        soon().until(() -> unsent() == 0);
        assertEquals(before + NOTES * ROUNDS, standsBy.sent());
        everyNoteWasToldInOrderAndOnce();
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    /** Several events of each note, in turns, each in a transaction of its own. */
    private void tellOfEachNote() {
        for (int round = 0; round < ROUNDS; round++, told++) {
            var text = Integer.toString(told);
            for (var note : notes) {
                scope.run("fairmere", () -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(new NoteTaken(note, text))));
            }
        }
    }

    private void everyNoteWasToldInOrderAndOnce() {
        var expected = IntStream.range(0, told).mapToObj(Integer::toString).toList();
        var events = Topics.read("notes");
        for (var note : notes) {
            var ofNote = events.stream()
                    .filter(event -> event.key().equals(note.toString()))
                    .toList();
            assertEquals(
                    expected,
                    ofNote.stream()
                            .map(event -> event.payload().replaceAll(".*\"text\":\"(\\d+)\".*", "$1"))
                            .toList());
            var ids = new HashSet<String>();
            ofNote.forEach(event -> ids.add(event.id()));
            assertEquals(told, ids.size());
        }
    }

    private int unsent() {
        return scope.system(() -> QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                                .getSingleResult())
                        .intValue()));
    }

    private int endTheLeadersSession() {
        return scope.system(() -> QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "SELECT pg_terminate_backend(pid) FROM pg_locks"
                                + " WHERE locktype = 'advisory' AND granted AND objsubid = 1"
                                + " AND objid = CAST(CAST(hashtext('scrutineer outbox relay') AS bigint) & 4294967295 AS oid)")
                .getResultList()
                .size()));
    }

    /** A replica's relay, whose sender counts. */
    private final class Replica {

        private OutboxRelay relay;
        private Counting sender;
        private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

        void start() {
            sender = new Counting(broker);
            sender.topic = "notes";
            sender.source = "/notes";
            sender.servers = servers;
            relay = new OutboxRelay(connections, scope, sender, metrics);
            relay.enabled = true;
            relay.poll = Duration.ofMillis(50);
            relay.start(null);
        }

        int sent() {
            return sender.sent.get();
        }

        void dieWithTheNextBatch() {
            sender.dying = true;
        }

        void goOn() {
            sender.gone.countDown();
        }

        /** How old the oldest event is that it knows of, in milliseconds. */
        double oldest() {
            return metrics.get("scrutineer.outbox.oldest.milliseconds").gauge().value();
        }

        boolean hangs() {
            return sender.hanging.getCount() == 0;
        }

        void end() {
            sender.gone.countDown();
            relay.stop(null);
        }
    }

    private static final class Counting extends OutboxSender {

        private final AtomicInteger sent = new AtomicInteger();
        private final CountDownLatch hanging = new CountDownLatch(1);
        private final CountDownLatch gone = new CountDownLatch(1);
        private volatile boolean dying;

        Counting(Map<String, Object> broker) {
            super(broker);
        }

        @Override
        List<UUID> send(List<Outbox.Message> messages) {
            if (dying) {
                hanging.countDown();
                awaitEnd();
                throw new IllegalStateException("the process is gone");
            }
            var acknowledged = super.send(messages);
            sent.addAndGet(acknowledged.size());
            return new ArrayList<>(acknowledged);
        }

        private void awaitEnd() {
            try {
                gone.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
