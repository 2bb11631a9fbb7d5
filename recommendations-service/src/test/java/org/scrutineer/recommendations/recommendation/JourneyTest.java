package org.scrutineer.recommendations.recommendation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.scrutineer.recommendations.Scene;

@QuarkusTest
class JourneyTest extends Scene {
    @Inject
    Recommendations recommendations;

    // -- the Executive's response (domain rule R7)

    @Test
    void aReportStartsTheClockOfTwoMonthsAndTheLastResponseEndsIt() {
        var committee = committee("Schools Scrutiny");
        var first = recommendation(committee, "That places are counted");
        var second = recommendation(committee, "That places are built");
        var report = json(send(committee, "2014-07-01", null, first, second), 201);
        var reportId = report.getUUID("report.id");

        assertEquals("2014-08-31", report.getString("report.responseDueOn"));
        assertEquals(List.of("SENT", "SENT"), report.getList("recommendations.status"));
        eventually(() -> outbox("response-overdue", reportId).size() == 1);
        assertEquals(
                "Review of school places",
                outbox("response-overdue", reportId).getFirst().getString("title"));
        assertEquals(
                "Executive Councillor",
                outbox("response-overdue", reportId).getFirst().getString("owner.name"));

        respond(first, Map.of("decision", "ACCEPTED"))
                .then()
                .statusCode(200)
                .body("status", is("ACCEPTED"))
                .body("overdue", is(false));
        as("member").get(path("/reports/" + reportId)).then().body("deadlines", hasSize(1));
        assertEquals(List.of(), outbox("deadline-ended", reportId));
        respond(second, Map.of("decision", "REJECTED", "reason", "There is no site"))
                .then()
                .statusCode(200)
                .body("status", is("REJECTED"));

        as("member")
                .get(path("/reports/" + reportId))
                .then()
                .body("deadlines", empty())
                .body("recommendations.decision", contains("ACCEPTED", "REJECTED"));
        var ended = outbox("deadline-ended", reportId);
        assertEquals(1, ended.size());
        assertEquals("MET", ended.getFirst().getString("endedAs"));
        assertEquals(
                outbox("response-overdue", reportId).getFirst().getString("deadlineId"),
                ended.getFirst().getString("deadlineId"));
    }

    @Test
    void theLastTwoResponsesAtTheSameMomentEndTheClockToo() throws Exception {
        var committee = committee("Schools Scrutiny");
        var first = recommendation(committee, "That places are counted");
        var second = recommendation(committee, "That places are built");
        var reportId =
                json(send(committee, "2014-07-01", null, first, second), 201).getUUID("report.id");

        var other = new CompletableFuture<Integer>();
        inCouncil(() -> {
            var reply = new ExecutiveResponse(ResponseDecision.ACCEPTED, null, null, LocalDate.of(2014, 8, 1));
            recommendations.change(first, "responded", null, (r, now) -> r.respond(reply, now));
            // The other one comes while this one is not committed yet, and waits for it.
            Thread.ofVirtual()
                    .start(() -> other.complete(
                            respond(second, Map.of("decision", "ACCEPTED")).statusCode()));
            eventually(() -> other.isDone()
                    || count("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") > 0);
            return null;
        });

        assertEquals(200, other.get(10, TimeUnit.SECONDS));
        as("member").get(path("/reports/" + reportId)).then().body("deadlines", empty());
    }

