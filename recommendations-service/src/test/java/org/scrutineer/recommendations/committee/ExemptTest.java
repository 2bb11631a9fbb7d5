package org.scrutineer.recommendations.committee;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.recommendations.Scene;

/** The words of what is exempt: for those whom the council grants it and for who owes the thing, and for nobody else. */
@QuarkusTest
class ExemptTest extends Scene {
    private static final String WORD = "Quillfeather";
    private static final List<String> GRANTED =
            List.of("democratic-services", "member", "executive", "monitoring-officer");
    private static final List<String> OTHERS = List.of("lead-officer", "verifier", "hr", "admin");

    private record Things(
            UUID committee, UUID recommendation, UUID action, UUID request, UUID evidence, String account) {
        List<String> paths() {
            return List.of(
                    "/recommendations/" + recommendation, "/actions/" + action, "/information-requests/" + request);
        }
    }

    @Test
    void onlyWhoIsGrantedOrOwesItReadsTheWordsOfAThing() {
        var things = things();

        for (var path : things.paths()) {
            for (var role : GRANTED) assertTrue(read(role, path).contains(WORD), role + " " + path);
            assertTrue(mine(things, path).contains(WORD), path);
            for (var role : OTHERS) {
                for (var where : List.of(path, path + "/history", list(path, things))) {
                    assertFalse(read(role, where).contains(WORD), role + " " + where);
                }
            }
        }
        for (var where : List.of("/recommendations", "/actions", "/information-requests")) {
            var rows = where + "?committee=" + things.committee();
            assertTrue(mine(things, rows).contains(WORD), rows);
            assertTrue(read("executive", rows).contains(WORD), rows);
        }
        as("verifier")
                .get(path("/recommendations/" + things.recommendation()))
                .then()
                .body("recommendation.exempt", is(true))
                .body("recommendation.text", nullValue())
                .body("recommendation.status", is("IN_PROGRESS"))
                .body("recommendation.response.decision", is("PARTLY_ACCEPTED"))
                .body("recommendation.response.reason", nullValue())
                .body("actions.text", contains(nullValue()))
                .body("progress", empty());
        as("verifier")
                .get(path("/recommendations/" + things.recommendation() + "/history"))
                .then()
                .body("items.what", hasItem("response-recorded"))
                .body("items.note", not(hasItem(WORD + " is in dispute")));
    }

    @Test
    void whoMayNotReadTheWordsDoesNotFindThemEither() {
        var things = things();
        var byWord = "committee=" + things.committee() + "&q=" + WORD;

        for (var where : List.of("/recommendations?", "/actions?")) {
            for (var role : OTHERS)
                as(role).get(path(where + byWord)).then().statusCode(200).body("items", empty());
            as("member").get(path(where + byWord)).then().body("items", hasSize(1));
            as(things.account(), "hr", COUNCIL).get(path(where + byWord)).then().body("items", hasSize(1));
            // Leaving a word out would tell as much as looking for it.
            as("hr").get(path(where + "committee=" + things.committee() + "&q=\"Head of Estates\" -" + WORD))
                    .then()
                    .body("items", empty());
        }
        given().get(path("/recommendations?" + byWord)).then().body("items", empty());
    }

    @Test
    void evidenceOfWhatIsExemptIsForThoseWhoMayReadItAndForWhoBroughtIt() {
        var things = things();
        var file = "/evidence/" + things.evidence();

        for (var role : GRANTED) download(role + "-account", role, file).then().statusCode(200);
        download(things.account(), "hr", file).then().statusCode(200);
        for (var role : OTHERS) download(role + "-account", role, file).then().statusCode(404);
        var loose = evidence("bringer-" + things.committee(), "verifier");
        download("bringer-" + things.committee(), "verifier", "/evidence/" + loose)
                .then()
                .statusCode(200);
        download("member-account", "member", "/evidence/" + loose).then().statusCode(404);
        var open = recommendation(things.committee(), "That the gate is shut");
        as("democratic-services")
                .body(Map.of("text", "Shut", "evidenceIds", List.of(loose)))
                .post(path("/recommendations/" + open + "/progress"))
                .then()
                .statusCode(200);
        for (var role : OTHERS)
            download(role + "-account", role, "/evidence/" + loose).then().statusCode(200);
    }

