package org.scrutineer.meetings.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.scrutineer.meetings.Council.FAIRMERE;
import static org.scrutineer.meetings.Council.content;
import static org.scrutineer.meetings.minutes.ExampleMinutes.minutesOf;
import static org.scrutineer.meetings.minutes.ExampleMinutes.ofMinutes;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.testing.Topics;

@ServiceTest
class PublicationTest {

    private static final String TYPE = "org.scrutineer.meetings.";

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
        var told = Topics.await("meetings", 5, ofMinutes(id));
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
                5, Topics.read("meetings").stream().filter(ofMinutes(first)).count());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotPublishedUnseen() {
        var committee = FAIRMERE.committee("Unseen Scrutiny Committee");
        var seen = FAIRMERE.draft();
        FAIRMERE.correct(seen, minutesOf(committee, "2026-03-03")).then().statusCode(200);
        var address = FAIRMERE.path("/drafts/" + seen.getString("id"));
        FAIRMERE.clerk()
                .header("If-Match", "\"" + seen.getLong("version") + "\"")
                .post(address + "/publication")
                .then()
                .statusCode(412)
                .body("type", is("/problems/changed-meanwhile"));
        FAIRMERE.clerk().post(address + "/publication").then().statusCode(428);
        FAIRMERE.clerk().get(address).then().body("state", is("OPEN"));
    }

    @Test
    void aSecondClickIsAnsweredWithTheFirstPublicationThoughTheVersionIsOldByThen() {
        var committee = FAIRMERE.committee("Second Click Scrutiny Committee");
        var draft = FAIRMERE.draftOf(minutesOf(committee, "2026-03-03"));
        String version = FAIRMERE.version(draft);
        String first = FAIRMERE.publish(draft, version)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertNotEquals(version, FAIRMERE.version(draft));
        FAIRMERE.publish(draft, version).then().statusCode(200).body("id", is(first));
    }

    @Test
    void eightPublicationsAtOnceGiveOneVersion() throws Exception {
        var committee = FAIRMERE.committee("At Once Scrutiny Committee");
        var draft = FAIRMERE.draftOf(minutesOf(committee, "2026-03-03"));
        var version = FAIRMERE.version(draft);
        Callable<Response> publish = () -> FAIRMERE.publish(draft, version);
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

    @Test
    void twoDocumentsForOneMeetingAtOnceGiveOneVersion() throws Exception {
        var committee = FAIRMERE.committee("Two at Once Scrutiny Committee");
        var drafts = List.of(
                FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")),
                FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")));
        try (var clerks = Executors.newFixedThreadPool(2)) {
            var publish = drafts.stream()
                    .map(draft -> (Callable<Response>) () -> FAIRMERE.publish(draft))
                    .toList();
            var statuses = clerks.invokeAll(publish).stream()
                    .map(answer -> answer(answer).statusCode())
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409), statuses);
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
}
