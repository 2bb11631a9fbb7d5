package org.scrutineer.meetings.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.meetings.Council.FAIRMERE;
import static org.scrutineer.meetings.Council.add;
import static org.scrutineer.meetings.Council.content;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.testing.Topics;

@ServiceTest
class PublicationTest {

    private static final String TYPE = "org.scrutineer.meetings.";

    /** One item, two clauses, a recommendation of the second, a task of the first. */
    private static Map<String, Object> minutesOf(String committee, String heldOn) {
        var content = content(committee, heldOn);
        add(
                content,
                "items",
                Map.of(
                        "number",
                        "25",
                        "title",
                        "Fostering recruitment",
                        "paragraphs",
                        List.of(Map.of("number", "25.1", "text", "Members considered a report.")),
                        "start",
                        0,
                        "end",
                        10));
        add(
                content,
                "decisions",
                Map.of("item", "25", "clause", "1", "verb", "RESOLVED", "text", "That the plan be brought back."));
        add(
                content,
                "decisions",
                Map.of("item", "25", "clause", "2", "verb", "RECOMMENDED_TO", "text", "That two officers be funded."));
        add(
                content,
                "recommendations",
                Map.of("number", "2", "text", "That two officers be funded.", "addressedTo", "Cabinet", "item", "25"));
        add(
                content,
                "tasks",
                Map.of(
                        "kind", "ACTION",
                        "text", "Circulate the placement figures.",
                        "owner", Map.of("kind", "POST", "name", "Head of Fostering"),
                        "dueOn", "2026-04-30",
                        "dueText", "by 30 April 2026",
                        "item", "25"));
        add(content, "attendance", Map.of("name", "Ada Okoro", "presence", "PRESENT", "role", "Chair"));
        return content;
    }

    @Test
    void publishedMinutesAreThereForEverybody() {
        var committee = FAIRMERE.committee("Published Scrutiny Committee");
        var draft = FAIRMERE.draftOf(minutesOf(committee, "2026-03-03"));
        var published = FAIRMERE.publish(draft);
        published.then().statusCode(201);
        String id = published.path("id");
        assertEquals(FAIRMERE.path("/minutes/" + id), published.header("Location"));

        given().get(FAIRMERE.path("/minutes/" + id))
                .then()
                .statusCode(200)
                .body("committeeName", is("Published Scrutiny Committee"))
                .body("heldOn", is("2026-03-03"))
                .body("municipalYear", is("2025/26"))
                .body("items[0].title", is("Fostering recruitment"))
                .body("items[0].paragraphs[0].text", is("Members considered a report."))
                .body("decisions.text", contains("That the plan be brought back.", "That two officers be funded."))
                .body("decisions[0].itemTitle", is("Fostering recruitment"))
                .body("recommendations[0].addressedTo", is("Cabinet"))
                .body("tasks[0].owner.name", is("Head of Fostering"))
                .body("tasks[0].dueOn", is("2026-04-30"))
                .body("attendance[0].name", is("Ada Okoro"))
                .body("withheld", is(0))
                .body("exemptSummary", nullValue());
        given().get(FAIRMERE.path("/documents/" + published.path("documentId")))
                .then()
                .statusCode(200);
        given().get(FAIRMERE.path("/meetings/" + published.path("meetingId")))
                .then()
                .body("state", is("HELD"))
                .body("minutesId", is(id))
                .body("decisions", is(2));
        given().get(FAIRMERE.path("/minutes?committee=" + committee))
                .then()
                .body("items.id", contains(id))
                .body("items[0].tasks", is(1));
    }

    @Test
    void aDraftIsForNobodyButItsClerks() {
        var committee = FAIRMERE.committee("Unpublished Scrutiny Committee");
        FAIRMERE.draftOf(minutesOf(committee, "2026-03-03"));
        given().get(FAIRMERE.path("/minutes?committee=" + committee)).then().body("items", is(List.of()));
    }

    @Test
    void everythingIsToldOnceInOrderUnderOneKey() {
        var committee = FAIRMERE.committee("Told Scrutiny Committee");
        String id = FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")))
                .path("id");
        var told = Topics.await("meetings", 5, e -> e.key().equals(id));
        assertEquals(
                List.of(
                        TYPE + "minutes-published.v1",
                        TYPE + "decision-recorded.v1",
                        TYPE + "decision-recorded.v1",
                        TYPE + "recommendation-made.v1",
                        TYPE + "task-recorded.v1"),
                told.stream().map(Topics.Received::type).toList());
        var published = JsonPath.from(told.getFirst().payload());
        assertEquals("Told Scrutiny Committee", published.getString("committeeName"));
        assertEquals(2, published.getInt("decisions"));
        assertEquals(1, published.getInt("recommendations"));
        assertEquals(1, published.getInt("tasks"));
        var clause = JsonPath.from(told.get(1).payload());
        assertEquals("That the plan be brought back.", clause.getString("text"));
        assertEquals("1", clause.getString("clause"));
        assertEquals("Fostering recruitment", clause.getString("itemTitle"));
        var task = JsonPath.from(told.getLast().payload());
        assertEquals("POST", task.getString("owner.kind"));
        assertEquals("2026-04-30", task.getString("dueOn"));
        assertEquals("CLERK", task.getString("dueRule"));
        assertEquals(committee, task.getString("committeeId"));
    }

