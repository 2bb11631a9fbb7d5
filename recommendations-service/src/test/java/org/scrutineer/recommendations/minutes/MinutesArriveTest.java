package org.scrutineer.recommendations.minutes;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.platform.testing.Topics;

@QuarkusTest
class MinutesArriveTest extends MinutesScene {

    @Test
    void whatMinutesHoldIsRegisteredWithOwnerDateAndClause() {
        var committee = committee("Children's Scrutiny");
        var minutes = Ids.next();
        var task = Ids.next();
        var recommendation = Ids.next();
        var request = Ids.next();

        published(minutes, committee, "2089-01-15", 1, 2, null);
        task(task, minutes, committee, "2089-01-15", "ACTION", "Write to the regional director", "2089-03-01");
        task(request, minutes, committee, "2089-01-15", "INFORMATION_REQUEST", "The figures by month", null);
        made(recommendation, minutes, committee, "2089-01-15", "That a lead is named", null);

        eventually(() -> outbox("recommendation-registered", recommendation).size() == 1);
        as("member")
                .get(path("/actions/" + task))
                .then()
                .statusCode(200)
                .body("action.reference", is("AC (88/89) 01"))
                .body("action.owner.name", is("Head of Highways"))
                .body("action.dueOn", is("2089-03-01"))
                .body("action.dueRule", is("Stated in the minutes: \"by 1 March\""))
                .body("action.clause", is("2"))
                .body("action.committeeName", is("Children's Scrutiny"))
                .body("action.minutesId", is(minutes.toString()));
        as("member")
                .get(path("/information-requests/" + request))
                .then()
                .statusCode(200)
                .body("request.kind", is("INFORMATION_REQUEST"))
                .body("request.dueOn", is("2089-01-25"));
        as("member")
                .get(path("/recommendations/" + recommendation))
                .then()
                .statusCode(200)
                .body("recommendation.status", is("MADE"))
                .body("recommendation.municipalYear", is("2088/89"))
                .body("recommendation.number", is("3"));
        EventContract.own("action-registered")
                .assertValid(Topics.await(
                                "recommendations",
                                1,
                                e -> e.key().equals(task.toString()) && e.type().equals(OURS + "action-registered.v1"))
                        .getFirst()
                        .payload());
    }

    @Test
    void duplicatesAndAnyOrderMakeTheSameRegister() {
        var committee = Ids.next();
        var minutes = Ids.next();
        var task = Ids.next();
        var payload = taskPayload(task, minutes, committee, "2099-02-15", "ACTION", "Mend the roof", "2099-04-01");

        var id = meetingsTell("task-recorded", minutes, payload);
        Topics.send("meetings", COUNCIL, MEETINGS + "task-recorded.v1", minutes, payload, id);
        meetingsTell("task-recorded", minutes, payload); // the same task under another event id
        published(minutes, committee, "2099-02-15", 0, 1, null);
        meetingsTell("committee-recorded", committee, committeePayload(committee, "New name", "2026-03-01T00:00:00Z"));
        meetingsTell("committee-recorded", committee, committeePayload(committee, "Old name", "2026-01-01T00:00:00Z"));
        var last = Ids.next();
        task(last, minutes, committee, "2099-02-15", "UNDERTAKING", "Report on it", null);

        eventually(() -> outbox("action-registered", last).size() == 1);
        eventually(() ->
                count("SELECT count(*) FROM committee WHERE name = 'New name' AND id = '" + committee + "'") == 1);
        assertEquals(1, outbox("action-registered", task).size());
        assertEquals(1, count("SELECT count(*) FROM action WHERE id = '" + task + "'"));
        assertEquals(1, count("SELECT count(*) FROM deadline WHERE subject_id = '" + task + "'"));
        assertEquals(1, count("SELECT count(*) FROM history_entry WHERE subject_id = '" + task + "'"));
        as("member").get(path("/actions/" + last)).then().body("action.kind", is("UNDERTAKING"));
    }

