package org.scrutineer.recommendations.recommendation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.recommendations.Scene;

/** What the public sees of the register. */
@QuarkusTest
class PublicViewTest extends Scene {

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

    @Test
    void thePublicFindsNothingByTheNameOfAnOfficerThatItDoesNotSee() {
        var committee = committee("Care Scrutiny");
        var officer = person("Leila Amari", "OFFICER", "Director of Care", "amari-" + committee);
        var member = person("Cllr Ben Ode", "MEMBER", "Chair", "ode-" + committee);
        var hers = made(committee, "PERSON", "Leila Amari", officer);
        var post = made(committee, "POST", "Director of Care", officer);
        var his = made(committee, "PERSON", "Cllr Ben Ode", member);
        var here = "/recommendations?committee=" + committee;

        for (var probe : List.of("&owner=Leila Amari", "&q=Amari", "&q=visits&owner=Leila Amari", "&q=visits Amari")) {
            given().get(path(here + probe)).then().statusCode(200).body("items", empty());
            as("member").get(path(here + probe)).then().body("items.id", contains(hers.toString()));
        }
        // Whose things these are, the public is not shown either.
        for (var probe : List.of("&owner=" + officer, "&q=visits&owner=" + officer)) {
            given().get(path(here + probe)).then().body("items.id", not(hasItem(hers.toString())));
            as("member").get(path(here + probe)).then().body("items", hasSize(2));
        }
        // Leaving a name out would tell as much as looking for it.
        given().get(path(here + "&q=visits -Amari")).then().body("items", hasSize(3));
        for (var q : List.of("", "&q=visits")) {
            given().get(path(here + q + "&owner=Director of Care")).then().body("items.id", contains(post.toString()));
            given().get(path(here + q + "&owner=Cllr Ben Ode")).then().body("items.id", contains(his.toString()));
            given().get(path(here + q + "&owner=" + member)).then().body("items.id", contains(his.toString()));
        }
    }

    private static UUID made(UUID committee, String kind, String name, UUID person) {
        return id(as("democratic-services")
                .body(Map.of(
                        "committeeId",
                        committee,
                        "text",
                        "That visits are logged",
                        "owner",
                        Map.of("kind", kind, "name", name, "personId", person)))
                .post(path("/recommendations")));
    }
}
