package org.scrutineer.recommendations.settings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.Topics;
import org.scrutineer.recommendations.Scene;

/** In a council of its own, as settings would change the others' tests. */
@QuarkusTest
class SettingsTest extends Scene {

    @Test
    void aCouncilLivesByTheDefaultsUntilItChoosesAndChoosesByVersion() {
        var admin = in("choosing", "admin");
        admin.get("/councils/choosing/settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("reminderDays", contains(10, 0))
                .body("responseMonths", is(2))
                .body("responseWeeks", nullValue())
                .body("requestDays", is(10))
                .body("smallNumberThreshold", is(5));

        in("choosing", "admin")
                .header("If-Match", "\"0\"")
                .body(rules(List.of(0, 7, 7), 8))
                .put("/councils/choosing/settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("reminderDays", contains(7, 0))
                .body("responseWeeks", is(8));
        in("choosing", "admin")
                .header("If-Match", "\"0\"")
                .body(rules(List.of(0), null))
                .put("/councils/choosing/settings")
                .then()
                .statusCode(412);
        in("choosing", "admin")
                .header("If-Match", "\"1\"")
                .body(rules(List.of(-1), null))
                .put("/councils/choosing/settings")
                .then()
                .statusCode(422);
        in("choosing", "admin")
                .header("If-Match", "\"1\"")
                .body(rules(List.of(5), null))
                .put("/councils/choosing/settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void otherReminderDaysCountForClocksThatRunAlready() {
        atTime("2026-06-01T12:00:00Z");
        var committee = Ids.next();
        Topics.send(
                "meetings",
                "reminding",
                MEETINGS + "committee-recorded.v1",
                committee,
                "{\"committeeId\":\"%s\",\"name\":\"Scrutiny\",\"remit\":[],\"occurredAt\":\"2026-01-01T09:00:00Z\"}"
                        .formatted(committee));
        eventually(() -> in("reminding", "democratic-services")
                        .body(request(committee))
                        .post("/councils/reminding/actions")
                        .statusCode()
                == 201);
        var action = UUID.fromString(
                in("reminding", "member").get("/councils/reminding/actions").path("items[0].id"));
        in("reminding", "admin")
                .header("If-Match", "\"0\"")
                .body(rules(List.of(20), null))
                .put("/councils/reminding/settings")
                .then()
                .statusCode(200);

        atTime("2026-06-10T12:00:00Z");

        var sent = Topics.await(
                "recommendations",
                1,
                event -> event.key().equals(action.toString()) && event.type().endsWith("deadline-approaching.v1"));
        assertEquals(true, sent.getFirst().payload().contains("\"daysLeft\":20"));
        assertEquals("reminding", sent.getFirst().council());
    }

    private static Map<String, Object> request(UUID committee) {
        return Map.of("committeeId", committee, "text", "Do it", "dueOn", "2026-06-30");
    }

    private static Map<String, Object> rules(List<Integer> reminderDays, Integer weeks) {
        var rules = new HashMap<String, Object>(Map.of(
                "reminderDays",
                reminderDays,
                "responseMonths",
                2,
                "requestDays",
                10,
                "ageingMonths",
                6,
                "smallNumberThreshold",
                5));
        rules.put("responseWeeks", weeks);
        return rules;
    }

    private static RequestSpecification in(String council, String role) {
        return as(role + "-" + council, role, council);
    }
}
