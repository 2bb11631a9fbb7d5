package org.scrutineer.recommendations.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.recommendations.Scene;

/** What democratic services keep up of a recommendation, whatever its owner does. */
@QuarkusTest
class UpkeepTest extends Scene {

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
    void whatWasReportedBackIsMetWhetherOrNotAnotherReportIsOwed() {
        var last = delegated();
        var first = delegated();

        reportBack(last, Map.of("text", "They agree"));
        reportBack(first, Map.of("text", "They talk", "nextReportBackOn", "2099-12-31"));

        assertEquals(List.of("MET"), endings(last));
        assertEquals(List.of("MET"), endings(first));
        as("member")
                .get(path("/recommendations/" + first))
                .then()
                .body("deadlines.dueOn", contains("2099-12-31"))
                .body("deadlines.state", contains("OPEN"));
    }

    @Test
    void aReportBackThatIsNotOwedAnyMoreIsNotMet() {
        var recommendation = delegated();

        step("clerk", "democratic-services", recommendation, "withdrawal", Map.of("reason", "The partnership is gone"))
                .then()
                .statusCode(200);

        assertEquals(List.of("WITHDRAWN"), endings(recommendation));
    }

    @Test
    void whatAChangeTakesAwayStaysInTheHistory() {
        var committee = committee("Care Scrutiny");
        var first = person("Jo Hart", "OFFICER", "Head of Care", "hart-1-" + committee);
        var second = person("Jo Hart", "OFFICER", "Head of Parks", "hart-2-" + committee);
        var recommendation = recommendation(committee, "That visits are logged");
        give(recommendation, first);
        give(recommendation, second);
        respond(recommendation, "Hire a clerk", "2014-07-01");
        respond(recommendation, "Buy a log book", "2014-07-02");
        close(recommendation, committee);
        step("clerk", "democratic-services", recommendation, "reopening", Map.of("reason", "It was not so"))
                .then()
                .statusCode(200);

        as("member")
                .get(path("/recommendations/" + recommendation + "/history"))
                .then()
                .body("items.find { it.what == 'owner-changed' }.after.ownerPersonId", is(first.toString()))
                .body("items.findAll { it.what == 'owner-changed' }[1].before.ownerPersonId", is(first.toString()))
                .body("items.findAll { it.what == 'response-recorded' }[1].before.proposedAction", is("Hire a clerk"))
                .body("items.findAll { it.what == 'response-recorded' }[1].before.respondedOn", is("2014-07-01"))
                .body("items.find { it.what == 'closed' }.after.closedByCommitteeId", is(committee.toString()))
                .body("items.find { it.what == 'reopened' }.before.closureAgreedOn", is("2026-03-20"))
                .body("items.find { it.what == 'reopened' }.before.closureMinute", is("45"));
    }

    private static void give(UUID recommendation, UUID person) {
        var version =
                as("member").get(path("/recommendations/" + recommendation)).header("ETag");
        as("democratic-services")
                .header("If-Match", version)
                .body(Map.of("owner", Map.of("kind", "PERSON", "name", "Jo Hart", "personId", person)))
                .put(path("/recommendations/" + recommendation + "/owner"))
                .then()
                .statusCode(200);
    }

    private static void respond(UUID recommendation, String proposedAction, String on) {
        step(
                        "leader",
                        "executive",
                        recommendation,
                        "response",
                        Map.of("decision", "ACCEPTED", "proposedAction", proposedAction, "respondedOn", on))
                .then()
                .statusCode(200);
    }

    private static void close(UUID recommendation, UUID committee) {
        var files = List.of(evidence("clerk", "democratic-services"));
        Map<String, Map<String, Object>> steps = new LinkedHashMap<>();
        steps.put("completion-claim", Map.of("text", "Done", "evidenceIds", files));
        steps.put("verification", Map.of("outcome", "VERIFIED"));
        steps.put("closure", Map.of("committeeId", committee, "agreedOn", "2026-03-20", "minute", "45"));
        steps.forEach((step, body) -> {
            var account = step.equals("verification") ? "stone" : "clerk";
            step(account, "democratic-services", recommendation, step, body)
                    .then()
                    .statusCode(200);
        });
    }

    private UUID delegated() {
        var recommendation = recommendation(committee("Care Scrutiny"), "That partners agree");
        step(
                        "clerk",
                        "democratic-services",
                        recommendation,
                        "delegated-monitoring",
                        Map.of("body", "Safeguarding Partnership", "reportBackOn", "2099-06-30"))
                .then()
                .statusCode(200);
        return recommendation;
    }

    private static void reportBack(UUID recommendation, Map<String, Object> report) {
        step("clerk", "democratic-services", recommendation, "report-back", report)
                .then()
                .statusCode(200);
    }

    private List<String> endings(UUID recommendation) {
        return outbox("deadline-ended", recommendation).stream()
                .map(event -> event.getString("endedAs"))
                .toList();
    }
}
