package org.scrutineer.recommendations.grievance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.platform.testing.Topics;
import org.scrutineer.recommendations.Scene;

@QuarkusTest
class GrievanceTest extends Scene {
    private static final String SUBJECT = "Mr Weatherby bullies the night shift";
    private static final List<String> SEEN_BY_MEMBERS =
            List.of("stage", "serviceArea", "countBand", "collective", "nextOn", "concludedOn");

    @Test
    void aCollectiveGrievanceIsToldWithoutItsSubject() {
        var id = recorded("EMPLOYEE", 7, "STAGE_1");

        var sent = Topics.await("recommendations", 1, event -> event.key().equals(id.toString()))
                .getFirst();

        EventContract.own("collective-grievance-raised").assertValid(sent.payload());
        var raised = outbox("collective-grievance-raised", id).getFirst();
        assertEquals("Children's social care", raised.getString("serviceArea"));
        assertEquals("5 to 9", raised.getString("countBand"));
        assertEquals("2026-03-13", raised.getString("nextOn"));
        assertFalse(sent.payload().contains("Weatherby"));
        assertEquals(
                0,
                count("SELECT count(*) FROM history_entry WHERE subject_id = '" + id
                        + "' AND (after::text LIKE '%Weatherby%' OR note LIKE '%Weatherby%')"));
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYEE, 1, 0", "EMPLOYEE, 2, 1", "UNION, 1, 1"})
    void collectiveIsTwoOrMoreOrRaisedByAUnion(String raisedBy, int employees, int told) {
        var id = recorded(raisedBy, employees, "INFORMAL");

        assertEquals(told, outbox("collective-grievance-raised", id).size());
    }

    @Test
    void whatBecomesCollectiveLaterIsRaisedThenAndOnce() {
        var id = recorded("EMPLOYEE", 1, "STAGE_1");
        as("member").get(path("/grievances/" + id)).then().statusCode(404);

        as("hr").body(Map.of("employees", 3))
                .post(path("/grievances/" + id + "/employees"))
                .then()
                .statusCode(200)
                .body("collective", is(true));
        as("hr").body(Map.of("employees", 4))
                .post(path("/grievances/" + id + "/employees"))
                .then()
                .statusCode(200);

        assertEquals(1, outbox("collective-grievance-raised", id).size());
        assertEquals(
                "fewer than 5",
                outbox("collective-grievance-raised", id).getFirst().getString("countBand"));
        as("member").get(path("/grievances/" + id)).then().statusCode(200);
    }

    @Test
    void aStageHeardInTheSameServiceAreaWarnsOfIndependence() {
        committee("Children's Scrutiny", "Children's social care");
        var id = recorded("UNION", 3, "STAGE_1");

        as("hr").body(Map.of(
                        "stage",
                        "STAGE_2",
                        "heardIn",
                        "children's social care ",
                        "hrInvolved",
                        false,
                        "appealAvailable",
                        false,
                        "nextOn",
                        "2026-04-01"))
                .post(path("/grievances/" + id + "/stage"))
                .then()
                .statusCode(200)
                .body("independenceWarning", is(true))
                .body("warnings", contains("independence", "hr-not-involved", "no-appeal"));
        assertEquals(true, outbox("collective-grievance-moved", id).getFirst().getBoolean("independenceWarning"));
        as("hr").body(Map.of("stage", "APPEAL", "heardIn", "Legal services", "hrInvolved", true))
                .post(path("/grievances/" + id + "/stage"))
                .then()
                .body("warnings", empty());
        as("hr").body(Map.of(
                        "stage", "APPEAL", "heardIn", "Legal services", "nextOn", "2026-05-01", "hrInvolved", true))
                .post(path("/grievances/" + id + "/stage"))
                .then()
                .statusCode(200);
        assertEquals(
                List.of("STAGE", "STAGE", "DETAILS"),
                outbox("collective-grievance-moved", id).stream()
                        .map(moved -> moved.getString("change"))
                        .toList());
    }

    @Test
    void whereNoCommitteeCoversTheServiceHumanResourcesAreWarned() {
        committee("Buildings Scrutiny", "Caretaking  & cleaning");
        var covered = recordedOf("caretaking and Cleaning", "UNION", 3);
        var uncovered = recordedOf("Ferry crews", "UNION", 3);

        as("hr").get(path("/grievances/" + uncovered)).then().body("warnings", contains("no-committee"));
        as("hr").get(path("/grievances/" + covered)).then().body("warnings", empty());
        as("hr").get(path("/grievances?limit=200"))
                .then()
                .body("items.find { it.id == '" + uncovered + "' }.warnings", contains("no-committee"))
                .body("items.find { it.id == '" + covered + "' }.warnings", empty());
        as("member").get(path("/grievances/" + uncovered)).then().body("warnings", empty());
        committee("Ferries Scrutiny", "FERRY CREWS");
        as("hr").get(path("/grievances/" + uncovered)).then().body("warnings", empty());
    }

    @Test
    void aChangeOfTheCountBandIsInTheHistoryAndTold() {
        var id = recorded("EMPLOYEE", 3, "STAGE_1");

        count(id, 4);
        assertEquals(List.of(), outbox("collective-grievance-moved", id));
        count(id, 12);

        var told = outbox("collective-grievance-moved", id);
        assertEquals(1, told.size());
        assertEquals("10 to 24", told.getFirst().getString("countBand"));
        assertEquals("STAGE_1", told.getFirst().getString("stage"));
        assertEquals("COUNT_BAND", told.getFirst().getString("change"));
        as("hr").get(path("/grievances/" + id + "/history"))
                .then()
                .body("items[0].after.countBand", is("fewer than 5"))
                .body("items[0].after.raisedBy", is("EMPLOYEE"))
                .body("items[2].before.countBand", is("fewer than 5"))
                .body("items[2].after.countBand", is("10 to 24"));
    }

    @Test
    void theMonitoringOfficersHistoryHasNoFactThatTheGrievanceHides() {
        var id = recorded("UNION", 3, "STAGE_1");
        as("hr").body(Map.of(
                        "stage", "STAGE_2", "heardIn", "Legal services", "hrInvolved", false, "nextOn", "2026-03-13"))
                .post(path("/grievances/" + id + "/stage"))
                .then()
                .statusCode(200);

        as("monitoring-officer")
                .get(path("/grievances/" + id + "/history"))
                .then()
                .statusCode(200)
                .body("items[0].after.keySet()", hasItem("countBand"))
                .body("items[1].after", is(Map.of("stage", "STAGE_2")))
                .body("items.after.collectMany { it.keySet() }", everyItem(in(SEEN_BY_MEMBERS)))
                .body("items.before.collectMany { it.keySet() }", everyItem(in(SEEN_BY_MEMBERS)));
        as("hr").get(path("/grievances/" + id + "/history"))
                .then()
                .body("items[1].after.heardIn", is("Legal services"));
    }

    @Test
    void nothingButItsOwnTableKeepsTheSubject() {
        var key = "grievance-" + System.nanoTime();
        var request =
                as("hr").header("Idempotency-Key", key).body(details("Children's social care", "UNION", 3, "STAGE_1"));

        var first = json(request.post(path("/grievances")), 201);
        var again = json(request.post(path("/grievances")), 201);

        assertEquals(SUBJECT, first.getString("subject"));
        assertEquals(first.<Object>get(), again.get());
        assertEquals(
                0,
                count("SELECT count(*) FROM idempotency_key k WHERE k::text LIKE '%Weatherby%' "
                        + "OR k::text LIKE '%heardIn%'"));
        assertEquals(
                1, count("SELECT count(*) FROM idempotency_key WHERE key = '" + key + "' AND body LIKE '%countBand%'"));
    }

    @Test
    void membersSeeSafeFieldsOnlyAndOthersNothing() {
        var id = recorded("UNION", 30, "STAGE_1");
        var single = recorded("EMPLOYEE", 1, "STAGE_1");

        for (var role : List.of("member", "monitoring-officer")) {
            as(role).get(path("/grievances/" + id))
                    .then()
                    .statusCode(200)
                    .body("serviceArea", is("Children's social care"))
                    .body("countBand", is("25 or more"))
                    .body("subject", nullValue())
                    .body("employees", nullValue())
                    .body("raisedBy", nullValue())
                    .body("heardIn", nullValue());
            as(role).get(path("/grievances?limit=200"))
                    .then()
                    .body("items.id", hasItem(id.toString()))
                    .body("items.id", not(hasItem(single.toString())));
        }
        as("hr").get(path("/grievances/" + id))
                .then()
                .body("subject", is(SUBJECT))
                .body("employees", is(30));
        as("hr").get(path("/grievances?limit=200")).then().body("items.id", hasItem(single.toString()));
        for (var role : List.of("lead-officer", "executive", "democratic-services", "verifier", "admin")) {
            as(role).get(path("/grievances/" + id)).then().statusCode(403);
        }
    }

    @Test
    void aConclusionIsToldAndIsTheEnd() {
        atTime("2026-05-02T12:00:00Z");
        var id = recorded("UNION", 3, "STAGE_1");

        as("hr").body(Map.of("concludedOn", "2026-05-01"))
                .post(path("/grievances/" + id + "/conclusion"))
                .then()
                .statusCode(200)
                .body("stage", is("CONCLUDED"));

        assertEquals(
                "CONCLUDED", outbox("collective-grievance-moved", id).getFirst().getString("stage"));
        as("hr").body(Map.of("employees", 9))
                .post(path("/grievances/" + id + "/employees"))
                .then()
                .statusCode(409);
    }

    private static void count(UUID id, int employees) {
        as("hr").body(Map.of("employees", employees))
                .post(path("/grievances/" + id + "/employees"))
                .then()
                .statusCode(200);
    }

    private static UUID recorded(String raisedBy, int employees, String stage) {
        return id(as("hr").body(details("Children's social care", raisedBy, employees, stage))
                .post(path("/grievances")));
    }

    private static UUID recordedOf(String serviceArea, String raisedBy, int employees) {
        return id(as("hr").body(details(serviceArea, raisedBy, employees, "STAGE_1"))
                .post(path("/grievances")));
    }

    private static Map<String, Object> details(String serviceArea, String raisedBy, int employees, String stage) {
        return new HashMap<>(Map.of(
                "serviceArea",
                serviceArea,
                "subject",
                SUBJECT,
                "raisedBy",
                raisedBy,
                "employees",
                employees,
                "raisedOn",
                "2026-02-27",
                "stage",
                stage,
                "heardIn",
                "Human resources",
                "hrInvolved",
                true,
                "nextOn",
                "2026-03-13"));
    }
}