    @Test
    void onlyItsOwnCommitteeClosesAThingAndNotOnADayToCome() {
        var committee = committee("Care Scrutiny");
        var other = committee("Roads Scrutiny");
        var recommendation = recommendation(committee, "That visits are logged");
        var action = action(committee, "Buy a log book", LocalDate.of(2099, 1, 1));
        for (var thing : List.of("/recommendations/" + recommendation, "/actions/" + action)) {
            var claim = Map.of("text", "Done", "evidenceIds", List.of(evidence("clerk", "democratic-services")));
            as("democratic-services")
                    .body(claim)
                    .post(path(thing + "/completion-claim"))
                    .then()
                    .statusCode(200);
            as("verifier")
                    .body(Map.of("outcome", "VERIFIED"))
                    .post(path(thing + "/verification"))
                    .then()
                    .statusCode(200);
            var closing = as("democratic-services");

            for (var wrong : List.of(other, UUID.randomUUID())) {
                closing.body(closure(wrong))
                        .post(path(thing + "/closure"))
                        .then()
                        .statusCode(422)
                        .body("errors[0].pointer", is("/committeeId"));
            }
            closing.body(Map.of("committeeId", committee, "agreedOn", "2099-03-20"))
                    .post(path(thing + "/closure"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", is("/agreedOn"));
            closing.body(closure(committee))
                    .post(path(thing + "/closure"))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aNoticeAfterTheReportStartsTheClockLater() {
        var committee = committee("Schools Scrutiny");
        var recommendation = recommendation(committee, "That places are counted");

        var report = json(send(committee, "2014-07-01", "2014-07-10", recommendation), 201);

        assertEquals("2014-09-09", report.getString("report.responseDueOn"));
    }

    @Test
    void anythingLessThanFullAcceptanceOwesAReason() {
        var recommendation = recommendation(committee("Schools Scrutiny"), "That places are counted");

        for (var decision : List.of("REJECTED", "PARTLY_ACCEPTED")) {
            respond(recommendation, Map.of("decision", decision, "reason", "  "))
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", is("/reason"));
        }
        as("member").get(path("/recommendations/" + recommendation)).then().body("recommendation.status", is("MADE"));
    }

    @Test
    void aReportTakesOnlyRecommendationsOfItsOwnCommitteeAndOnce() {
        var committee = committee("Schools Scrutiny");
        var foreign = recommendation(committee("Roads Scrutiny"), "That roads are mended");
        var own = recommendation(committee, "That places are counted");

        send(committee, "2014-07-01", null, own, foreign)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/recommendationIds/1"));
        send(committee, "2014-07-01", null, own).then().statusCode(201);
        send(committee, "2014-07-01", null, own)
                .then()
                .statusCode(409)
                .body("type", is("/problems/recommendation-already-sent"));
    }

    // -- from progress to closure (domain rule R21)

    @Test
    void theOwnerClaimsSomebodyElseVerifiesTheCommitteeCloses() {
        var committee = committee("Care Scrutiny");
        person("Martin Dunmore", "OFFICER", "Head of Care", "dunmore");
        var recommendation = recommendation(committee, "That visits are logged");
        var evidence = evidence("dunmore", "lead-officer");

        step("dunmore", "lead-officer", recommendation, "progress", Map.of("text", "Half done", "rating", "AMBER"))
                .then()
                .statusCode(200)
                .body("status", is("IN_PROGRESS"))
                .body("rating", is("AMBER"));
        step(
                        "dunmore",
                        "lead-officer",
                        recommendation,
                        "completion-claim",
                        Map.of("text", "Done", "evidenceIds", List.of()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/evidenceIds"));
        step("clerk", "democratic-services", recommendation, "closure", closure(committee))
                .then()
                .statusCode(409)
                .body("type", is("/problems/not-verified"));
        step(
                        "dunmore",
                        "lead-officer",
                        recommendation,
                        "completion-claim",
                        Map.of("text", "Done", "evidenceIds", List.of(evidence)))
                .then()
                .statusCode(200)
                .body("status", is("CLAIMED_COMPLETE"));
        step("dunmore", "verifier", recommendation, "verification", Map.of("outcome", "VERIFIED"))
                .then()
                .statusCode(409)
                .body("type", is("/problems/verifier-must-differ"));
        step(
                        "stone",
                        "verifier",
                        recommendation,
                        "verification",
                        Map.of("outcome", "VERIFIED", "note", "Looked at the log"))
                .then()
                .statusCode(200)
                .body("status", is("VERIFIED"));
        step("clerk", "democratic-services", recommendation, "closure", closure(committee))
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("completion.closureAgreedOn", is("2026-03-20"))
                .body("completion.closureMinute", is("45"));

        as("member")
                .get(path("/recommendations/" + recommendation + "/history"))
                .then()
                .body(
                        "items.what",
                        contains(
                                "registered",
                                "progress-reported",
                                "completion-claimed",
                                "completion-checked",
                                "closed"))
                .body("items[1].who", is("Person dunmore"))
                .body("items[1].before.status", is("MADE"))
                .body("items[1].after.status", is("IN_PROGRESS"));
        as("member")
                .get(path("/recommendations/" + recommendation))
                .then()
                .body("progress.kind", contains("VERIFICATION", "COMPLETION_CLAIM", "PROGRESS"))
                .body("progress[1].evidence[0].fileName", is("minutes of the visit.txt"));
        assertEquals(1, outbox("completion-claimed", recommendation).size());
        assertEquals(
                "VERIFIED",
                outbox("completion-verified", recommendation).getFirst().getString("outcome"));
        assertEquals(
                "2026-03-20",
                outbox("recommendation-closed", recommendation).getFirst().getString("agreedOn"));
    }

    @Test
    void whatIsNotVerifiedGoesOnAndItsClockWithIt() {
        atTime("2026-06-01T12:00:00Z");
        var committee = committee("Care Scrutiny");
        var recommendation = id(as("democratic-services")
                .body(Map.of("committeeId", committee, "text", "That visits are logged", "dueOn", "2026-06-30"))
                .post(path("/recommendations")));
        var evidence = evidence("clerk", "democratic-services");
        step(
                        "clerk",
                        "democratic-services",
                        recommendation,
                        "completion-claim",
                        Map.of("text", "Done", "evidenceIds", List.of(evidence)))
                .then()
                .statusCode(200);
        atTime("2026-07-02T12:00:00Z");

        step(
                        "stone",
                        "verifier",
                        recommendation,
                        "verification",
                        Map.of("outcome", "NOT_VERIFIED", "note", "The log is empty"))
                .then()
                .statusCode(200)
                .body("status", is("IN_PROGRESS"))
                .body("overdue", is(true));

        eventually(() -> outbox("recommendation-overdue", recommendation).size() == 1);
    }

    @Test
    void onlyTheOwnerOrDemocraticServicesReport() {
        var committee = committee("Care Scrutiny");
        var owner = person("Ada Okoro", "MEMBER", "Chair", "okoro");
        var recommendation = recommendation(committee, "That a letter of thanks is sent");
        var version =
                as("clerk").get(path("/recommendations/" + recommendation)).header("ETag");
        as("democratic-services")
                .header("If-Match", version)
                .body(Map.of("owner", Map.of("kind", "PERSON", "name", "Ada Okoro", "personId", owner)))
                .put(path("/recommendations/" + recommendation + "/owner"))
                .then()
                .statusCode(200)
                .body("owner.personId", is(owner.toString()));

        step("dunmore", "lead-officer", recommendation, "progress", Map.of("text", "Not mine"))
                .then()
                .statusCode(403);
        step("bhatt", "member", recommendation, "progress", Map.of("text", "Not mine"))
                .then()
                .statusCode(403);
        step("okoro", "member", recommendation, "progress", Map.of("text", "Mine"))
                .then()
                .statusCode(200);
        step("clerk", "democratic-services", recommendation, "progress", Map.of("text", "For her"))
                .then()
                .statusCode(200);
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        var recommendation = recommendation(committee("Care Scrutiny"), "That visits are logged");
        var owner = Map.of("owner", owner("BODY", "Fairmere Trust"));

        as("democratic-services")
                .body(owner)
                .put(path("/recommendations/" + recommendation + "/owner"))
                .then()
                .statusCode(428);
        as("democratic-services")
                .header("If-Match", "\"99\"")
                .body(owner)
                .put(path("/recommendations/" + recommendation + "/owner"))
                .then()
                .statusCode(412);
    }

    @Test
    void readingChangesNothing() {
        var recommendation = recommendation(committee("Care Scrutiny"), "That visits are logged");

        var first = as("member").get(path("/recommendations/" + recommendation)).header("ETag");
        var second =
                as("member").get(path("/recommendations/" + recommendation)).header("ETag");

        assertEquals(first, second);
    }

    @Test
    void whatAnotherBodyMonitorsIsNotDoneAndItsReportBackIsADate() {
        atTime("2026-06-01T12:00:00Z");
        var recommendation = recommendation(committee("Care Scrutiny"), "That partners agree");

        step(
                        "clerk",
                        "democratic-services",
                        recommendation,
                        "delegated-monitoring",
                        Map.of("body", "Safeguarding Partnership", "reportBackOn", "2026-06-30"))
                .then()
                .statusCode(200)
                .body("status", is("MONITORED_ELSEWHERE"))
                .body("nextDueOn", is("2026-06-30"));
        atTime("2026-07-01T12:00:00Z");
        eventually(() -> outbox("recommendation-overdue", recommendation).size() == 1);
        assertEquals(
                "REPORT_BACK",
                outbox("recommendation-overdue", recommendation).getFirst().getString("subjectType"));

        step(
                        "clerk",
                        "democratic-services",
                        recommendation,
                        "report-back",
                        Map.of("text", "They agree", "nextReportBackOn", "2026-12-31"))
                .then()
                .statusCode(200)
                .body("status", is("MONITORED_ELSEWHERE"))
                .body("overdue", is(false))
                .body("nextDueOn", is("2026-12-31"));
    }

    @Test
    void actionsHangBelowARecommendationAndTakeTheSameSteps() {
        var committee = committee("Care Scrutiny");
        var recommendation = recommendation(committee, "That visits are logged");
        var action = id(as("lead-officer")
                .body(Map.of("text", "Buy a log book", "owner", owner("POST", "Head of Care"), "dueOn", "2099-01-01"))
                .post(path("/recommendations/" + recommendation + "/actions")));

        as("member")
                .get(path("/recommendations/" + recommendation))
                .then()
                .body("actions.id", contains(action.toString()));
        as("dunmore", "lead-officer", COUNCIL)
                .body(Map.of("text", "Ordered"))
                .post(path("/actions/" + action + "/progress"))
                .then()
                .statusCode(200)
                .body("status", is("IN_PROGRESS"));
        var evidence = evidence("dunmore", "lead-officer");
        as("dunmore", "lead-officer", COUNCIL)
                .body(Map.of("text", "Here", "evidenceIds", List.of(evidence)))
                .post(path("/actions/" + action + "/completion-claim"))
                .then()
                .statusCode(200);
        as("stone", "verifier", COUNCIL)
                .body(Map.of("outcome", "VERIFIED"))
                .post(path("/actions/" + action + "/verification"))
                .then()
                .statusCode(200);
        as("democratic-services")
                .body(closure(committee))
                .post(path("/actions/" + action + "/closure"))
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"));
        as("member")
                .get(path("/actions/" + action))
                .then()
                .body("deadlines", empty())
                .body("action.status", is("CLOSED"));
    }

    @Test
    void aStepSentTwiceWithOneKeyHappensOnce() {
        var recommendation = recommendation(committee("Care Scrutiny"), "That visits are logged");
        var request = as("democratic-services")
                .header("Idempotency-Key", "progress-" + recommendation)
                .body(Map.of("text", "Half done"));

        request.post(path("/recommendations/" + recommendation + "/progress"))
                .then()
                .statusCode(200);
        request.post(path("/recommendations/" + recommendation + "/progress"))
                .then()
                .statusCode(200);

        as("member").get(path("/recommendations/" + recommendation)).then().body("progress", hasSize(1));
    }

    // -- what the public sees

    @Test
    void thePublicSeesStatusResponseAndPostsButNoExemptTextNotesOrNames() {
        var committee = committee("Care Scrutiny");
        var officer = person("Leila Amari", "OFFICER", "Director of Care", "amari");
        var open = id(as("democratic-services")
                .body(Map.of(
                        "committeeId",
                        committee,
                        "text",
                        "That visits are logged",
                        "owner",
                        Map.of("kind", "PERSON", "name", "Leila Amari", "personId", officer)))
                .post(path("/recommendations")));
        var exempt = id(as("democratic-services")
                .body(Map.of("committeeId", committee, "text", "That the contract ends", "exempt", true))
                .post(path("/recommendations")));
        step("amari", "lead-officer", open, "progress", Map.of("text", "An internal note"))
                .then()
                .statusCode(200);

        given().get(path("/recommendations/" + open))
                .then()
                .statusCode(200)
                .body("recommendation.status", is("IN_PROGRESS"))
                .body("recommendation.owner.name", is("Director of Care"))
                .body("recommendation.owner.personId", nullValue())
                .body("progress", empty());
        given().get(path("/recommendations/" + exempt)).then().statusCode(404);
        given().get(path("/recommendations?committee=" + committee))
                .then()
                .statusCode(200)
                .body("items.id", contains(open.toString()))
                .body("items[0].owner.name", is("Director of Care"));
        as("member").get(path("/recommendations?committee=" + committee)).then().body("items", hasSize(2));
        given().get(path("/recommendations/" + open + "/history")).then().statusCode(401);
        given().get("/councils/" + OTHER + "/recommendations")
                .then()
                .statusCode(200)
                .body("items.id", not(contains(open.toString())));
        given().get("/councils/" + OTHER + "/recommendations/" + open).then().statusCode(404);
    }

    private Response send(UUID committee, String receivedOn, String noticeOn, UUID... recommendations) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "title",
                "Review of school places",
                "committeeId",
                committee,
                "recommendationIds",
                List.of(recommendations),
                "receivedOn",
                receivedOn,
                "sentTo",
                owner("POST", "Executive Councillor")));
        if (noticeOn != null) body.put("noticeOn", noticeOn);
        return as("democratic-services").body(body).post(path("/reports"));
    }

    private Response respond(UUID recommendation, Map<String, Object> body) {
        return as("executive").body(body).post(path("/recommendations/" + recommendation + "/response"));
    }

    private Response step(String account, String role, UUID recommendation, String step, Map<String, Object> body) {
        return as(account, role, COUNCIL).body(body).post(path("/recommendations/" + recommendation + "/" + step));
    }

    private static Map<String, Object> closure(UUID committee) {
        return Map.of("committeeId", committee, "agreedOn", "2026-03-20", "minute", "45");
    }
}
