package org.scrutineer.recommendations.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.platform.testing.TestTokens;
import org.scrutineer.recommendations.Scene;

/** Who owes a thing may report on it, whatever else they are in the council; nobody else but democratic services may. */
@QuarkusTest
class OwnersReportTest extends Scene {

    @ParameterizedTest
    @CsvSource({
        "executive, PERSON", "verifier, PERSON", "hr, PERSON", "monitoring-officer, PERSON", "admin, PERSON",
        "member, PERSON", "lead-officer, PERSON", "executive, POST", "hr, POST", "member, POST"
    })
    void theOwnerBringsEvidenceReportsAndClaims(String role, String kind) {
        var committee = committee("Owners Scrutiny");
        var account = role + "-" + kind + "-owner-" + committee;
        var owner = Map.of(
                "kind",
                kind,
                "name",
                "Head of Parks",
                "personId",
                person("Jo Hart", "OFFICER", "Head of Parks", account));
        var recommendation =
                owned("/recommendations", Map.of("committeeId", committee, "text", "That parks open", "owner", owner));
        var action = owned("/actions", Map.of("committeeId", committee, "text", "Open the parks", "owner", owner));
        var request = owned(
                "/information-requests",
                Map.of(
                        "committeeId",
                        committee,
                        "kind",
                        "INFORMATION_REQUEST",
                        "text",
                        "How many parks?",
                        "owner",
                        owner));
        var evidence = evidence(account, role);

        for (var thing : List.of("/recommendations/" + recommendation, "/actions/" + action)) {
            as(account, role, COUNCIL).get(path(thing)).then().body("mayReport", is(true));
            as(account, role, COUNCIL)
                    .body(Map.of("text", "Half open", "evidenceIds", List.of(evidence)))
                    .post(path(thing + "/progress"))
                    .then()
                    .statusCode(200);
            as(account, role, COUNCIL)
                    .body(Map.of("text", "Open", "evidenceIds", List.of(evidence)))
                    .post(path(thing + "/completion-claim"))
                    .then()
                    .statusCode(200);
        }
        as(account, role, COUNCIL)
                .get(path("/information-requests/" + request))
                .then()
                .body("mayReport", is(true));
        as(account, role, COUNCIL)
                .body(Map.of("text", "Seven"))
                .post(path("/information-requests/" + request + "/answer"))
                .then()
                .statusCode(200);
        as(account, role, COUNCIL)
                .accept("*/*")
                .get(path("/evidence/" + evidence))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "executive, PERSON",
        "verifier, PERSON",
        "hr, PERSON",
        "monitoring-officer, PERSON",
        "admin, PERSON",
        "member, PERSON",
        "lead-officer, PERSON",
        "lead-officer, POST",
        "member, POST"
    })
    void nobodyElseReportsOnWhatAPersonOrTheHolderOfAPostOwes(String role, String kind) {
        var committee = committee("Owners Scrutiny");
        var person = person("Jo Hart", "OFFICER", "Head of Parks", "hart-" + committee);
        var action = owned(
                "/actions",
                Map.of(
                        "committeeId",
                        committee,
                        "text",
                        "Open the parks",
                        "owner",
                        Map.of("kind", kind, "name", "Jo Hart", "personId", person)));

        as(role).get(path("/actions/" + action)).then().statusCode(200).body("mayReport", is(false));
        as(role).body(Map.of("text", "Not mine"))
                .post(path("/actions/" + action + "/progress"))
                .then()
                .statusCode(403);
        as(role).body(Map.of("text", "Not mine", "evidenceIds", List.of(UUID.randomUUID())))
                .post(path("/actions/" + action + "/completion-claim"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "lead-officer, 200",
        "democratic-services, 200",
        "member, 403",
        "verifier, 403",
        "executive, 403",
        "hr, 403"
    })
    void whatAPostWithoutAHolderOwesIsAnyLeadOfficers(String role, int status) {
        var action = action(committee("Owners Scrutiny"), "Mend the road", java.time.LocalDate.of(2099, 1, 1));

        as(role).body(Map.of("text", "Begun"))
                .post(path("/actions/" + action + "/progress"))
                .then()
                .statusCode(status);
    }

    @Test
    void anOwnerWhoHoldsAPostIsSavedUnchangedAndABodyNamesNobody() {
        var committee = committee("Owners Scrutiny");
        var person = person("Jo Hart", "OFFICER", "Head of Parks", "hart-" + committee);
        var owner = Map.of("kind", "POST", "name", "Head of Parks", "personId", person);
        var action = owned("/actions", Map.of("committeeId", committee, "text", "Open the parks", "owner", owner));
        var read = as("member").get(path("/actions/" + action));

        as("democratic-services")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("owner", read.path("action.owner")))
                .put(path("/actions/" + action + "/owner"))
                .then()
                .statusCode(200)
                .body("owner.personId", is(person.toString()));
        for (var unknown : List.of(
                Map.of("kind", "BODY", "name", "Parks Trust", "personId", person),
                Map.of("kind", "POST", "name", "Head of Parks", "personId", UUID.randomUUID()))) {
            as("democratic-services")
                    .header("If-Match", "\"1\"")
                    .body(Map.of("owner", unknown))
                    .put(path("/actions/" + action + "/owner"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", is("/owner/personId"));
        }
    }

    @Test
    void whoIsNotSignedInBringsNothing() {
        given().multiPart("file", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                .post(path("/evidence"))
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.of("north").council(OTHER).role("member").build())
                .multiPart("file", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                .post(path("/evidence"))
                .then()
                .statusCode(403);
    }

    private static UUID owned(String where, Map<String, Object> body) {
        return id(as("democratic-services").body(body).post(path(where)));
    }
}
