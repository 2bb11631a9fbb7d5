package org.scrutineer.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.notes.NoteTaken;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.Topics;

/** With a poll that comes too late for any test, only the wake after the commit can send what was appended. */
@QuarkusTest
@TestProfile(WakeTest.HardlyEverPolling.class)
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class WakeTest {

    public static class HardlyEverPolling implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scrutineer.outbox.poll", "1h");
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    CouncilScope scope;

    @Test
    void aCommittedEventIsSentWithoutWaitingForThePoll() {
        // The first is sent before the relay lies down, or wakes it; whichever, it lies down afterwards.
        for (int i = 0; i < 3; i++) {
            var id = append();
            Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertEquals(1, sent(id)));
        }
    }

    private UUID append() {
        var id = Ids.next();
        scope.run("fairmere", () -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new NoteTaken(id, "awake"))));
        return id;
    }

    private static long sent(UUID id) {
        return Topics.read("notes").stream()
                .filter(event -> event.key().equals(id.toString()))
                .count();
    }
}
