package org.scrutineer.meetings.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.scrutineer.meetings.Council.FAIRMERE;
import static org.scrutineer.meetings.minutes.ExampleMinutes.minutesOf;
import static org.scrutineer.meetings.minutes.ExampleMinutes.ofMinutes;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.testing.Topics;

@ServiceTest
class CorrectedMinutesTest {

    @Test
    void aSecondDocumentForTheMeetingIsAConflictUnlessItCorrects() {
        var committee = FAIRMERE.committee("Conflict Scrutiny Committee");
        FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")))
                .then()
                .statusCode(201);
        FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")))
                .then()
                .statusCode(409)
                .body("type", is("/problems/minutes-already-published"));
    }

    @Test
    void aCorrectionReplacesTheMinutesAndKeepsTheNamesOfWhatItDidNotChange() {
        var committee = FAIRMERE.committee("Corrected Minutes Scrutiny Committee");
        var first = FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")))
                .jsonPath();
        var changed = minutesOf(committee, "2026-03-03");
        changed.put("tasks", List.of(Map.of("kind", "ACTION", "text", "Publish the placement figures.")));
        var draft = FAIRMERE.draftOf(changed);

        var second = FAIRMERE.publishAsCorrection(draft, first.getString("id"))
                .then()
                .statusCode(201)
                .body("correctsMinutesId", is(first.getString("id")))
                .extract()
                .jsonPath();

        assertEquals(first.getString("meetingId"), second.getString("meetingId"));
        assertEquals(first.getList("decisions.id"), second.getList("decisions.id"));
        assertEquals(first.getList("recommendations.id"), second.getList("recommendations.id"));
        assertNotEquals(first.getList("tasks.id"), second.getList("tasks.id"));
        given().get(FAIRMERE.path("/minutes?committee=" + committee))
                .then()
                .body("items.id", contains(second.getString("id")));
        given().get(FAIRMERE.path("/minutes/" + first.getString("id")))
                .then()
                .statusCode(200)
                .body("supersededById", is(second.getString("id")));
        given().get(FAIRMERE.path("/decisions?committee=" + committee))
                .then()
                .body("items.minutesId", contains(second.getString("id"), second.getString("id")));
        var told = Topics.await("meetings", 1, ofMinutes(second.getString("id")));
        assertEquals(
                first.getString("id"), JsonPath.from(told.getFirst().payload()).getString("correctsMinutesId"));
        // Both versions under one key: on another partition the older one could be read after its correction.
        var keys = Stream.of(first, second)
                .flatMap(minutes -> Topics.await("meetings", 5, ofMinutes(minutes.getString("id"))).stream())
                .map(Topics.Received::key)
                .distinct()
                .toList();
        assertEquals(List.of(first.getString("meetingId")), keys);
    }

    @Test
    void onlyTheMinutesInForceCanBeCorrected() {
        var committee = FAIRMERE.committee("Stale Correction Scrutiny Committee");
        var draft = FAIRMERE.draftOf(minutesOf(committee, "2026-03-03"));
        FAIRMERE.publishAsCorrection(draft, "018f6a2e-0000-7000-8000-000000000501")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/correctsMinutesId"));
    }
}
