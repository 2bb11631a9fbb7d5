package org.scrutineer.recommendations.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;

/** What corrected minutes do to what was registered from those before, and what somebody has done with it since. */
@QuarkusTest
class CorrectionTest extends MinutesScene {
    private static final String HELD_ON = "2099-06-07";

    @Test
    void wordsThatBecomeExemptAreWithheldOfWhatIsNotOpenToo() {
        var committee = committee("Estates Scrutiny");
        var minutes = Ids.next();
        var done = Ids.next();
        var request = Ids.next();
        published(minutes, committee, HELD_ON, 1, 1, null);
        made(done, minutes, committee, HELD_ON, "That the lease of Thistlewick ends", "IMPLEMENTED");
        task(request, minutes, committee, HELD_ON, "INFORMATION_REQUEST", "The rent of Thistlewick", "2099-07-01");
        eventually(() -> outbox("information-request-registered", request).size() == 1);
        as("democratic-services")
                .body(Map.of("reason", "Answered elsewhere"))
                .post(path("/information-requests/" + request + "/withdrawal"))
                .then()
                .statusCode(200);

        var corrected = Ids.next();
        meetingsTell(
                "recommendation-made",
                corrected,
                exempt(madePayload(done, corrected, committee, HELD_ON, null, "IMPLEMENTED")));
        meetingsTell(
                "task-recorded",
                corrected,
                exempt(taskPayload(request, corrected, committee, HELD_ON, "INFORMATION_REQUEST", null, "2099-07-01")));
        published(corrected, committee, HELD_ON, 1, 1, minutes);

        eventually(() -> complete(corrected));
        given().get(path("/recommendations/" + done)).then().statusCode(404);
        given().get(path("/recommendations?q=Thistlewick")).then().body("items", empty());
        assertEquals(
                "CLAIMED_COMPLETE",
                as("member").get(path("/recommendations/" + done)).path("recommendation.status"));
        assertEquals(
                "WITHDRAWN",
                as("member").get(path("/information-requests/" + request)).path("request.status"));
        assertEquals(List.of(), clocksWithWords(done, request));
    }

    @Test
    void wordsThatBecomeExemptAreWithheldOfDatesThatHoldNoMore() {
        var committee = committee("Estates Scrutiny");
        var minutes = Ids.next();
        var task = Ids.next();
        task(task, minutes, committee, HELD_ON, "ACTION", "Sell Thistlewick", "2099-07-01");
        published(minutes, committee, HELD_ON, 0, 1, null);
        eventually(() -> outbox("action-registered", task).size() == 1);
        changeDate("/actions/" + task, "2099-08-01");

        var corrected = Ids.next();
        meetingsTell(
                "task-recorded",
                corrected,
                exempt(taskPayload(task, corrected, committee, HELD_ON, "ACTION", null, "2099-07-01")));
        published(corrected, committee, HELD_ON, 0, 1, minutes);

        eventually(() -> complete(corrected));
        assertEquals(List.of(), clocksWithWords(task));
    }

    @Test
    void whatIsNotOpenDoesNotKeepTheRestOfACorrectionFromItsEffect() {
        var committee = committee("Estates Scrutiny");
        var minutes = Ids.next();
        var done = Ids.next();
        var dropped = Ids.next();
        published(minutes, committee, HELD_ON, 1, 1, null);
        made(done, minutes, committee, HELD_ON, "That doors are mended", "IMPLEMENTED");
        task(dropped, minutes, committee, HELD_ON, "ACTION", "Sell the doors", "2099-07-01");
        eventually(() -> outbox("action-registered", dropped).size() == 1);

        var corrected = Ids.next();
        made(done, corrected, committee, HELD_ON, "That doors are mended", "IMPLEMENTED");
        published(corrected, committee, HELD_ON, 1, 0, minutes);

        eventually(() -> complete(corrected));
        as("member").get(path("/actions/" + dropped)).then().body("action.status", is("WITHDRAWN"));
    }

    @Test
    void whatWasSetByHandStaysUntilTheMinutesThemselvesChangeIt() {
        var committee = committee("Estates Scrutiny");
        var minutes = Ids.next();
        var task = Ids.next();
        var request = Ids.next();
        var recommendation = Ids.next();
        record(minutes, null, committee, recommendation, task, request, null, "Head of Highways");
        for (var thing :
                List.of("/recommendations/" + recommendation, "/actions/" + task, "/information-requests/" + request)) {
            changeDate(thing, "2099-09-01");
            give(thing, "Fairmere Trust");
        }

        var corrected = Ids.next();
        record(corrected, minutes, committee, recommendation, task, request, null, "Head of Highways");

        for (var thing : things(recommendation, task, request)) {
            assertEquals(List.of("2099-09-01", "Fairmere Trust"), List.of(thing.get("dueOn"), owner(thing)));
        }
        assertEquals(3, open(recommendation, task, request, "2099-09-01"));

        var again = Ids.next();
        record(again, corrected, committee, recommendation, task, request, "2099-10-01", "Head of Highways");

        for (var thing : things(recommendation, task, request)) {
            assertEquals(List.of("2099-10-01", "Fairmere Trust"), List.of(thing.get("dueOn"), owner(thing)));
        }

        var last = Ids.next();
        record(last, again, committee, recommendation, task, request, "2099-10-01", "Head of Estates");

        for (var thing : things(recommendation, task, request)) {
            assertEquals(List.of("2099-10-01", "Head of Estates"), List.of(thing.get("dueOn"), owner(thing)));
        }
    }

