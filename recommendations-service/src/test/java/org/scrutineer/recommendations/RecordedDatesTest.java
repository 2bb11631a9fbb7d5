package org.scrutineer.recommendations;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is recorded has happened, so its date has come in the council's calendar; what somebody owes may be of any day. */
@QuarkusTest
class RecordedDatesTest extends Scene {
    private static final String TODAY = "2026-06-02";
    private static final String TOMORROW = "2026-06-03";

    @BeforeEach
    void itIsHalfPastMidnightInLondonAndStillTheDayBeforeInGreenwich() {
        atTime("2026-06-01T23:30:00Z");
    }

    @Test
    void aGrievanceIsRaisedAndConcludedOnDaysThatHaveCome() {
        var grievance = Map.<String, Object>of(
                "serviceArea",
                "Ferry crews",
                "subject",
                "The night shift",
                "raisedBy",
                "UNION",
                "employees",
                3,
                "stage",
                "STAGE_1",
                "nextOn",
                "2026-07-01");
        refusedOnADayToCome("hr", "/grievances", grievance, "raisedOn", 201);
        var id = id(as("hr").body(with(grievance, "raisedOn", "2026-02-27")).post(path("/grievances")));

        refusedOnADayToCome("hr", "/grievances/" + id + "/conclusion", Map.of(), "concludedOn", 200);
    }

    @Test
    void aRecommendationIsMadeAndRespondedToOnDaysThatHaveCome() {
        var committee = committee("Ferries Scrutiny");
        refusedOnADayToCome(
                "democratic-services",
                "/recommendations",
                Map.of("committeeId", committee, "text", "That the slipway is mended", "dueOn", "2027-01-01"),
                "madeOn",
                201);
        var recommendation = recommendation(committee, "That the slipway is lit");

        refusedOnADayToCome(
                "executive",
                "/recommendations/" + recommendation + "/response",
                Map.of("decision", "ACCEPTED"),
                "respondedOn",
                200);
    }

    @Test
    void aRequestIsMadeOnADayThatHasCome() {
        refusedOnADayToCome(
                "democratic-services",
                "/information-requests",
                Map.of(
                        "committeeId",
                        committee("Ferries Scrutiny"),
                        "kind",
                        "INFORMATION_REQUEST",
                        "text",
                        "The figures by month",
                        "dueOn",
                        "2027-01-01"),
                "requestedOn",
                201);
    }

    @Test
    void aReportAndItsNoticeAreReceivedOnDaysThatHaveCome() {
        var committee = committee("Ferries Scrutiny");
        refusedOnADayToCome("democratic-services", "/reports", report(committee), "receivedOn", 201);
        refusedOnADayToCome(
                "democratic-services",
                "/reports",
                with(report(committee), "receivedOn", "2026-05-01"),
                "noticeOn",
                201);
    }

    private Map<String, Object> report(UUID committee) {
        return Map.of(
                "title",
                "The slipway",
                "committeeId",
                committee,
                "recommendationIds",
                List.of(recommendation(committee, "That the slipway is mended")),
                "sentTo",
                owner("POST", "Executive Councillor"));
    }

    private static void refusedOnADayToCome(
            String role, String where, Map<String, Object> body, String field, int accepted) {
        as(role).body(with(body, field, TOMORROW))
                .post(path(where))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/" + field));
        as(role).body(with(body, field, TODAY)).post(path(where)).then().statusCode(accepted);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, String value) {
        var result = new HashMap<>(body);
        result.put(field, value);
        return result;
    }
}
