package org.scrutineer.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job, from published minutes to the closed recommendation, through the gateway. The steps build on one another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {

    private static final Journey CLERK = Journey.of("clerk.ferris");
    private static final String SUBJECT = "Recruitment of foster carers";

    private static JsonNode minutes;
    private static JsonNode action;
    private static JsonNode recommendation;

    @BeforeAll
    static void theSuiteStands() {
        Suite.get();
    }

    @Test
    @Order(1)
    void minutesBecomeADraftWithExtractsWhereTheyStand() {
        var draft =
                CLERK.upload(Minutes.of(Time.today().minusDays(12), Time.today().plusDays(10), SUBJECT));
        assertEquals("OPEN", draft.path("state").asText());
        assertEquals(
                Time.today().minusDays(12).toString(),
                draft.path("meeting").path("heldOn").asText());
        assertNotNull(draft.path("meeting").path("committeeId").asText(null), "the committee is known by its name");
        assertEquals(3, draft.path("decisions").size());
        for (var kind : List.of("decisions", "tasks")) {
            for (var extract : draft.path(kind)) {
                int start = extract.path("start").asInt();
                int end = extract.path("end").asInt();
                assertTrue(
                        start >= 0
                                && end > start
                                && end <= draft.path("text").asText().length(),
                        extract::toString);
            }
        }
        minutes = CLERK.publish(draft);
    }

    @Test
    @Order(2)
    void publishingTwiceChangesNothingTwice() {
        var again = CLERK.publication(CLERK.lastDraft()).expect(200);
        assertEquals(minutes.path("id").asText(), again.text("id"));
        var second =
                CLERK.upload(Minutes.of(Time.today().minusDays(12), Time.today().plusDays(10), SUBJECT));
        var refused = CLERK.publication(second);
        assertEquals(409, refused.status());
        assertEquals("/problems/minutes-already-published", refused.text("type"));
    }

    @Test
    @Order(3)
    void everyTaskAndRecommendationIsRegisteredWithOwnerDateAndClause() {
        action = CLERK.await(
                "the action",
                () -> CLERK.first(
                        "/actions?q=foster", a -> a.path("text").asText().contains("circulate the plan")));
        assertEquals("Martin Dunmore", action.path("owner").path("name").asText());
        assertEquals(Time.today().plusDays(10).toString(), action.path("dueOn").asText());
        assertEquals(minutes.path("id").asText(), action.path("minutesId").asText());
        recommendation = CLERK.await(
                "the recommendation",
                () -> CLERK.first("/recommendations?q=foster", r -> r.path("minutesId")
                        .asText()
                        .equals(minutes.path("id").asText())));
        assertEquals("MADE", recommendation.path("status").asText());
        assertTrue(
                recommendation.path("reference").asText().matches("SR \\(\\d\\d/\\d\\d\\) \\d+"),
                recommendation::toString);
        CLERK.await(
                "the request",
                () -> CLERK.first(
                        "/information-requests", r -> r.path("text").asText().contains("breakdown of enquiries")));
    }

    @Test
    @Order(4)
    void aReportToTheExecutiveStartsTheTwoMonthClock() {
        var report = CLERK.api()
                .post(
                        "/reports",
                        Map.of(
                                "title", SUBJECT,
                                "committeeId",
                                        recommendation.path("committeeId").asText(),
                                "recommendationIds",
                                        List.of(recommendation.path("id").asText()),
                                "receivedOn", Time.today().toString(),
                                "sentTo", Map.of("kind", "POST", "name", "Cabinet Member for Children and Families")))
                .expect(201);
        // Two months beginning with the day of receipt: the day before the same day of the month after next.
        var sent = recommendation();
        assertEquals("SENT", sent.path("status").asText());
        assertEquals(
                Time.today().plusMonths(2).minusDays(1).toString(),
                sent.path("responseDueOn").asText());
        assertNotNull(report.body().path("report").path("id").asText(null), () -> report.body()
                .toString());
    }

    @Test
    @Order(5)
    void theExecutiveRejectsOnlyWithAReason() {
        var executive = Api.as("cabinet.rowe");
        var path = "/recommendations/" + recommendation.path("id").asText() + "/response";
        var refused = executive.post(path, Map.of("decision", "REJECTED"));
        assertEquals(422, refused.status());
        assertEquals(
                "/reason", refused.body().path("errors").path(0).path("pointer").asText());
        executive
                .post(path, Map.of("decision", "ACCEPTED", "proposedAction", "A duty officer answers enquiries."))
                .expect(200);
        assertEquals("ACCEPTED", recommendation().path("status").asText());
    }

    @Test
    @Order(6)
    void whenADeadlinePassesEverybodyWhoMustKnowIsToldOnce() throws SQLException {
        Time.passes("ACTION", action.path("id").asText(), Time.today().minusDays(1));
        var id = action.path("id").asText();
        for (var person :
                List.of("member.okoro", "member.lindqvist", "member.bhatt", "coopted.hale", "officer.dunmore")) {
            var told = Journey.of(person)
                    .await(person + " is told", () -> Journey.of(person).inbox("ACTION_OVERDUE", id));
            assertEquals(
                    Time.today().minusDays(1).toString(), told.path("dueOn").asText());
            assertTrue(told.path("link").asText().endsWith("/actions/" + id), told::toString);
        }
        var mails = Mailbox.await(5, "an action is overdue", id);
        assertEquals(5, mails.size());
        assertFalse(mails.getFirst().path("subject").asText().contains("Dunmore"), "the subject is neutral");
        assertTrue(mails.stream()
                .allMatch(m -> !m.path("html").asText().isBlank()
                        && !m.path("text").asText().isBlank()));
        var timeline = CLERK.await(
                "who was told",
                () -> CLERK.list("/timeline?subject=" + id).size() >= 10
                        ? CLERK.api().get("/timeline?subject=" + id).body()
                        : null);
        assertNotNull(timeline);
    }

    @Test
    @Order(7)
    void theOwnerClaimsSomebodyElseVerifiesTheCommitteeCloses() {
        var owner = Api.as("officer.dunmore");
        var steps = "/actions/" + action.path("id").asText();
        var evidence = owner.upload(
                        "/evidence", "plan.txt", "text/plain", "The plan went out.".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("id");
        owner.post(steps + "/progress", Map.of("text", "Drafted.", "evidenceIds", List.of(evidence)))
                .expect(200);
        owner.post(
                        steps + "/completion-claim",
                        Map.of("text", "Sent to all members.", "evidenceIds", List.of(evidence)))
                .expect(200);
        Api.as("verifier.stone")
                .post(steps + "/verification", Map.of("outcome", "VERIFIED", "note", "Seen."))
                .expect(200);
        CLERK.api()
                .post(
                        steps + "/closure",
                        Map.of(
                                "committeeId",
                                action.path("committeeId").asText(),
                                "agreedOn",
                                Time.today().toString(),
                                "minute",
                                "41"))
                .expect(200);
        assertEquals(
                "CLOSED",
                CLERK.api().get(steps).body().path("action").path("status").asText());
        var history = CLERK.list(steps + "/history");
        assertTrue(history.size() >= 5, history::toString);
    }

    @Test
    @Order(8)
    void aCollectiveGrievanceIsToldWithoutNamesOrText() {
        var secret = "The rota of the night team " + UUID.randomUUID();
        var hr = Api.as("hr.castell");
        var recorded = hr.post(
                        "/grievances",
                        Map.of(
                                "serviceArea",
                                "Children's social care",
                                "subject",
                                secret,
                                "raisedBy",
                                "EMPLOYEE",
                                "employees",
                                7,
                                "raisedOn",
                                Time.today().minusDays(2).toString(),
                                "stage",
                                "STAGE_1",
                                "heardIn",
                                "Human resources",
                                "hrInvolved",
                                true,
                                "nextOn",
                                Time.today().plusDays(20).toString()))
                .expect(201);
        assertTrue(recorded.body().path("collective").asBoolean());
        var id = recorded.text("id");
        var told = Journey.of("member.lindqvist").await("the member is told", () -> Journey.of("member.lindqvist")
                .inbox("COLLECTIVE_GRIEVANCE_RAISED", id));
        assertFalse(told.toString().contains("rota"), told::toString);
        assertTrue(told.toString().contains("5 to 9"), told::toString);
        var seen = Api.as("member.lindqvist").get("/grievances/" + id).expect(200);
        assertFalse(seen.body().toString().contains("rota"), () -> seen.body().toString());
        var moved = hr.post(
                        "/grievances/" + id + "/stage",
                        Map.of(
                                "stage",
                                "STAGE_2",
                                "heardIn",
                                "Children's social care",
                                "hrInvolved",
                                true,
                                "appealAvailable",
                                true,
                                "nextOn",
                                Time.today().plusDays(30).toString()))
                .expect(200);
        assertTrue(moved.body().path("warnings").toString().contains("independence"), () -> moved.body()
                .toString());
        for (var mail : Mailbox.all())
            assertFalse(mail.toString().contains("rota of the night"), "a mail holds the complaint");
    }

    @Test
    @Order(9)
    void minutesOfYearsAgoTellEachMemberOnce() {
        var held = LocalDate.of(2019, 6, 4);
        var draft = CLERK.upload(Minutes.of(held, LocalDate.of(2019, 7, 1), "Short breaks"));
        CLERK.publish(CLERK.withDueDates(draft, LocalDate.of(2019, 7, 1)));
        var member = Journey.of("member.bhatt");
        var summary = member.await(
                "the summary",
                () -> member.first("/inbox", i -> i.path("kind").asText().equals("BACKLOG_OVERDUE")));
        assertNotNull(summary);
        var overdue = StreamSupport.stream(member.list("/inbox").spliterator(), false)
                .filter(i -> i.path("kind").asText().endsWith("_OVERDUE")
                        && !i.path("kind").asText().equals("BACKLOG_OVERDUE")
                        && i.path("dueOn").asText().startsWith("2019"))
                .count();
        assertEquals(0, overdue, "no alert of its own for a deadline of 2019");
    }

    @Test
    @Order(10)
    void thePublicSeesMinutesAndRegisterAndNothingElse() {
        var stranger = Api.as("member.north", "fairmere");
        for (var open : List.of(Api.publicly(), stranger)) {
            open.get("/minutes/" + minutes.path("id").asText()).expect(200);
            var register = open.get("/recommendations?q=foster").expect(200);
            assertEquals(1, register.body().path("items").size());
        }
        for (var closed : List.of("/inbox", "/grievances", "/drafts", "/people", "/settings", "/alerts")) {
            assertEquals(401, Api.publicly().get(closed).status(), closed);
            assertEquals(403, stranger.get(closed).status(), closed);
        }
        assertEquals(
                0,
                Api.as("member.north", "northcliffe")
                        .get("/recommendations")
                        .expect(200)
                        .body()
                        .path("items")
                        .size());
    }

    private static JsonNode recommendation() {
        return CLERK.api()
                .get("/recommendations/" + recommendation.path("id").asText())
                .expect(200)
                .body()
                .path("recommendation");
    }
}
