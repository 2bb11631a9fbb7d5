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