    @Test
    void minutesOfYearsAgoMakeOneSummaryAndNoSingleAlerts() {
        var committee = committee("Adults Scrutiny");
        var minutes = Ids.next();
        var tasks = List.of(Ids.next(), Ids.next(), Ids.next());

        for (var task : tasks) task(task, minutes, committee, "2019-06-07", "ACTION", "Do what was said", "2019-07-01");
        made(Ids.next(), minutes, committee, "2019-06-07", "That it stops", null);
        published(minutes, committee, "2019-06-07", 1, 3, null);

        eventually(() -> outbox("backlog-overdue", minutes).size() == 1);
        var summary = outbox("backlog-overdue", minutes);
        assertEquals(1, summary.size());
        assertEquals(3, summary.getFirst().getInt("count"));
        assertEquals(3, summary.getFirst().getList("items").size());
        assertEquals("2019-06-07", summary.getFirst().getString("heldOn"));
        for (var task : tasks) {
            assertEquals(List.of(), outbox("action-overdue", task));
            as("member")
                    .get(path("/actions/" + task))
                    .then()
                    .body("action.overdue", is(true))
                    .body("deadlines[0].state", is("BREACHED"));
        }
        EventContract.own("backlog-overdue")
                .assertValid(Topics.await("recommendations", 1, e -> e.key().equals(minutes.toString()))
                        .getFirst()
                        .payload());
    }

    @Test
    void everyDeadlineOfASummaryIsNamedHoweverManyThereAre() {
        var committee = committee("Youth Scrutiny");
        var minutes = Ids.next();
        var tasks = Stream.generate(Ids::next).limit(22).toList();

        for (var task : tasks) task(task, minutes, committee, "2019-06-07", "ACTION", "Do what was said", "2019-07-01");
        published(minutes, committee, "2019-06-07", 0, tasks.size(), null);

        eventually(() -> outbox("backlog-overdue", minutes).size() == 1);
        var summary = outbox("backlog-overdue", minutes).getFirst();
        List<String> named = new ArrayList<>(summary.getList("items.deadlineId"));
        assertEquals(20, named.size());
        named.addAll(summary.getList("moreDeadlineIds"));
        Set<Object> ids = new HashSet<>();
        for (var task : tasks)
            ids.add(as("member").get(path("/actions/" + task)).path("deadlines[0].id"));
        assertEquals(22, named.size());
        assertEquals(ids, new HashSet<Object>(named));
    }

    @Test
    void theSummaryWaitsUntilAllOfTheMinutesHaveCome() {
        var committee = committee("Health Scrutiny");
        var minutes = Ids.next();
        published(minutes, committee, "2019-06-07", 0, 2, null);
        var first = Ids.next();
        task(first, minutes, committee, "2019-06-07", "ACTION", "First", "2019-07-01");
        eventually(() -> outbox("action-registered", first).size() == 1);
        assertEquals(List.of(), outbox("backlog-overdue", minutes));

        task(Ids.next(), minutes, committee, "2019-06-07", "ACTION", "Second", "2019-07-02");

        eventually(() -> outbox("backlog-overdue", minutes).size() == 1);
        assertEquals(2, outbox("backlog-overdue", minutes).getFirst().getInt("count"));
    }

    @Test
    void correctedMinutesChangeWhatIsOpenAndTakeBackWhatTheyDropped() {
        var committee = committee("Finance Scrutiny");
        var minutes = Ids.next();
        var kept = Ids.next();
        var dropped = Ids.next();
        published(minutes, committee, "2099-03-15", 0, 2, null);
        task(kept, minutes, committee, "2099-03-15", "ACTION", "Buy the lease", "2099-05-01");
        task(dropped, minutes, committee, "2099-03-15", "ACTION", "Sell the lease", "2099-05-01");

        var corrected = Ids.next();
        published(corrected, committee, "2099-03-15", 0, 1, minutes);
        task(kept, corrected, committee, "2099-03-15", "ACTION", "Buy the freehold", "2099-06-01");

        eventually(() ->
                "WITHDRAWN".equals(as("member").get(path("/actions/" + dropped)).path("action.status")));
        as("member")
                .get(path("/actions/" + kept))
                .then()
                .body("action.text", is("Buy the freehold"))
                .body("action.dueOn", is("2099-06-01"));
        assertEquals(1, outbox("action-registered", kept).size());
        assertEquals(1, count("SELECT count(*) FROM deadline WHERE state = 'OPEN' AND subject_id = '" + kept + "'"));
        as("member")
                .get(path("/actions/" + kept + "/history"))
                .then()
                .body("items[1].what", is("minutes-corrected"))
                .body("items[1].before.text", is("Buy the lease"))
                .body("items[1].after.text", is("Buy the freehold"));
    }

