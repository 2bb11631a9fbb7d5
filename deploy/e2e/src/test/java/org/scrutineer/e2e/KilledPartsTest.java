package org.scrutineer.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Parts killed with -9 in the middle of the work: nothing is lost, nothing is told twice, and within a minute of the kill the suite is as if
 * nothing had been, untouched. Each test holds the work where it wants it, makes sure that it is there, and only then kills.
 */
class KilledPartsTest {

    private static final Journey CLERK = Journey.of("clerk.ferris");
    private static final List<String> MEMBERS =
            List.of("member.okoro", "member.lindqvist", "member.bhatt", "coopted.hale");

    /** What the test before has broken has healed by itself: the suite is quiet, and everybody can sign in. */
    @BeforeEach
    void theSuiteHasHealed() {
        Suite.get();
        Quiet.await();
        Healing.begins().await("sign-in", Api::everybodySignsInAgain);
    }

    @Test
    void aServiceKilledAfterTheCommitAndBeforePublishingLosesNothing() throws SQLException {
        var subject = "Kinship care";
        var draft =
                CLERK.upload(Minutes.of(Time.today().minusDays(13), Time.today().plusDays(40), subject));
        JsonNode minutes;
        Healing healing;
        try (var _ = Suspended.part("kafka")) {
            minutes = CLERK.publish(draft);
            assertTrue(Quiet.unsent("meetings") > 0, "what is committed is not published yet");
            Suite.get().kill("meetings");
            healing = Healing.begins();
        }
        registeredOnce(healing, subject, minutes);
    }

    @Test
    void aBrokerKilledWhilePublishingLosesNothing() throws SQLException {
        var subject = "Residential homes";
        var draft =
                CLERK.upload(Minutes.of(Time.today().minusDays(14), Time.today().plusDays(40), subject));
        JsonNode minutes;
        Healing healing;
        try (var _ = Suspended.part("kafka")) {
            minutes = CLERK.publish(draft);
            assertTrue(Quiet.unsent("meetings") > 0, "the broker has acknowledged nothing yet");
            Suite.get().kill("kafka");
            healing = Healing.begins();
        }
        registeredOnce(healing, subject, minutes);
    }

    @Test
    void aDatabaseKilledInTheSweepTellsEveryBreachOnce() throws SQLException {
        killedInTheSweep("postgres", CLERK.actions("School transport", 20));
    }

    @Test
    void theRecommendationsServiceKilledInTheSweepTellsEveryBreachOnce() throws SQLException {
        killedInTheSweep("recommendations", CLERK.actions("Nursery places", 20));
    }

    private static void killedInTheSweep(String part, List<String> actions) throws SQLException {
        Healing healing;
        try (var sweep = Standstill.of("recommendations", "outbox")) {
            Time.passes("ACTION", actions, Time.today().minusDays(1));
            sweep.awaitWriter();
            assertEquals(0, breached(actions), "no breach is committed yet");
            Suite.get().kill(part);
            healing = Healing.begins();
        }
        eachToldOnce(healing, actions);
    }

    @Test
    void theNotificationsServiceKilledWhileTellingTellsEverybodyOnce() throws Exception {
        var actions = CLERK.actions("Play groups", 20);
        Healing healing;
        try (var telling = Standstill.of("notifications", "alert")) {
            Time.passes("ACTION", actions, Time.today().minusDays(1));
            telling.awaitWriter();
            assertTrue(Lag.events() > 0, "the reader is not done with what it reads");
            Suite.get().kill("notifications");
            healing = Healing.begins();
        }
        eachToldOnce(healing, actions);
    }

    @Test
    void theNotificationsServiceKilledWhileDeliveringSendsNothingTwice() throws SQLException {
        var actions = CLERK.actions("Youth clubs", 20);
        Healing healing;
        try (var _ = Suspended.part("mail")) {
            Time.passes("ACTION", actions, Time.today().minusDays(1));
            Awaitility.await("mails under way")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Quiet.deliveries("'CLAIMED'") > 0);
            Suite.get().kill("notifications");
            healing = Healing.begins();
            assertTrue(Quiet.deliveries("'CLAIMED'") > 0, "the service left claims behind");
        }
        eachToldOnce(healing, actions);
    }

    @Test
    void aMailServerThatRefusesHangsAndComesBackGetsEveryMailOnce() throws SQLException {
        var actions = CLERK.actions("Early help", 3);
        Suite.get().kill("mail");
        Time.passes("ACTION", actions.get(0), Time.today().minusDays(1));
        Healing.begins()
                .await("the mail server", () -> Suite.get().process("mail").isAlive());
        try (var _ = Suspended.part("mail")) {
            Time.passes("ACTION", actions.subList(1, 3), Time.today().minusDays(1));
            // The web inbox does not wait for the mail server.
            for (var action : actions)
                CLERK.await("the inbox", () -> Journey.of("member.okoro").inbox("ACTION_OVERDUE", action));
            assertTrue(Quiet.deliveries("'PENDING', 'CLAIMED', 'DEFERRED'") > 0, "mails wait for the server");
        }
        eachToldOnce(Healing.begins(), actions);
    }

    private static int breached(List<String> actions) throws SQLException {
        return Invariants.number(
                "recommendations",
                "SELECT count(*) FROM deadline WHERE state = 'BREACHED' AND subject_id IN ('"
                        + String.join("', '", actions) + "')");
    }

    private static void registeredOnce(Healing healing, String subject, JsonNode minutes) throws SQLException {
        var word = subject.substring(0, subject.indexOf(' ')).toLowerCase(Locale.UK);
        healing.await("the tasks of " + subject, () -> ofMinutes("/actions?q=" + word, minutes) >= 1);
        healing.await("a quiet suite", Quiet::holds);
        assertEquals(1, ofMinutes("/actions?q=" + word, minutes), "the plan's action is registered once");
        assertEquals(1, ofMinutes("/recommendations?q=" + word, minutes));
        assertEquals(List.of(), Invariants.broken());
    }

    private static long ofMinutes(String query, JsonNode minutes) {
        return StreamSupport.stream(CLERK.list(query).spliterator(), false)
                .filter(row ->
                        row.path("minutesId").asText().equals(minutes.path("id").asText()))
                .count();
    }

    /** Every member has one alert per action, and the mail server one mail per member and action, even when nothing is left to do. */
    private static void eachToldOnce(Healing healing, List<String> actions) throws SQLException {
        for (var action : actions)
            healing.await("everybody told of " + action, () -> Invariants.alerts(action) >= MEMBERS.size());
        healing.await("a quiet suite", Quiet::holds);
        healing.await("sign-in", Api::everybodySignsInAgain);
        var mails = Mailbox.all();
        for (var action : actions) {
            assertEquals(
                    MEMBERS.size(),
                    Mailbox.about(mails, "overdue", action).size(),
                    "one mail to each of the four members about " + action);
            assertEquals(MEMBERS.size(), Invariants.alerts(action), "one alert for each of the four members");
        }
        for (var person : MEMBERS) {
            for (var action : actions)
                assertNotNull(Journey.of(person).inbox("ACTION_OVERDUE", action), person + " finds it in the inbox");
        }
        assertEquals(List.of(), Invariants.broken());
    }
}
