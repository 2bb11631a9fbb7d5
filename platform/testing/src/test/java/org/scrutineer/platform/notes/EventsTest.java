package org.scrutineer.platform.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.Topics;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class EventsTest {

    private static final String TAKEN = "org.scrutineer.notes.note-taken.v1";

    @Inject
    Outbox outbox;

    @Inject
    CouncilScope scope;

    @Inject
    Database database;

    @Test
    void aCommittedEventArrivesAsACloudEvent() {
        var id = Ids.next();
        append(id, "told");
        var event = Topics.await("notes", 1, e -> e.key().equals(id.toString())).getFirst();
        assertEquals(TAKEN, event.type());
        assertEquals("fairmere", event.council());
        assertEquals("1.0", event.headers().get("ce_specversion"));
        assertEquals("/notes", event.headers().get("ce_source"));
        assertEquals(id.toString(), event.headers().get("ce_subject"));
        assertEquals("application/json", event.headers().get("content-type"));
        assertEquals("{\"noteId\":\"" + id + "\",\"text\":\"told\"}", event.payload());
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        var silent = Ids.next();
        assertThrows(
                IllegalStateException.class,
                () -> scope.run(
                        "fairmere", () -> QuarkusTransaction.requiringNew().run(() -> {
                            outbox.append(new NoteTaken(silent, "never"));
                            throw new IllegalStateException("changed my mind");
                        })));
        // A later event has gone the same way, so the earlier one would be there too.
        var loud = Ids.next();
        append(loud, "after");
        Topics.await("notes", 1, e -> e.key().equals(loud.toString()));
        assertEquals(
                List.of(),
                Topics.read("notes").stream()
                        .filter(e -> e.key().equals(silent.toString()))
                        .toList());
    }

    @Test
    void anEventOutsideOfATransactionIsRefused() {
        assertThrows(
                TransactionalException.class,
                () -> scope.run("fairmere", () -> outbox.append(new NoteTaken(Ids.next(), "x"))));
    }

    @Test
    void aBrokerKilledWhilePublishingLosesNothingAndKeepsTheOrder() {
        var id = Ids.next();
        append(id, "0");
        LocalParts.broker().kill();
        try {
            IntStream.range(1, 50).forEach(i -> append(id, Integer.toString(i)));
        } finally {
            LocalParts.broker().start();
        }
        var expected = IntStream.range(0, 50).mapToObj(Integer::toString).toList();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertEquals(expected, heard(id)));
        assertEquals(0, unsent());
    }

    @Test
    void aSecondCopyOfAnEventChangesNothing() {
        var id = Ids.next();
        var eventId = UUID.randomUUID().toString();
        var payload = "{\"noteId\":\"" + id + "\",\"text\":\"" + id + " twice\"}";
        Topics.send("notes", "fairmere", TAKEN, id, payload, eventId);
        Topics.send("notes", "fairmere", TAKEN, id, payload, eventId);
        Topics.send("notes", "fairmere", TAKEN, id, "{\"text\":\"" + id + " end\"}");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> heardLike(id + " end") == 1);
        assertEquals(1, heardLike(id + " twice"));
    }

    @Test
    void poisonGoesToTheDeadLettersAndThePartitionGoesOn() {
        var id = Ids.next();
        var poison = Topics.send("notes", "fairmere", TAKEN, id, "{\"text\":{\"not\":\"text\"}}");
        Topics.send("notes", "fairmere", TAKEN, id, "{\"text\":\"" + id + " behind\"}");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> heardLike(id + " behind") == 1);
        var dead = Topics.await("notes-dead", 1, e -> poison.equals(e.id())).getFirst();
        assertTrue(
                dead.headers().get("dead-letter-reason").contains("is not as its contract says"),
                dead.headers()::toString);
    }

    private void append(UUID id, String text) {
        scope.run(
                "fairmere", () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(new NoteTaken(id, text))));
    }

    /** What the listener has written down of one note, in the order in which it did. */
    private List<?> heard(UUID id) {
        return scope.call(
                "fairmere",
                () -> database.query(
                        "SELECT h.text FROM heard h JOIN outbox o ON o.id::text = h.event_id WHERE o.aggregate_id = '"
                                + id + "' ORDER BY h.ctid"));
    }

    private int heardLike(String text) {
        return scope.call("fairmere", () -> database.query("SELECT 1 FROM heard WHERE text = '" + text + "'"))
                .size();
    }

    private int unsent() {
        return scope.call("fairmere", () -> database.query("SELECT 1 FROM outbox WHERE sent_at IS NULL"))
                .size();
    }
}
