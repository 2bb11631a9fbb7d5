package org.scrutineer.recommendations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A page needs as many statements for many rows as for one. */
@QuarkusTest
class QueriesTest extends Scene {

    @Test
    void theActionsOfARecommendationAreShownWithOneLookUpOfCommitteesAndOfOwners() {
        var recommendation = recommendation(committee("Ports Scrutiny"), "That the quay is mended");
        for (int i = 0; i < 4; i++) {
            var owner = person("Officer " + i, "OFFICER", "Head of quay " + i, "quay-" + i + "-" + recommendation);
            as("lead-officer")
                    .body(Map.of("text", "Mend stone " + i, "owner", holder(owner)))
                    .post(path("/recommendations/" + recommendation + "/actions"))
                    .then()
                    .statusCode(201);
        }
        Runnable read = () -> given().get(path("/recommendations/" + recommendation))
                .then()
                .statusCode(200)
                .body("actions", hasSize(4));

        // One for the recommendation itself, whose owner has no person, one for its actions.
        assertEquals(2, Statements.reading("committee", read));
        assertEquals(1, Statements.reading("person", read));
    }

    @Test
    void thePublicRegisterLooksUpTheOwnersOfAPageAtOnce() {
        var committee = committee("Ferries Scrutiny");
        for (int i = 0; i < 4; i++) {
            var owner = person("Officer " + i, "OFFICER", "Head of ferry " + i, "ferry-" + i + "-" + committee);
            as("democratic-services")
                    .body(Map.of("committeeId", committee, "text", "That a ferry sails", "owner", holder(owner)))
                    .post(path("/recommendations"))
                    .then()
                    .statusCode(201);
        }
        Runnable read = () -> given().get(path("/recommendations?committee=" + committee))
                .then()
                .statusCode(200)
                .body("items.findAll { it.owner.kind == 'POST' }", hasSize(4));

        assertEquals(1, Statements.reading("person", read));
        assertEquals(1, Statements.reading("committee", read));
    }

    @Test
    void theEvidenceOfAllUpdatesIsDescribedAtOnce() {
        var recommendation = recommendation(committee("Piers Scrutiny"), "That the pier is mended");
        for (int i = 0; i < 4; i++) {
            var files = List.of(evidence("clerk", "democratic-services"), evidence("clerk", "democratic-services"));
            as("democratic-services")
                    .body(Map.of("text", "Plank " + i, "evidenceIds", files))
                    .post(path("/recommendations/" + recommendation + "/progress"))
                    .then()
                    .statusCode(200);
        }
        Runnable read = () -> as("member")
                .get(path("/recommendations/" + recommendation))
                .then()
                .statusCode(200)
                .body("progress", hasSize(4))
                .body("progress[0].evidence", hasSize(2));

        assertEquals(1, Statements.reading("evidence", read));
    }

    private static Map<String, Object> holder(UUID person) {
        return Map.of("kind", "PERSON", "name", "Somebody", "personId", person);
    }
}
