package org.scrutineer.meetings.committee;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.meetings.Council.FAIRMERE;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.testing.TestClock;
import org.scrutineer.platform.testing.Topics;

@ServiceTest
class CommitteeTest {

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aCommitteeIsRecordedAndTold() {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        var created = FAIRMERE.clerk()
                .body(Map.of(
                        "name",
                        "Housing Scrutiny Committee",
                        "remit",
                        List.of("Housing", " Homelessness ", "Housing"),
                        "quorum",
                        4))
                .post(FAIRMERE.path("/committees"));
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("name", is("Housing Scrutiny Committee"))
                .body("remit", contains("Housing", "Homelessness"))
                .body("quorum", is(4));
        String id = created.path("id");
        assertEquals(FAIRMERE.path("/committees/" + id), created.header("Location"));
        var told = Topics.await("meetings", 1, e -> e.key().equals(id)).getFirst();
        assertEquals("org.scrutineer.meetings.committee-recorded.v1", told.type());
        assertEquals("fairmere", told.council());
        var payload = JsonPath.from(told.payload());
        assertEquals("Housing Scrutiny Committee", payload.getString("name"));
        assertEquals(List.of("Housing", "Homelessness"), payload.getList("remit"));
        assertEquals("2026-03-02T09:00:00Z", payload.getString("occurredAt"));
    }

