package org.scrutineer.recommendations.committee;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.TestTokens;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.Scene;

/** A request that is sent again is answered as at first, though nothing exempt of that answer was kept beside its key. */
@QuarkusTest
class ExemptAnswersTest extends Scene {
    private static final String WORD = "Thistledown";

    private final List<String> keys = new ArrayList<>();

    @Test
    void noExemptWordStandsBesideAKeyAndYetEveryAnswerIsGivenAgain() {
        var committee = committee("Leases Scrutiny");
        var thing = Map.<String, Object>of("committeeId", committee, "text", "Sell to " + WORD, "exempt", true);
        var question = Map.<String, Object>of(
                "committeeId",
                committee,
                "text",
                "What does " + WORD + " owe?",
                "exempt",
                true,
                "kind",
                "INFORMATION_REQUEST");

        var recommendation = made("democratic-services", "/recommendations", thing);
        send("democratic-services", recommendation + "/actions", Map.of("text", "Write to " + WORD));
        var action = made("democratic-services", "/actions", thing);
        var answered = made("democratic-services", "/information-requests", question);
        var refused = made("democratic-services", "/information-requests", question);
        var sent = send(
                "democratic-services",
                "/reports",
                Map.of(
                        "title",
                        "Leases",
                        "committeeId",
                        committee,
                        "recommendationIds",
                        List.of(recommendation.substring("/recommendations/".length())),
                        "receivedOn",
                        today(),
                        "sentTo",
                        owner("POST", "Executive Councillor")));
        var response = send(
                "executive",
                recommendation + "/response",
                Map.of("decision", "PARTLY_ACCEPTED", "reason", WORD + " objects", "proposedAction", "Ask " + WORD));
        var answer = send("democratic-services", answered + "/answer", Map.of("text", WORD + " owes nothing"));
        var refusal = send("executive", refused + "/refusal", Map.of("reason", WORD + " is in court"));
        var file = again(
                "verifier",
                "/evidence",
                request -> request.multiPart("file", WORD + ".txt", "Seen.".getBytes(StandardCharsets.UTF_8)));
        send(
                "democratic-services",
                action + "/completion-claim",
                Map.of("text", "Sold to " + WORD, "evidenceIds", List.of(file.getUUID("id"))));

        assertEquals("Sell to " + WORD, sent.getString("recommendations[0].text"));
        assertEquals(WORD + " objects", response.getString("response.reason"));
        assertEquals("Ask " + WORD, response.getString("response.proposedAction"));
        assertEquals(WORD + " owes nothing", answer.getString("outcome"));
        assertEquals(WORD + " is in court", refusal.getString("outcome"));
        assertEquals(WORD + ".txt", file.getString("fileName"));
        assertEquals(keys.size(), beside("AND body LIKE '%\"id\"%'"));
        assertEquals(0, beside("AND k::text LIKE '%" + WORD + "%'"));
    }

    @Test
    void anOpenThingIsAnsweredAgainAsItWasEvenIfItHasGoneOn() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("committeeId", committee("Leases Scrutiny"), "text", "Paint the gate");
        Function<Object, Response> create = content -> as("democratic-services")
                .header("Idempotency-Key", key)
                .body(content)
                .post(path("/actions"));

        var first = create.apply(body);
        as("democratic-services")
                .body(Map.of("text", "Begun"))
                .post(path("/actions/" + id(first) + "/progress"))
                .then()
                .statusCode(200);

        assertEquals(first.asString(), create.apply(body).asString());
    }

    /** No clock may run out between the two tries. */
    private String today() {
        return clock.instant().atZone(CouncilCalendar.ZONE).toLocalDate().toString();
    }

    private long beside(String condition) {
        return count("SELECT count(*) FROM idempotency_key k WHERE key IN ('" + String.join("', '", keys) + "') "
                + condition);
    }

    private String made(String role, String where, Map<String, Object> body) {
        var answer = send(role, where, body);
        assertEquals(body.get("text"), answer.getString("text"));
        return where + "/" + answer.getString("id");
    }

    private JsonPath send(String role, String where, Map<String, Object> body) {
        return again(
                role, where, request -> request.contentType(ContentType.JSON).body(body));
    }

    /** The answer to a request that was sent twice; it is made anew, as the content of a file is sent but once. */
    private JsonPath again(String role, String where, UnaryOperator<RequestSpecification> content) {
        keys.add(UUID.randomUUID().toString());
        var first = content.apply(request(role)).post(path(where));
        var second = content.apply(request(role)).post(path(where));
        assertEquals(2, first.statusCode() / 100, first.asString());
        assertEquals(first.statusCode(), second.statusCode(), second.asString());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("ETag"), second.header("ETag"));
        return first.jsonPath();
    }

    private RequestSpecification request(String role) {
        return given().auth()
                .oauth2(TestTokens.of(role + "-account")
                        .council(COUNCIL)
                        .role(role)
                        .name("Person " + role)
                        .build())
                .header("Idempotency-Key", keys.getLast());
    }
}
