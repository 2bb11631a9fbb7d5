package org.scrutineer.recommendations;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.page.Cursor;

/** A client's mistake is answered as one, never as a failure of the service. */
@QuarkusTest
class BadInputTest extends Scene {

    @Test
    void valuesThatTheDatabaseCannotHoldAreRefusedAtTheirField() {
        var committee = committee("Odd Scrutiny");

        as("democratic-services")
                .body(Map.of("committeeId", committee, "text", "zero \0 here"))
                .post(path("/recommendations"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/text"));
        as("democratic-services")
                .body(Map.of("committeeId", committee, "text", "late", "dueOn", "+999999999-12-31"))
                .post(path("/actions"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/dueOn"));
        as("democratic-services").body("{").post(path("/actions")).then().statusCode(400);
        as("democratic-services")
                .body(Map.of("committeeId", "no id"))
                .post(path("/actions"))
                .then()
                .statusCode(400);
    }

    @Test
    void addressesAndQueriesThatMakeNoSenseAreTheClientsMistake() {
        var lists = List.of("/recommendations", "/actions", "/information-requests", "/deadlines", "/reports");
        var cursors = List.of(
                "x",
                Cursor.encode(null, null),
                Cursor.encode("+999999999-12-31", "x"),
                Cursor.encode("a"),
                Cursor.encode(new Object[] {null}));
        for (var list : lists) {
            for (var cursor : cursors)
                as("member").queryParam("cursor", cursor).get(path(list)).then().statusCode(lessThan(500));
            as("member").queryParam("limit", "many").get(path(list)).then().statusCode(lessThan(500));
            as("member").get(path(list + "/not-an-id")).then().statusCode(404);
        }
        as("member")
                .queryParam("q", "zero \0 here")
                .get(path("/recommendations"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/q"));
        as("member").queryParam("owner", "\0").get(path("/actions")).then().statusCode(422);
        as("member")
                .queryParam("q", "\" & | ! <-> ( :*")
                .get(path("/recommendations"))
                .then()
                .statusCode(200);
        as("member")
                .queryParam("due", "+999999999-12-31")
                .get(path("/deadlines"))
                .then()
                .statusCode(200);
        as("member")
                .queryParam("status", "LOST")
                .get(path("/recommendations"))
                .then()
                .statusCode(lessThan(500));
    }
}
