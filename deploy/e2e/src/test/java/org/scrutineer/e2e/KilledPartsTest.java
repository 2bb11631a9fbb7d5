package org.scrutineer.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Parts killed with -9 in the middle of the work: nothing is lost, nothing is told twice, and the suite heals within a minute, untouched.
 */
class KilledPartsTest {

    private static final Duration HEALED = Duration.ofSeconds(90);
    private static final Journey CLERK = Journey.of("clerk.ferris");

    /** What the test before has broken must have healed by itself: the suite is quiet, and everybody can sign in. */
    @BeforeEach
    void theSuiteHasHealed() {
        Suite.get();
        Quiet.await();
        Awaitility.await("sign-in").atMost(HEALED).ignoreExceptions().until(Api::everybodySignsInAgain);
    }

    @Test
    void aServiceKilledAfterTheCommitAndBeforePublishingLosesNothing() {
        var subject = "Kinship care";
        var draft =
                CLERK.upload(Minutes.of(Time.today().minusDays(13), Time.today().plusDays(40), subject));
        // The broker is down, so what is committed cannot have been published.
        Suite.get().kill("kafka");
        var minutes = CLERK.publish(draft);
        Suite.get().kill("meetings");
        registeredOnce(subject, minutes);
    }

    @Test
    void aBrokerKilledWhilePublishingLosesNothing() {
        var subject = "Residential homes";
        var draft =
                CLERK.upload(Minutes.of(Time.today().minusDays(14), Time.today().plusDays(40), subject));
        var minutes = CLERK.publish(draft);
        Suite.get().kill("kafka");
        registeredOnce(subject, minutes);
    }

    @Test
    void aDatabaseKilledInTheSweepTellsEveryBreachOnce() throws SQLException {
        var subject = "School transport";
        var actions = actions(subject, 20);
        for (var action : actions) Time.passes("ACTION", action, Time.today().minusDays(1));
        Suite.get().kill("postgres");
        eachToldOnce(actions);
    }

    @Test
    void theRecommendationsServiceKilledInTheSweepTellsEveryBreachOnce() throws SQLException {
        var actions = actions("Nursery places", 20);
        for (var action : actions) Time.passes("ACTION", action, Time.today().minusDays(1));
        Suite.get().kill("recommendations");
        eachToldOnce(actions);
    }

    @Test
    void theNotificationsServiceKilledWhileDeliveringSendsNothingTwice() throws SQLException {
        var actions = actions("Youth clubs", 20);
        for (var action : actions) Time.passes("ACTION", action, Time.today().minusDays(1));
        Suite.get().kill("notifications");
        eachToldOnce(actions);
    }

    @Test
    void aMailServerThatRefusesHangsAndComesBackGetsEveryMailOnce()
            throws SQLException, java.io.IOException, InterruptedException {
        var actions = actions("Early help", 3);
        Suite.get().kill("mail");
        Time.passes("ACTION", actions.get(0), Time.today().minusDays(1));
        var mail = Awaitility.await("the mail server")
                .atMost(HEALED)
                .ignoreExceptions()
                .until(() -> Suite.get().process("mail"), ProcessHandle::isAlive);
        signal("STOP", mail);
        try {
            Time.passes("ACTION", actions.get(1), Time.today().minusDays(1));
            Time.passes("ACTION", actions.get(2), Time.today().minusDays(1));
            // The web inbox does not wait for the mail server.
            for (var action : actions)
                CLERK.await("the inbox", () -> Journey.of("member.okoro").inbox("ACTION_OVERDUE", action));
        } finally {
            signal("CONT", mail);
        }
        eachToldOnce(actions);
    }

    private static void signal(String name, ProcessHandle process) throws java.io.IOException, InterruptedException {
        var result = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        assertEquals(0, result);
    }

    /** Registers actions by hand under a recommendation of their own. */
    private static List<String> actions(String subject, int count) {
        var committee = CLERK.first("/committees", c -> c.path("name").asText().startsWith("Children"))
                .path("id")
                .asText();
        var recommendation = CLERK.api()
                .post(
                        "/recommendations",
                        Map.of(
                                "committeeId",
                                committee,
                                "text",
                                "That " + subject + " be improved.",
                                "madeOn",
                                Time.today().toString()))
                .expect(201)
                .text("id");
        List<String> ids = new ArrayList<>();
        IntStream.range(0, count)
                .forEach(i -> ids.add(CLERK.api()
                        .post(
                                "/recommendations/" + recommendation + "/actions",
                                Map.of(
                                        "text", subject + ", step " + i,
                                        "owner", Map.of("kind", "POST", "name", "Head of Education"),
                                        "dueOn", Time.today().plusDays(20).toString()))
                        .expect(201)
                        .text("id")));
        return ids;
    }

    private static void registeredOnce(String subject, JsonNode minutes) {
        var query = "/actions?q=" + firstWord(subject);
        Awaitility.await("the tasks of " + subject)
                .atMost(HEALED)
                .ignoreExceptions()
                .until(() -> ofMinutes(query, minutes) >= 1);
        Quiet.await();
        assertEquals(1, ofMinutes(query, minutes), "the plan's action is registered once");
        assertEquals(1, ofMinutes("/recommendations?q=" + firstWord(subject), minutes));
    }

    private static String firstWord(String subject) {
        return subject.substring(0, subject.indexOf(' ')).toLowerCase(Locale.UK);
    }

    private static long ofMinutes(String query, JsonNode minutes) {
        return StreamSupport.stream(CLERK.list(query).spliterator(), false)
                .filter(row ->
                        row.path("minutesId").asText().equals(minutes.path("id").asText()))
                .count();
    }

    /** Every member has one alert per action, and the mail server one mail per member and action, even when nothing is left to do. */
    private static void eachToldOnce(List<String> actions) throws SQLException {
        for (var person : List.of("member.okoro", "member.lindqvist", "member.bhatt", "coopted.hale")) {
            for (var action : actions) {
                Awaitility.await(person + " is told of " + action)
                        .atMost(HEALED)
                        .ignoreExceptions()
                        .until(() -> Journey.of(person).inbox("ACTION_OVERDUE", action) != null);
            }
        }
        Quiet.await();
        for (var action : actions) {
            assertEquals(
                    4, Mailbox.about("overdue", action).size(), "one mail to each of the four members about " + action);
            assertEquals(4, Invariants.alerts(action), "one alert for each of the four members");
        }
        assertEquals(List.of(), Invariants.broken());
    }
}
