package org.scrutineer.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The invariants hold for a breach that mail reaches some and not others with; and each finds what it is there for, in a change of the
 * database that is taken back.
 */
class InvariantsTest {

    private static final Journey CLERK = Journey.of("clerk.ferris");
    private static String action;
    private static String recipient;

    /** One action passes its date while one of the members takes no mail. */
    @BeforeAll
    static void anActionIsOverdue() throws SQLException {
        var bhatt = CLERK.first("/people?q=Bhatt", p -> p.path("name").asText().equals("Priya Bhatt"));
        recipient = "/recipients/" + bhatt.path("id").asText();
        channels(List.of());
        action = CLERK.actions("Respite care", 1).getFirst();
        Time.passes("ACTION", action, Time.today().minusDays(1));
        var healing = Healing.begins();
        healing.await("everybody told", () -> Invariants.alerts(action) == 4);
        healing.await("a quiet suite", Quiet::holds);
    }

    @AfterAll
    static void mailReachesEverybodyAgain() {
        channels(List.of("EMAIL"));
    }

    private static void channels(List<String> channels) {
        var known = CLERK.api().get(recipient).expect(200);
        CLERK.api()
                .put(recipient, Map.of("email", known.text("email"), "channels", channels), known.etag())
                .expect(200);
    }

    @Test
    void theInvariantsHold() throws Exception {
        assertEquals(List.of(), Invariants.broken());
        assertEquals(0, Lag.deadLetters(), "no reader put an event aside");
    }

    @Test
    void whomMailDoesNotReachFindsItInTheWebInbox() throws SQLException {
        assertNotNull(Journey.of("member.bhatt").inbox("ACTION_OVERDUE", action));
        assertEquals(
                List.of("CHANNEL_OFF"),
                Invariants.query(
                        "notifications",
                        "SELECT e.reason FROM delivery e JOIN alert a ON a.id = e.alert_id WHERE e.channel = 'EMAIL'"
                                + " AND e.state = 'SUPPRESSED' AND a.subject_id = '" + action + "'"));
        assertEquals(3, Mailbox.about("overdue", action).size(), "the other three have a mail");
    }

    @Test
    void aSubscriberWhoWasNotToldIsFound() throws SQLException {
        finds(
                "a subscriber was not told of a breach in notifications: ACTION_OVERDUE " + action,
                "DELETE FROM delivery WHERE alert_id IN (SELECT id FROM alert WHERE subject_id = '" + action + "')",
                "DELETE FROM alert WHERE subject_id = '" + action + "'");
    }

    @Test
    void aBreachThatNobodyReadIsFound() throws SQLException {
        finds(
                "a breach is not known in notifications: ",
                "DELETE FROM delivery WHERE alert_id IN (SELECT id FROM alert WHERE subject_id = '" + action + "')",
                "DELETE FROM alert WHERE subject_id = '" + action + "'",
                "DELETE FROM notice WHERE subject_id = '" + action + "'");
    }

    @Test
    void whatNeitherMailNorInboxHasIsFound() throws SQLException {
        finds(
                "what mail did not deliver is not in the web inbox in notifications: ACTION_OVERDUE " + action,
                "DELETE FROM delivery WHERE channel = 'INBOX' AND alert_id IN (SELECT id FROM alert WHERE subject_id = '"
                        + action + "')");
    }

    /** Changes the database of notifications, looks, and takes the change back. */
    private static void finds(String line, String... changes) throws SQLException {
        try (var database = Suite.get().database("notifications", "fairmere")) {
            database.setAutoCommit(false);
            try {
                for (var change : changes) change(database, change);
                var broken = Invariants.broken((service, sql) -> service.equals("notifications")
                        ? Invariants.query(database, sql)
                        : Invariants.query(service, sql));
                assertTrue(broken.stream().anyMatch(each -> each.startsWith(line)), broken::toString);
            } finally {
                database.rollback();
            }
        }
    }

    private static void change(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            assertTrue(statement.executeUpdate(sql) > 0, sql);
        }
    }
}
