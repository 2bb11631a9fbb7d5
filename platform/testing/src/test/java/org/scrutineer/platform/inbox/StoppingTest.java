package org.scrutineer.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.Topics;

/** A service that stops while an event waits leaves it, and what stands behind it, to whoever reads the partition next. */
@QuarkusTest
@TestProfile(StoppingTest.OwnService.class)
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class StoppingTest {

    /** The service of this class is told that it stops, and serves no other. What is committed is seen soon. */
    public static class OwnService implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.messaging.incoming.notes.auto.commit.interval.ms", "200");
        }
    }

    private static final String TAKEN = "org.scrutineer.notes.note-taken.v1";

    @Inject
    Inbox inbox;

    @Inject
    KafkaClientService clients;

    @Inject
    CouncilScope scope;

    @Inject
    EntityManager database;

    @Test
    void anEventThatWaitsWhenTheServiceStopsComesAgainWithThoseBehindIt() {
        var note = Ids.next();
        var before = tell(note, "before " + note);
        soon().until(() -> heard(note).size() == 1 && committed() == read("notes"));
        var waiting = tell(note, "early " + note);
        soon().until(() -> inbox.isAtWork("notes"));
        var behind = tell(note, "behind " + note);

        inbox.stop(new ShutdownEvent());

        soon().until(() -> !inbox.isAtWork("notes"));
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .untilAsserted(() -> {
                    assertEquals(List.of("before " + note), heard(note));
                    assertEquals(read("notes") - 2, committed());
                });
        assertEquals(
                List.of(),
                Topics.read("notes-dead").stream()
                        .map(Topics.Received::id)
                        .filter(List.of(before, waiting, behind)::contains)
                        .toList());
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(25));
    }

    private static String tell(UUID note, String text) {
        return Topics.send("notes", "fairmere", TAKEN, note, "{\"text\":\"" + text + "\"}");
    }

    /** What the listener has written down of one note, in the order in which it did. */
    private List<?> heard(UUID note) {
        return scope.call("fairmere", () -> QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "SELECT text FROM heard WHERE text LIKE '%" + note + "' ORDER BY ctid")
                .getResultList()));
    }

    private static long read(String topic) {
        return Topics.read(topic).size();
    }

    /** How many records of the topic the service has said that it is done with. */
    private long committed() {
        return clients.<String, String>getConsumer("notes")
                .runOnPollingThread(consumer -> {
                    var parts = consumer.partitionsFor("notes").stream()
                            .map(part -> new TopicPartition(part.topic(), part.partition()))
                            .collect(Collectors.toSet());
                    return consumer.committed(parts).values().stream()
                            .filter(Objects::nonNull)
                            .mapToLong(OffsetAndMetadata::offset)
                            .sum();
                })
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
