package org.scrutineer.recommendations.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.TestTokens;
import org.scrutineer.platform.testing.Topics;
import org.scrutineer.recommendations.Scene;

/** In a council of its own, so that every number is exact. */
@QuarkusTest
class OverviewTest extends Scene {
    private static final String HOME = "homeshire";

    @Test
    void theHomePageShowsExceptionsFirst() {
        atTime("2026-06-01T12:00:00Z");
        var committee = Ids.next();
        Topics.send(
                "meetings",
                HOME,
                MEETINGS + "committee-recorded.v1",
                committee,
                "{\"committeeId\":\"%s\",\"name\":\"Home Scrutiny\",\"remit\":[],\"occurredAt\":\"2026-01-01T09:00:00Z\"}"
                        .formatted(committee));
        eventually(() -> action(committee, "2026-05-20").isPresent());
        var late = in("member").get(at("/actions")).<String>path("items[0].id");
        var soon = action(committee, "2026-06-10").orElseThrow();
        assertEquals(true, action(committee, "2026-07-30").isPresent());
        var claimed = action(committee, "2026-06-11").orElseThrow();
        in("democratic-services")
                .body(Map.of("text", "Done", "evidenceIds", List.of(proof())))
                .post(at("/actions/" + claimed + "/completion-claim"))
                .then()
                .statusCode(200);
        in("hr").body(Map.of(
                        "serviceArea",
                        "Care",
                        "subject",
                        "Rotas",
                        "raisedBy",
                        "UNION",
                        "employees",
                        12,
                        "raisedOn",
                        "2026-05-01",
                        "stage",
                        "STAGE_1",
                        "hrInvolved",
                        true))
                .post(at("/grievances"))
                .then()
                .statusCode(201);

        eventually(() -> in("member").get(at("/overview")).<Integer>path("overdue.total.count") == 1);
        in("member")
                .get(at("/overview"))
                .then()
                .statusCode(200)
                .body("overdue.items.subjectId", contains(late))
                .body("overdue.items[0].committeeName", is("Home Scrutiny"))
                .body("dueSoon.items.subjectId", contains(soon.toString()))
                .body("dueSoon.total.more", is(false))
                .body("awaitingVerification.items.subjectId", contains(claimed.toString()))
                .body("open.count", is(3))
                .body("collectiveGrievances.countBand", contains("10 to 24"));
        in("lead-officer").get(at("/overview")).then().body("collectiveGrievances", empty());
        in("member").get(at("/deadlines?state=BREACHED")).then().body("items.subjectId", contains(late));
        in("member")
                .get(at("/deadlines?state=OPEN&due=2026-06-30"))
                .then()
                .body("items.subjectId", contains(soon.toString()));
        in("member").get(at("/actions?q=fence&overdue=true")).then().body("items.id", contains(late));
    }

    @Test
    void countsGoNoFurtherThanTheyHelp() {
        assertEquals(new Total(1000, true), Total.of(1001));
        assertEquals(new Total(1000, false), Total.of(1000));
    }

    private java.util.Optional<UUID> action(UUID committee, String dueOn) {
        var response = in("democratic-services")
                .body(Map.of("committeeId", committee, "text", "Mend the fence", "dueOn", dueOn))
                .post(at("/actions"));
        return response.statusCode() == 201 ? java.util.Optional.of(id(response)) : java.util.Optional.empty();
    }

    private static UUID proof() {
        var token = TestTokens.of("clerk-home")
                .council(HOME)
                .role("democratic-services")
                .build();
        return id(io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .multiPart("file", "a.txt", new byte[] {'x'})
                .post(at("/evidence")));
    }

    private static io.restassured.specification.RequestSpecification in(String role) {
        return as(role + "-home", role, HOME);
    }

    private static String at(String rest) {
        return "/councils/" + HOME + rest;
    }
}
