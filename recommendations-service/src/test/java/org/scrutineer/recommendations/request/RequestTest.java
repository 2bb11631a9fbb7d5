package org.scrutineer.recommendations.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.recommendations.Scene;

@QuarkusTest
class RequestTest extends Scene {

    @Test
    void whatAPersonOwesIsReadFromAnIndexAsItIsOfActionsAndRecommendations() {
        for (var table : List.of("recommendation", "action", "information_request")) {
            assertEquals(
                    1,
                    count("SELECT count(*) FROM pg_indexes WHERE tablename = '" + table
                            + "' AND indexdef LIKE '%(council_id, owner_person_id, made_on DESC, id DESC)%'"),
                    table);
        }
    }

    @Test
    void withoutADateTheTenClearDaysCount() {
        var request = asked(committee("Health Scrutiny"), "INFORMATION_REQUEST", null);

        as("member")
                .get(path("/information-requests/" + request))
                .then()
                .body("request.dueOn", is("2015-04-03"))
                .body("request.overdue", is(true));
        eventually(() -> outbox("information-request-overdue", request).size() == 1);
    }

    @Test
    void attendanceHasNoClockOfItsOwn() {
        var request = asked(committee("Health Scrutiny"), "ATTENDANCE_REQUEST", null);

        as("member")
                .get(path("/information-requests/" + request))
                .then()
                .body("request.dueOn", is((String) null))
                .body("request.ageing", is(true))
                .body("deadlines", empty());
    }

    @Test
    void anAnswerEndsTheClockAndIsKeptWithItsEvidence() {
        var committee = committee("Health Scrutiny");
        var request = asked(committee, "INFORMATION_REQUEST", "2099-01-01");
        var evidence = evidence("dunmore", "lead-officer");

        as("dunmore", "lead-officer", COUNCIL)
                .body(Map.of("text", "Here it is", "evidenceIds", List.of(evidence)))
                .post(path("/information-requests/" + request + "/answer"))
                .then()
                .statusCode(200)
                .body("status", is("ANSWERED"))
                .body("outcome", is("Here it is"))
                .body("outcomeBy", is("Person dunmore"));

        as("member")
                .get(path("/information-requests/" + request))
                .then()
                .body("deadlines", empty())
                .body("progress[0].evidence.id", contains(evidence.toString()));
        as("member")
                .get(path("/information-requests?status=ANSWERED&committee=" + committee))
                .then()
                .body("items.id", contains(request.toString()));
        assertEquals(
                "ANSWERED",
                outbox("information-request-answered", request).getFirst().getString("outcome"));
        as("dunmore", "lead-officer", COUNCIL)
                .body(Map.of("text", "Again"))
                .post(path("/information-requests/" + request + "/answer"))
                .then()
                .statusCode(409);
    }

    @Test
    void aRefusalOwesWrittenReasons() {
        var request = asked(committee("Health Scrutiny"), "INFORMATION_REQUEST", "2099-01-01");

        as("executive")
                .body(Map.of("reason", " "))
                .post(path("/information-requests/" + request + "/refusal"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/reason"));
        as("executive")
                .body(Map.of("reason", "It concerns legal advice"))
                .post(path("/information-requests/" + request + "/refusal"))
                .then()
                .statusCode(200)
                .body("status", is("REFUSED"));
        as("member")
                .get(path("/information-requests/" + request + "/history"))
                .then()
                .body("items[1].note", is("It concerns legal advice"));
    }

    private UUID asked(UUID committee, String kind, String dueOn) {
        var body = new HashMap<String, Object>(Map.of(
                "committeeId", committee, "kind", kind, "text", "The figures by month", "requestedOn", "2015-03-24"));
        body.put("dueOn", dueOn);
        return id(as("democratic-services").body(body).post(path("/information-requests")));
    }
}
