package org.scrutineer.platform.notes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.TestTokens;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class HttpTest {

    private static final String NOTES = "/councils/fairmere/notes";

    @Inject
    CouncilScope scope;

    @Inject
    Database database;

    @Test
    void withoutTokenOnlyWhatIsPublicAnswers() {
        given().get(NOTES).then().statusCode(200);
        given().get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", is("/problems/sign-in-required"));
        given().contentType("application/json")
                .body("{\"text\":\"a\"}")
                .post(NOTES)
                .then()
                .statusCode(401)
                .body("status", is(401));
    }

    @Test
    void aTokenOfAnotherCouncilOpensNothing() {
        var stranger = given().auth()
                .oauth2(TestTokens.of("north")
                        .council("northcliffe")
                        .role("editor")
                        .build());
        stranger.get(NOTES)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("/problems/other-council"));
    }

    @Test
    void aTokenThatIsNotOursIsRefusedAsAProblem() {
        given().auth().oauth2("not.a.token").get(NOTES).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aRoleThatIsMissingIsForbidden() {
        member().contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"text\":\"b\"}")
                .put(NOTES + "/" + take("a"))
                .then()
                .statusCode(403)
                .body("type", is("/problems/not-allowed"));
    }

    @Test
    void anotherCouncilsThingIsNotFound() {
        var id = take("ours");
        given().auth()
                .oauth2(TestTokens.of("north").council("northcliffe").build())
                .get("/councils/northcliffe/notes/" + id)
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }

    @Test
    void whatIsWrongIsNamedByPointer() {
        post("{\"text\":\" \"}").then().statusCode(422).body("errors[0].pointer", is("/text"));
        post("{\"text\":\"a\",\"author\":{\"name\":\"\"}}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/author/name"));
        post("{\"text\":\"a\",\"colour\":\"red\"}").then().statusCode(400).body("errors[0].pointer", is("/colour"));
        post("{\"text\":[1]}").then().statusCode(400).body("errors[0].pointer", is("/text"));
        post("{\"text\":")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unreadable-body"))
                .body("errors", nullValue());
        given().get(NOTES + "?limit=201").then().statusCode(422).body("errors[0].pointer", is("?limit"));
        given().get(NOTES + "?cursor=garbage").then().statusCode(422).body("errors[0].pointer", is("?cursor"));
    }

    @Test
    void everyRefusalIsAProblem() {
        given().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        member().delete(NOTES).then().statusCode(405).contentType("application/problem+json");
        member().contentType("text/plain")
                .body("x")
                .post(NOTES)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        given().get("/councils/Not%20One/notes").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theSameKeyIsAnsweredOnce() {
        var key = UUID.randomUUID().toString();
        var first = member().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"once\"}")
                .post(NOTES);
        var second = member().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"once\"}")
                .post(NOTES);
        first.then().statusCode(201).header("ETag", is("\"0\""));
        second.then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("id", is(first.path("id").toString()));
        member().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"another\"}")
                .post(NOTES)
                .then()
                .statusCode(409)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void whatIsConfidentialIsNotKeptBesideTheKeyAndYetAnsweredAgain() {
        var key = UUID.randomUUID().toString();

        var first = whisper(key, "whisper " + key);
        var second = whisper(key, "whisper " + key);

        assertEquals(first, second);
        var kept = kept(key);
        assertTrue(kept.contains("\"version\":0"), kept);
        assertFalse(kept.contains("whisper"), kept);
    }

    @Test
    void whatIsNotConfidentialIsAnsweredAgainAsItWas() {
        var key = UUID.randomUUID().toString();

        var first = whisper(key, "LOUD");
        edit(JsonPath.from(first).getString("id"), "\"0\"").then().statusCode(200);
        var second = whisper(key, "LOUD");

        assertEquals(first, second);
    }

    private static String whisper(String key, String text) {
        return member().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .post(NOTES + "/whispers")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    private String kept(String key) {
        return scope.call(
                        "fairmere", () -> database.query("SELECT body FROM idempotency_key WHERE key = '" + key + "'"))
                .getFirst()
                .toString();
    }

    @Test
    void theSameKeySentAtOnceHasOneEffect() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<String> post = () -> member().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"together\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> post).toList());
            var ids = new HashSet<String>();
            for (var answer : answers) ids.add(answer.get());
            assertEquals(1, ids.size());
        }
    }

    @Test
    void aRefusedRequestDoesNotUseItsKeyUp() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            member().header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("{\"text\":\"refused\"}")
                    .post(NOTES)
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void anEditNeedsTheVersionItIsBasedOn() {
        var id = take("first");
        edit(id, null).then().statusCode(428);
        edit(id, "\"0\"").then().statusCode(200).body("version", is(1));
        edit(id, "\"0\"").then().statusCode(412).body("type", is("/problems/changed-meanwhile"));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        for (int i = 0; i < 5; i++) take("page " + i);
        var seen = new HashSet<String>();
        String cursor = "";
        int total = 0;
        while (cursor != null) {
            var page = given().get(NOTES + "?limit=2&cursor=" + cursor);
            total += page.jsonPath().getList("items").size();
            seen.addAll(page.jsonPath().getList("items.id"));
            cursor = page.path("next");
            if (cursor != null) page.then().header("Link", startsWith("<?"));
        }
        assertEquals(total, seen.size());
        assertNotEquals(0, total);
    }

    private static io.restassured.response.Response edit(String id, String ifMatch) {
        var request = given().auth()
                .oauth2(TestTokens.of("ed").council("fairmere").role("editor").build())
                .contentType("application/json")
                .body("{\"text\":\"second\"}");
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put(NOTES + "/" + id);
    }

    private static io.restassured.response.Response post(String body) {
        return member().contentType("application/json").body(body).post(NOTES);
    }

    private static String take(String text) {
        return post("{\"text\":\"" + text + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification member() {
        return given().auth()
                .oauth2(TestTokens.of("member")
                        .council("fairmere")
                        .role("member")
                        .build());
    }
}