    @Test
    void aDateOfYearsAgoThatIsCorrectedStaysPartOfASummary() {
        var committee = committee("Archives Scrutiny");
        var minutes = Ids.next();
        var task = Ids.next();
        task(task, minutes, committee, "2017-06-07", "ACTION", "Sort the maps", "2017-07-01");
        published(minutes, committee, "2017-06-07", 0, 1, null);
        eventually(() -> outbox("backlog-overdue", minutes).size() == 1);

        var corrected = Ids.next();
        task(task, corrected, committee, "2017-06-07", "ACTION", "Sort the maps", "2017-08-01");
        published(corrected, committee, "2017-06-07", 0, 1, minutes);

        eventually(() -> outbox("backlog-overdue", corrected).size() == 1);
        assertEquals(
                "2017-08-01", outbox("backlog-overdue", corrected).getFirst().getString("items[0].dueOn"));
        // The sweep has passed over both by now, and a single deadline of that date would have been due at its first
        // turn.
        assertEquals(
                0, count("SELECT count(*) FROM deadline WHERE next_at IS NOT NULL AND subject_id = '" + task + "'"));
        assertEquals(List.of(), outbox("action-overdue", task));
    }

    @Test
    void wordsThatBecomeExemptByACorrectionAreWithheldFromTheClockToo() {
        var committee = committee("Archives Scrutiny");
        var minutes = Ids.next();
        var task = Ids.next();
        task(task, minutes, committee, "2099-05-07", "ACTION", "Sell the maps", "2099-07-01");
        published(minutes, committee, "2099-05-07", 0, 1, null);
        eventually(() -> outbox("action-registered", task).size() == 1);

        var corrected = Ids.next();
        meetingsTell(
                "task-recorded",
                corrected,
                taskPayload(task, corrected, committee, "2099-05-07", "ACTION", null, "2099-07-01")
                        .replace("\"exempt\":false", "\"exempt\":true")
                        .replace("\"by 1 March\"", "null"));
        published(corrected, committee, "2099-05-07", 0, 1, minutes);

        eventually(() -> count("SELECT count(*) FROM action WHERE exempt AND id = '" + task + "'") == 1);
        as("hr").get(path("/actions/" + task))
                .then()
                .body("deadlines[0].title", nullValue())
                .body("deadlines[0].rule", is("Stated in the minutes"));
        var history = as("hr").get(path("/actions/" + task + "/history")).asString();
        assertEquals(false, history.contains("maps"), history);
    }

    @Test
    void aReportedStatusIsAClaimAndNotYetAFact() {
        var committee = committee("Housing Scrutiny");
        var minutes = Ids.next();
        var done = Ids.next();
        var elsewhere = Ids.next();

        made(done, minutes, committee, "2099-04-15", "That doors are mended", "IMPLEMENTED");
        made(elsewhere, minutes, committee, "2099-04-15", "That windows are mended", "MONITORED_ELSEWHERE");

        eventually(() -> outbox("recommendation-registered", elsewhere).size() == 1);
        as("member")
                .get(path("/recommendations/" + done))
                .then()
                .body("recommendation.status", is("CLAIMED_COMPLETE"))
                .body("recommendation.reportedStatus", is("IMPLEMENTED"))
                .body("recommendation.completion.verifiedAt", nullValue());
        as("member")
                .get(path("/recommendations/" + elsewhere))
                .then()
                .body("recommendation.status", is("MONITORED_ELSEWHERE"));
    }

    @Test
    void anExemptClauseIsKnownByItsReferenceAlone() {
        var committee = committee("Licensing Scrutiny");
        var minutes = Ids.next();
        var task = Ids.next();

        meetingsTell(
                "task-recorded",
                minutes,
                taskPayload(task, minutes, committee, "2018-01-15", "ACTION", null, "2018-02-01")
                        .replace("\"exempt\":false", "\"exempt\":true"));
        published(minutes, committee, "2018-01-15", 0, 1, null);

        eventually(() -> outbox("backlog-overdue", minutes).size() == 1);
        var item = outbox("backlog-overdue", minutes).getFirst();
        assertEquals(null, item.getString("items[0].title"));
        assertEquals("AC (17/18) 01", item.getString("items[0].reference"));
        as("member")
                .get(path("/actions/" + task))
                .then()
                .body("action.text", nullValue())
                .body("action.exempt", is(true));
    }
}
