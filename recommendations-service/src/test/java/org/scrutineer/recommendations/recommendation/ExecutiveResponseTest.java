package org.scrutineer.recommendations.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
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

/** The Executive is sent a report, its clock runs, and it responds (domain rule R7). */
@QuarkusTest
class ExecutiveResponseTest extends Scene {
    @Inject
    Recommendations recommendations;

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

    @Test
    void aClaimOfCompletionLeavesTheExecutiveItsDutyToRespond() {
        atTime("2026-06-01T12:00:00Z");
        var recommendation = recommendation(committee("Schools Scrutiny"), "That places are counted");
        var report = sent(recommendation, "2026-06-01");
        claim(recommendation)
                .then()
                .statusCode(200)
                .body("status", is("CLAIMED_COMPLETE"))
                .body("nextDueOn", is("2026-07-31"));

        atTime("2026-08-01T12:00:00Z");
        eventually(() -> outbox("response-overdue", report).size() == 1);
        respond(recommendation, Map.of("decision", "ACCEPTED"))
                .then()
                .statusCode(200)
                .body("status", is("CLAIMED_COMPLETE"))
                .body("response.decision", is("ACCEPTED"))
                .body("overdue", is(false));

        assertEquals(List.of("MET"), ended(report));
    }

    @Test
    void theClockOfAReportRunsAgainWithARecommendationThatComesBack() {
        atTime("2026-06-01T12:00:00Z");
        var recommendation = recommendation(committee("Schools Scrutiny"), "That places are counted");
        var report = sent(recommendation, "2026-06-01");
        var reason = Map.<String, Object>of("reason", "By mistake");
        step("clerk", "democratic-services", recommendation, "withdrawal", reason)
                .then()
                .statusCode(200);
        assertEquals(1, ended(report).size());

        step("clerk", "democratic-services", recommendation, "reopening", reason)
                .then()
                .statusCode(200)
                .body("nextDueOn", is("2026-07-31"));

        assertEquals(1, outbox("deadline-resumed", report).size());
        as("member").get(path("/reports/" + report)).then().body("deadlines.state", contains("OPEN"));
    }

    @Test
    void whatItsCommitteeClosesAwaitsNoResponseButMayStillHaveOne() {
        atTime("2026-06-01T12:00:00Z");
        var committee = committee("Schools Scrutiny");
        var recommendation = recommendation(committee, "That places are counted");
        var report = sent(recommendation, "2026-06-01");
        claim(recommendation).then().statusCode(200);
        step("stone", "verifier", recommendation, "verification", Map.of("outcome", "VERIFIED"))
                .then()
                .statusCode(200);
        as("member").get(path("/reports/" + report)).then().body("deadlines", hasSize(1));

        step(
                        "clerk",
                        "democratic-services",
                        recommendation,
                        "closure",
                        Map.of("committeeId", committee, "agreedOn", "2026-06-01"))
                .then()
                .statusCode(200);

        as("member").get(path("/reports/" + report)).then().body("deadlines", empty());
        respond(recommendation, Map.of("decision", "REJECTED", "reason", "There is no site"))
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("response.decision", is("REJECTED"));
    }

    private UUID sent(UUID recommendation, String receivedOn) {
        var committee =
                as("member").get(path("/recommendations/" + recommendation)).<String>path("recommendation.committeeId");
        return json(send(UUID.fromString(committee), receivedOn, null, recommendation), 201)
                .getUUID("report.id");
    }

    private static Response claim(UUID recommendation) {
        var files = List.of(evidence("clerk", "democratic-services"));
        return step(
                "clerk",
                "democratic-services",
                recommendation,
                "completion-claim",
                Map.of("text", "Done", "evidenceIds", files));
    }

    private List<String> ended(UUID report) {
        return outbox("deadline-ended", report).stream()
                .map(event -> event.getString("endedAs"))
                .toList();
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
}