    @Test
    void twoCommitteesMayNotBearTheSameNameInOtherSpelling() {
        FAIRMERE.committee("Health & Wellbeing Scrutiny Panel");
        FAIRMERE.clerk()
                .body(Map.of("name", "The health and Wellbeing Scrutiny Panel", "remit", List.of()))
                .post(FAIRMERE.path("/committees"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("/problems/committee-already-recorded"));
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        var id = FAIRMERE.committee("Edited Scrutiny Committee");
        var change = Map.of("name", "Edited Scrutiny Committee", "remit", List.of("Libraries"));
        var address = FAIRMERE.path("/committees/" + id);
        FAIRMERE.clerk().body(change).put(address).then().statusCode(428);
        FAIRMERE.clerk()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", is(1));
        FAIRMERE.clerk()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(address)
                .then()
                .statusCode(412)
                .body("type", is("/problems/changed-meanwhile"));
        var told = Topics.await("meetings", 2, e -> e.key().equals(id)).getLast();
        assertEquals(1, JsonPath.from(told.payload()).getInt("version"));
        assertEquals(List.of("Libraries"), JsonPath.from(told.payload()).getList("remit"));
    }

    @Test
    void anEditThatChangesNothingIsNotTold() {
        var id = FAIRMERE.committee("Unchanged Scrutiny Committee");
        FAIRMERE.clerk()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Unchanged Scrutiny Committee", "remit", List.of("Children's Services")))
                .put(FAIRMERE.path("/committees/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void theSameKeyMakesTheCommitteeOnce() {
        var body = Map.of("name", "Once Scrutiny Committee", "remit", List.of());
        var key = UUID.randomUUID().toString();
        var first = FAIRMERE.clerk().header("Idempotency-Key", key).body(body).post(FAIRMERE.path("/committees"));
        var second = FAIRMERE.clerk().header("Idempotency-Key", key).body(body).post(FAIRMERE.path("/committees"));
        first.then().statusCode(201);
        second.then().statusCode(201).body("id", is(first.<String>path("id"))).header("ETag", "\"0\"");
    }

    @Test
    void anUnknownFieldIsRefusedWithItsPlace() {
        FAIRMERE.clerk()
                .body(Map.of("name", "A", "remit", List.of(), "color", "red"))
                .post(FAIRMERE.path("/committees"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("/color"));
    }

    @Test
    void aNameIsNeeded() {
        FAIRMERE.clerk()
                .body(Map.of("name", " ", "remit", List.of()))
                .post(FAIRMERE.path("/committees"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/name"));
    }

    @Test
    void aMembershipBeginsEndsAndStaysInTheHistory() {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        var committee = FAIRMERE.committee("Membership Scrutiny Committee");
        var person = FAIRMERE.person("Ada Okoro", "MEMBER");
        String id = FAIRMERE.clerk()
                .body(Map.of("personId", person, "role", "CHAIR"))
                .post(FAIRMERE.path("/committees/" + committee + "/memberships"))
                .then()
                .statusCode(201)
                .body("name", is("Ada Okoro"))
                .body("fromOn", is("2026-03-02"))
                .body("toOn", nullValue())
                .extract()
                .path("id");
        given().get(FAIRMERE.path("/committees/" + committee))
                .then()
                .statusCode(200)
                .body("members.name", contains("Ada Okoro"))
                .body("members[0].role", is("CHAIR"));

        clock.set(Instant.parse("2026-05-19T09:00:00Z"));
        var address = FAIRMERE.path("/committees/" + committee + "/memberships/" + id);
        FAIRMERE.clerk().delete(address).then().statusCode(204);
        FAIRMERE.clerk().delete(address).then().statusCode(204);

        given().get(FAIRMERE.path("/committees/" + committee)).then().body("members", is(List.of()));
        given().get(FAIRMERE.path("/committees/" + committee + "/memberships"))
                .then()
                .body("items.id", contains(id))
                .body("items[0].toOn", is("2026-05-19"));
        var told = Topics.await("meetings", 2, e -> e.key().equals(id));
        assertEquals(2, told.size());
        assertEquals("2026-05-19", JsonPath.from(told.getLast().payload()).getString("toOn"));
    }

    @Test
    void whoChangedWhatIsKept() {
        var committee = FAIRMERE.committee("History Scrutiny Committee");
        FAIRMERE.clerk()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Histories Scrutiny Committee", "remit", List.of("Children's Services")))
                .put(FAIRMERE.path("/committees/" + committee))
                .then()
                .statusCode(200);
        FAIRMERE.clerk()
                .get(FAIRMERE.path("/committees/" + committee + "/changes"))
                .then()
                .statusCode(200)
                .body("items.kind", contains("COMMITTEE", "COMMITTEE"))
                .body("items[1].who", is("Ruth Ferris"))
                .body("items[1].differences.pointer", contains("/name", "/version"))
                .body("items[1].differences[0].before", is("\"History Scrutiny Committee\""))
                .body("items[1].differences[0].after", is("\"Histories Scrutiny Committee\""));
    }

    @Test
    void aCommitteeHasOneChair() {
        var committee = FAIRMERE.committee("One Chair Scrutiny Committee");
        var memberships = FAIRMERE.path("/committees/" + committee + "/memberships");
        FAIRMERE.clerk()
                .body(Map.of("personId", FAIRMERE.person("First Chair", "MEMBER"), "role", "CHAIR"))
                .post(memberships)
                .then()
                .statusCode(201);
        FAIRMERE.clerk()
                .body(Map.of("personId", FAIRMERE.person("Second Chair", "MEMBER"), "role", "CHAIR"))
                .post(memberships)
                .then()
                .statusCode(409)
                .body("type", is("/problems/chair-taken"));
    }

    @Test
    void nobodySitsTwiceOnACommittee() {
        var committee = FAIRMERE.committee("Seated Once Scrutiny Committee");
        var seat = Map.of("personId", FAIRMERE.person("Elin Lindqvist", "MEMBER"), "role", "MEMBER");
        var memberships = FAIRMERE.path("/committees/" + committee + "/memberships");
        FAIRMERE.clerk().body(seat).post(memberships).then().statusCode(201);
        FAIRMERE.clerk()
                .body(seat)
                .post(memberships)
                .then()
                .statusCode(409)
                .body("type", is("/problems/already-a-member"));
    }

    @Test
    void aListIsReadPageByPageToItsEnd() {
        var names = List.of("Aaa Paging Panel", "Aab Paging Panel", "Aac Paging Panel");
        names.forEach(FAIRMERE::committee);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 2);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get(FAIRMERE.path("/committees"));
            page.then().statusCode(200).body("items", notNullValue());
            seen.addAll(page.jsonPath().getList("items.name"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(names, seen.subList(0, 3));
        assertEquals(seen.stream().distinct().toList(), seen);
    }

    @Test
    void whatTheDatabaseCannotStoreIsTheClientsError() {
        FAIRMERE.clerk()
                .body("{\"name\":\"A\\u0000B\",\"remit\":[]}")
                .post(FAIRMERE.path("/committees"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/name"));
        given().get(FAIRMERE.path("/decisions?q=a%00b")).then().statusCode(200);
    }

    @Test
    void aCursorThatIsNoneIsTheClientsError() {
        for (var cursor : List.of("x", "AA", "AB8A", "%%", "KzEwMDAwMC0wMS0wMR8w")) {
            for (var list : List.of("/committees", "/meetings", "/minutes", "/decisions")) {
                given().queryParam("cursor", cursor)
                        .get(FAIRMERE.path(list))
                        .then()
                        .statusCode(422)
                        .body("errors[0].pointer", is("?cursor"));
            }
        }
        given().get(FAIRMERE.path("/committees?limit=0")).then().statusCode(422);
        given().get(FAIRMERE.path("/committees?limit=201")).then().statusCode(422);
        given().get(FAIRMERE.path("/committees?limit=many")).then().statusCode(404);
    }
}