    @Test
    void whatSomebodyHasWorkedOnIsNotTakenBack() {
        var committee = committee("Estates Scrutiny");
        var minutes = Ids.next();
        var untouched = Ids.next();
        var begun = Ids.next();
        var elsewhere = Ids.next();
        var parent = Ids.next();
        var task = Ids.next();
        var request = Ids.next();
        published(minutes, committee, HELD_ON, 4, 2, null);
        made(untouched, minutes, committee, HELD_ON, "That doors are mended", "IN_PROGRESS");
        made(begun, minutes, committee, HELD_ON, "That gates are mended", "IN_PROGRESS");
        made(elsewhere, minutes, committee, HELD_ON, "That roofs are mended", "MONITORED_ELSEWHERE");
        made(parent, minutes, committee, HELD_ON, "That walls are mended", null);
        task(task, minutes, committee, HELD_ON, "ACTION", "Mend the gates", "2099-07-01");
        task(request, minutes, committee, HELD_ON, "INFORMATION_REQUEST", "How many gates?", "2099-07-01");
        eventually(() -> complete(minutes));
        step("clerk", "democratic-services", begun, "progress", Map.of("text", "Half of them"))
                .then()
                .statusCode(200);
        step("clerk", "democratic-services", elsewhere, "report-back", Map.of("text", "They say so"))
                .then()
                .statusCode(200);
        step("clerk", "democratic-services", parent, "actions", Map.of("text", "Buy bricks"))
                .then()
                .statusCode(201);
        changeDate("/actions/" + task, "2099-08-01");
        changeDate("/information-requests/" + request, "2099-08-01");

        var corrected = Ids.next();
        published(corrected, committee, HELD_ON, 0, 0, minutes);

        eventually(() -> complete(corrected));
        assertEquals("WITHDRAWN", status("recommendation", untouched));
        assertEquals("IN_PROGRESS", status("recommendation", begun));
        assertEquals("MONITORED_ELSEWHERE", status("recommendation", elsewhere));
        assertEquals("MADE", status("recommendation", parent));
        assertEquals("OPEN", status("action", task));
        assertEquals("OPEN", status("information_request", request));
    }

    private boolean complete(UUID minutes) {
        return count("SELECT count(*) FROM minutes WHERE state = 'COMPLETE' AND id = '" + minutes + "'") == 1;
    }

    private static String exempt(String payload) {
        return payload.replace("\"exempt\":false", "\"exempt\":true").replace("\"by 1 March\"", "null");
    }

    /** The clocks of these things, of whatever state, that still show words of the minutes. */
    private List<Object> clocksWithWords(UUID... subjects) {
        return inCouncil(() -> {
            @SuppressWarnings("unchecked")
            List<Object> rows = database.createNativeQuery(
                            "SELECT concat_ws(' ', state, title, rule) FROM deadline WHERE subject_id IN (:subjects) "
                                    + "AND (title IS NOT NULL OR rule LIKE '%\"%')")
                    .setParameter("subjects", List.of(subjects))
                    .getResultList();
            return rows;
        });
    }

    private static void changeDate(String thing, String dueOn) {
        var version = as("democratic-services").get(path(thing)).header("ETag");
        as("democratic-services")
                .header("If-Match", version)
                .body(Map.of("dueOn", dueOn, "reason", "Agreed with the chair"))
                .put(path(thing + "/due-date"))
                .then()
                .statusCode(200);
    }

    /** Minutes with one thing of each kind, all with this date and owner. */
    private void record(
            UUID minutes,
            UUID corrects,
            UUID committee,
            UUID recommendation,
            UUID task,
            UUID request,
            String dueOn,
            String owner) {
        meetingsTell(
                "recommendation-made",
                minutes,
                madePayload(recommendation, minutes, committee, HELD_ON, "That doors are mended", null)
                        .replace("\"owner\":null", "\"owner\":{\"kind\":\"POST\",\"name\":\"" + owner + "\"}")
                        .replace("\"dueOn\":null", "\"dueOn\":" + quoted(dueOn)));
        for (var kind : List.of("ACTION", "ATTENDANCE_REQUEST")) {
            var id = kind.equals("ACTION") ? task : request;
            meetingsTell(
                    "task-recorded",
                    minutes,
                    taskPayload(id, minutes, committee, HELD_ON, kind, "Mend the doors", dueOn)
                            .replace("Head of Highways", owner));
        }
        published(minutes, committee, HELD_ON, 1, 2, corrects);
        eventually(() -> complete(minutes));
    }

    private static List<Map<String, Object>> things(UUID recommendation, UUID task, UUID request) {
        return List.of(
                as("member").get(path("/recommendations/" + recommendation)).path("recommendation"),
                as("member").get(path("/actions/" + task)).path("action"),
                as("member").get(path("/information-requests/" + request)).path("request"));
    }

    private static Object owner(Map<String, Object> thing) {
        return ((Map<?, ?>) thing.get("owner")).get("name");
    }

    private long open(UUID recommendation, UUID task, UUID request, String dueOn) {
        return count(
                "SELECT count(*) FROM deadline WHERE state = 'OPEN' AND due_on = '%s' AND subject_id IN ('%s', '%s', '%s')"
                        .formatted(dueOn, recommendation, task, request));
    }

    private static void give(String thing, String owner) {
        var version = as("democratic-services").get(path(thing)).header("ETag");
        as("democratic-services")
                .header("If-Match", version)
                .body(Map.of("owner", owner("BODY", owner)))
                .put(path(thing + "/owner"))
                .then()
                .statusCode(200);
    }

    private String status(String table, UUID id) {
        return inCouncil(() -> (String) database.createNativeQuery("SELECT status FROM " + table + " WHERE id = ?1")
                .setParameter(1, id)
                .getSingleResult());
    }
}
