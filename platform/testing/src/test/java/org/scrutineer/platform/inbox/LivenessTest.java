package org.scrutineer.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.loop.Loop;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.Topics;

/** A service whose work stands still says so, and nothing else makes it say so. */
@QuarkusTest
@TestProfile(LivenessTest.Impatient.class)
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class LivenessTest {

    /** Minutes are too long for a test. Offsets are committed faster than that, or every record would look like a stall. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "scrutineer.inbox.stalled-after",
                    "3s",
                    "mp.messaging.incoming.notes.auto.commit.interval.ms",
                    "200");
        }
    }

    private static final String TAKEN = "org.scrutineer.notes.note-taken.v1";

    @Inject
    KafkaClientService clients;

    @Inject
    CouncilScope scope;

    @Inject
    EntityManager database;

    @BeforeEach
    void allMoves() {
        var first = tell();
        soon().until(() -> isHeard(first));
        soon().until(() -> isUp("channels") && isUp("inbox") && isUp("loops"));
    }

    @Test
    void aLoopThatHangsIsNamed() {
        var release = new CountDownLatch(1);
        var loop = Loop.start("hanging-loop", Duration.ofMillis(200), () -> {
            await(release);
            return Duration.ofMillis(10);
        });
        try {
            soon().until(() -> !isUp("loops"));
            given().get("/q/health/live").then().statusCode(503);
            assertEquals(true, data("loops").containsKey("hanging-loop"));
            assertEquals(true, isUp("inbox"));
            release.countDown();
            soon().until(() -> isUp("loops"));
        } finally {
            release.countDown();
            loop.stop();
        }
    }

    @Test
    void aChannelThatTakesNothingAlthoughARecordWaitsIsSilent() {
        var consumer = clients.<String, String>getConsumer("notes");
        consumer.pause().await().atMost(Duration.ofSeconds(10));
        try {
            var waiting = tell();
            soon().until(() -> !isUp("channels"));
            assertEquals(true, data("channels").containsKey("notes"));
            assertEquals(true, isUp("inbox"), "no record is in work");

            consumer.resume().await().atMost(Duration.ofSeconds(10));

            soon().until(() -> isHeard(waiting));
            soon().until(() -> isUp("channels"));
        } finally {
            consumer.resume().await().atMost(Duration.ofSeconds(10));
        }
    }

    @Test
    void aChannelForWhichNothingWaitsIsNotSilentHoweverLongItIsStill() {
        var consumer = clients.<String, String>getConsumer("notes");
        consumer.pause().await().atMost(Duration.ofSeconds(10));
        try {
            Awaitility.await()
                    .during(Duration.ofSeconds(5))
                    .atMost(Duration.ofSeconds(8))
                    .until(() -> isUp("channels"));
        } finally {
            consumer.resume().await().atMost(Duration.ofSeconds(10));
        }
    }

    @Test
    void aRecordThatIsInWorkForTooLongStallsTheInboxAndNotTheChannel() {
        var stuck = new String[1];
        scope.run("fairmere", () -> QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("LOCK TABLE heard IN ACCESS EXCLUSIVE MODE")
                    .executeUpdate();
            stuck[0] = tell();
            soon().until(() -> !isUp("inbox"));
            assertEquals(true, isUp("channels"), "its record is in work");
        }));

        soon().until(() -> isHeard(stuck[0]));
        soon().until(() -> isUp("inbox"));
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(25));
    }

    private static boolean isUp(String check) {
        return "UP".equals(given().get("/q/health/live").path("checks.find { it.name == '" + check + "' }.status"));
    }

    private static Map<String, String> data(String check) {
        return given().get("/q/health/live").path("checks.find { it.name == '" + check + "' }.data");
    }

    /** Tells of a note with a text of its own. */
    private static String tell() {
        var text = UUID.randomUUID().toString();
        Topics.send("notes", "fairmere", TAKEN, Ids.next(), "{\"text\":\"" + text + "\"}");
        return text;
    }

    private boolean isHeard(String text) {
        return scope.call("fairmere", () -> QuarkusTransaction.requiringNew()
                .call(() -> !database.createNativeQuery("SELECT 1 FROM heard WHERE text = '" + text + "'")
                        .getResultList()
                        .isEmpty()));
    }

    private static void await(CountDownLatch latch) {
        try {
            var _ = latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
