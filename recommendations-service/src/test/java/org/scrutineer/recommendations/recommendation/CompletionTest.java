package org.scrutineer.recommendations.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.recommendations.Scene;

/** From progress to closure, of recommendations and of the actions below them (domain rule R21). */
@QuarkusTest
class CompletionTest extends Scene {

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

    @Test
    void nobodyVerifiesWhatIsTheirOwnWhoeverClaimedIt() {
        var committee = committee("Care Scrutiny");
        var account = "hale-" + committee;
        Map<String, Object> owner = Map.of(
                "kind",
                "POST",
                "name",
                "Head of Care",
                "personId",
                person("Ann Hale", "OFFICER", "Head of Care", account));
        for (var where : List.of("/recommendations", "/actions")) {
            var thing = where + "/"
                    + id(as("democratic-services")
                            .body(Map.of("committeeId", committee, "text", "That visits are logged", "owner", owner))
                            .post(path(where)));
            as("democratic-services")
                    .body(Map.of("text", "Done", "evidenceIds", List.of(evidence("clerk", "democratic-services"))))
                    .post(path(thing + "/completion-claim"))
                    .then()
                    .statusCode(200);

            as(account, "verifier", COUNCIL)
                    .body(Map.of("outcome", "VERIFIED"))
                    .post(path(thing + "/verification"))
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/verifier-must-differ"));
        }
    }

    @Test
    void nothingIsAddedBelowWhatIsNotOpen() {
        var recommendation = recommendation(committee("Care Scrutiny"), "That visits are logged");
        step("clerk", "democratic-services", recommendation, "withdrawal", Map.of("reason", "By mistake"))
                .then()
                .statusCode(200);

        step("dunmore", "lead-officer", recommendation, "actions", Map.of("text", "Buy a log book"))
                .then()
                .statusCode(409)
                .body("type", is("/problems/recommendation-not-open"));
        as("member").get(path("/recommendations/" + recommendation)).then().body("actions", empty());
    }

    private static Map<String, Object> closure(UUID committee) {
        return Map.of("committeeId", committee, "agreedOn", "2026-03-20", "minute", "45");
    }
}