    @Test
    void neitherTheHomePageNorAReportNorAnyEventHasTheWords() {
        var things = things();
        claim("/recommendations/" + things.recommendation(), things);
        claim("/actions/" + things.action(), things);
        var sent = id(as("democratic-services")
                .body(Map.of("committeeId", things.committee(), "text", "That " + WORD + " goes", "exempt", true))
                .post(path("/recommendations")));
        var report = json(
                        as("democratic-services")
                                .body(Map.of(
                                        "title",
                                        "Estates",
                                        "committeeId",
                                        things.committee(),
                                        "recommendationIds",
                                        List.of(sent),
                                        "receivedOn",
                                        "2014-07-01",
                                        "sentTo",
                                        owner("POST", "Executive Councillor")))
                                .post(path("/reports")),
                        201)
                .getUUID("report.id");

        for (var role : OTHERS) {
            assertFalse(read(role, "/overview").contains(WORD), role);
            assertFalse(read(role, "/reports/" + report).contains(WORD), role);
            assertFalse(read(role, "/deadlines?state=BREACHED&limit=200").contains(WORD), role);
        }
        assertTrue(read("member", "/reports/" + report).contains(WORD));
        eventually(() -> outbox("information-request-overdue", things.request()).size() == 1);
        assertEquals(
                0,
                count("SELECT count(*) FROM outbox WHERE payload LIKE '%" + WORD + "%'"),
                "words of what is exempt left the service");
    }

    @Test
    void whoReportsForAPostIsNotShownTheWordsByTheAnswer() {
        var action = id(as("democratic-services")
                .body(Map.of(
                        "committeeId",
                        committee("Estates Scrutiny"),
                        "text",
                        "Sell to " + WORD,
                        "exempt",
                        true,
                        "owner",
                        owner("POST", "Head of Estates")))
                .post(path("/actions")));

        as("lead-officer")
                .body(Map.of("text", "Begun"))
                .post(path("/actions/" + action + "/progress"))
                .then()
                .statusCode(200)
                .body("status", is("IN_PROGRESS"))
                .body("text", nullValue());
    }

    /** An exempt thing of each kind with one owner; each has been worked on, in words that are as exempt. */
    private Things things() {
        var committee = committee("Estates Scrutiny");
        var account = "estates-" + committee;
        Map<String, Object> owner = Map.of(
                "kind",
                "POST",
                "name",
                "Head of Estates",
                "personId",
                person("Max Orr", "OFFICER", "Head of Estates", account));
        var recommendation = id(as("democratic-services")
                .body(exempt(committee, "That the lease of " + WORD + " ends", owner))
                .post(path("/recommendations")));
        id(as("democratic-services")
                .body(Map.of("text", "Write to " + WORD, "owner", owner))
                .post(path("/recommendations/" + recommendation + "/actions")));
        var action = id(as("democratic-services")
                .body(exempt(committee("Leases Scrutiny"), "Buy out " + WORD, owner))
                .post(path("/actions")));
        var asked = new java.util.HashMap<String, Object>(exempt(committee, "What does " + WORD + " owe?", owner));
        asked.put("kind", "INFORMATION_REQUEST");
        asked.put("requestedOn", "2015-03-24");
        var request = id(as("democratic-services").body(asked).post(path("/information-requests")));
        var evidence = evidence(account, "hr");
        as("executive")
                .body(Map.of("decision", "PARTLY_ACCEPTED", "reason", WORD + " is in dispute"))
                .post(path("/recommendations/" + recommendation + "/response"))
                .then()
                .statusCode(200);
        as(account, "hr", COUNCIL)
                .body(Map.of("text", "Spoke to " + WORD, "evidenceIds", List.of(evidence)))
                .post(path("/recommendations/" + recommendation + "/progress"))
                .then()
                .statusCode(200);
        return new Things(committee, recommendation, action, request, evidence, account);
    }

    private static Map<String, Object> exempt(UUID committee, String text, Map<String, Object> owner) {
        return Map.of("committeeId", committee, "text", text, "exempt", true, "owner", owner);
    }

    private static void claim(String thing, Things things) {
        as(things.account(), "hr", COUNCIL)
                .body(Map.of("text", "Done", "evidenceIds", List.of(things.evidence())))
                .post(path(thing + "/completion-claim"))
                .then()
                .statusCode(200);
    }

    private static String list(String path, Things things) {
        return path.substring(0, path.lastIndexOf('/')) + "?committee=" + things.committee();
    }

    private static String read(String role, String where) {
        var response = as(role).get(path(where));
        assertEquals(200, response.statusCode(), where);
        return response.asString();
    }

    private static String mine(Things things, String where) {
        var response = as(things.account(), "hr", COUNCIL).get(path(where));
        assertEquals(200, response.statusCode(), where);
        return response.asString();
    }

    private static Response download(String account, String role, String where) {
        return as(account, role, COUNCIL).accept("*/*").get(path(where));
    }
}
