package org.scrutineer.meetings.meeting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.meetings.Council.FAIRMERE;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.testing.Topics;

@ServiceTest
class MeetingTest {

    @Test
    void aMeetingIsScheduledAndTold() {
        var committee = FAIRMERE.committee("Scheduling Scrutiny Committee");
        String id = FAIRMERE.clerk()
                .body(Map.of(
                        "committeeId", committee, "heldOn", "2026-06-09", "startsAt", "10:00", "venue", "Guildhall"))
                .post(FAIRMERE.path("/meetings"))
                .then()
                .statusCode(201)
                .body("startsAt", is("10:00"))
                .body("state", is("SCHEDULED"))
                .extract()
                .path("id");
        var told = JsonPath.from(
                Topics.await("meetings", 1, e -> e.key().equals(id)).getFirst().payload());
        assertEquals("2026-06-09", told.getString("heldOn"));
        assertEquals("10:00", told.getString("startsAt"));
        assertEquals(committee, told.getString("committeeId"));
    }

    @Test
    void aMeetingIsCancelledOnlyOnce() {
        var meeting = FAIRMERE.meeting(FAIRMERE.committee("Cancelling Scrutiny Committee"), "2026-06-10");
        var address = FAIRMERE.path("/meetings/" + meeting + "/cancellation");
        FAIRMERE.clerk()
                .body(Map.of("reason", "Not quorate"))
                .post(address)
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"))
                .body("cancelledBecause", is("Not quorate"))
                .header("ETag", "\"1\"");
        FAIRMERE.clerk()
                .body(Map.of("reason", "Not quorate"))
                .post(address)
                .then()
                .statusCode(409)
                .body("type", is("/problems/meeting-not-cancellable"));
    }

    @Test
    void aCommitteeMeetsOnceADayUnlessTheMeetingWasCancelled() {
        var committee = FAIRMERE.committee("Once a Day Scrutiny Committee");
        var meeting = FAIRMERE.meeting(committee, "2026-06-11");
        var again = Map.of("committeeId", committee, "heldOn", "2026-06-11");
        FAIRMERE.clerk()
                .body(again)
                .post(FAIRMERE.path("/meetings"))
                .then()
                .statusCode(409)
                .body("type", is("/problems/meeting-already-scheduled"));
        FAIRMERE.clerk()
                .body(Map.of("reason", "Flooded"))
                .post(FAIRMERE.path("/meetings/" + meeting + "/cancellation"))
                .then()
                .statusCode(200);
        FAIRMERE.clerk().body(again).post(FAIRMERE.path("/meetings")).then().statusCode(201);
    }

    @Test
    void meetingsAreListedNewestFirstByCommitteeAndDates() {
        var committee = FAIRMERE.committee("Listing Scrutiny Committee");
        var march = FAIRMERE.meeting(committee, "2026-03-03");
        var may = FAIRMERE.meeting(committee, "2026-05-12");
        var july = FAIRMERE.meeting(committee, "2026-07-14");
        var list = FAIRMERE.path("/meetings?committee=" + committee);
        given().get(list).then().body("items.id", contains(july, may, march));
        given().get(list + "&from=2026-05-12&to=2026-07-13").then().body("items.id", contains(may));
        String next = given().get(list + "&limit=2")
                .then()
                .body("items.id", contains(july, may))
                .extract()
                .path("next");
        given().get(list + "&limit=2&cursor=" + next).then().body("items.id", contains(march));
    }

    @Test
    void aDateThatNoCalendarHasIsRefused() {
        var committee = FAIRMERE.committee("Odd Dates Scrutiny Committee");
        FAIRMERE.clerk()
                .body(Map.of("committeeId", committee, "heldOn", "9999-01-01"))
                .post(FAIRMERE.path("/meetings"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/heldOn"));
        FAIRMERE.clerk()
                .body(Map.of("committeeId", committee, "heldOn", "2026-02-30"))
                .post(FAIRMERE.path("/meetings"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/heldOn"));
    }
}