    @Test
    void publishingTwiceChangesNothingTwice() {
        var committee = FAIRMERE.committee("Twice Scrutiny Committee");
        var draft = FAIRMERE.draftOf(minutesOf(committee, "2026-03-03"));
        String first = FAIRMERE.publish(draft).then().statusCode(201).extract().path("id");
        String second = FAIRMERE.publish(draft).then().statusCode(200).extract().path("id");
        assertEquals(first, second);
        // A later event of another committee has passed the relay, so nothing of this one is still on its way.
        var marker = FAIRMERE.committee("After Twice Scrutiny Committee");
        Topics.await("meetings", 1, e -> e.key().equals(marker));
        assertEquals(
                5,
                Topics.read("meetings").stream()
                        .filter(e -> e.key().equals(first))
                        .count());
    }

    @Test
    void eightPublicationsAtOnceGiveOneVersion() throws Exception {
        var committee = FAIRMERE.committee("At Once Scrutiny Committee");
        var draft = FAIRMERE.draftOf(minutesOf(committee, "2026-03-03"));
        Callable<Response> publish = () -> FAIRMERE.publish(draft);
        try (var clerks = Executors.newFixedThreadPool(8)) {
            var answers = clerks.invokeAll(java.util.Collections.nCopies(8, publish)).stream()
                    .map(PublicationTest::answer)
                    .toList();
            assertEquals(1, answers.stream().filter(a -> a.statusCode() == 201).count());
            assertEquals(7, answers.stream().filter(a -> a.statusCode() == 200).count());
            assertEquals(
                    1,
                    answers.stream().map(a -> a.<String>path("id")).distinct().count());
        }
    }

    private static Response answer(Future<Response> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theMeetingOfTheDayIsUsedAndNotEnteredAgain() {
        var committee = FAIRMERE.committee("Matched Scrutiny Committee");
        var meeting = FAIRMERE.meeting(committee, "2026-03-03");
        FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")))
                .then()
                .statusCode(201)
                .body("meetingId", is(meeting));
        given().get(FAIRMERE.path("/meetings?committee=" + committee)).then().body("items.id", contains(meeting));
    }

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

        var second = FAIRMERE.clerk()
                .body(Map.of("correctsMinutesId", first.getString("id")))
                .post(FAIRMERE.path("/drafts/" + draft + "/publication"))
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
        var told = Topics.await("meetings", 1, e -> e.key().equals(second.getString("id")));
        assertEquals(
                first.getString("id"), JsonPath.from(told.getFirst().payload()).getString("correctsMinutesId"));
    }

    @Test
    void onlyTheMinutesInForceCanBeCorrected() {
        var committee = FAIRMERE.committee("Stale Correction Scrutiny Committee");
        var draft = FAIRMERE.draftOf(minutesOf(committee, "2026-03-03"));
        FAIRMERE.clerk()
                .body(Map.of("correctsMinutesId", "018f6a2e-0000-7000-8000-000000000501"))
                .post(FAIRMERE.path("/drafts/" + draft + "/publication"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/correctsMinutesId"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsHalfDone() {
        var committee = FAIRMERE.committee("Incomplete Scrutiny Committee");
        var draft = FAIRMERE.draft();
        var content = minutesOf(committee, "2026-03-03");
        var meeting = new HashMap<String, Object>();
        meeting.put("heldOn", "2026-03-03");
        content.put("meeting", meeting);
        FAIRMERE.correct(draft, content).then().statusCode(200);
        FAIRMERE.publish(draft.getString("id"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/meeting/committeeId"));
        given().get(FAIRMERE.path("/meetings?committee=" + committee)).then().body("items", is(List.of()));
        FAIRMERE.clerk()
                .get(FAIRMERE.path("/drafts/" + draft.getString("id")))
                .then()
                .body("state", is("OPEN"));
    }

    @Test
    void aMeetingThatIsStillToComeHasNoMinutes() {
        var committee = FAIRMERE.committee("Future Scrutiny Committee");
        FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2199-03-03")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/meeting/heldOn"));
    }

    @Test
    void minutesAreFoundByMunicipalYear() {
        var committee = FAIRMERE.committee("Years Scrutiny Committee");
        String april = FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2024-04-30")))
                .path("id");
        String may = FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2024-05-01")))
                .path("id");
        var list = FAIRMERE.path("/minutes?committee=" + committee);
        given().get(list).then().body("items.id", contains(may, april));
        given().get(list + "&year=2023/24").then().body("items.id", contains(april));
        given().get(list + "&year=2024-25").then().body("items.id", contains(may));
        given().get(list + "&year=2024").then().statusCode(422).body("errors[0].pointer", is("?year"));
    }

    @Test
    void decisionsAreFoundByTheirWords() {
        var committee = FAIRMERE.committee("Words Scrutiny Committee");
        FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")))
                .then()
                .statusCode(201);
        var list = FAIRMERE.path("/decisions?committee=" + committee);
        given().get(list + "&q=funding officers")
                .then()
                .statusCode(200)
                .body("items.text", contains("That two officers be funded."));
        given().get(list + "&q=aardvark").then().body("items", is(List.of()));
        given().get(list + "&q=" + "%22%5C%27%3A*%26%7C!(").then().statusCode(200);
        assertNull(given().get(list).path("next"));
    }
}
