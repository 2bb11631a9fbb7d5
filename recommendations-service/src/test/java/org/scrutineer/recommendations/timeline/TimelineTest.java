package org.scrutineer.recommendations.timeline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.platform.testing.Topics;
import org.scrutineer.recommendations.Scene;

@QuarkusTest
class TimelineTest extends Scene {

    @Test
    void whoWasToldWhatAndWhenIsKeptInOrder() {
        var person = person("Ada Okoro", "MEMBER", "Chair", "okoro-timeline");
        var alert = Ids.next();
        var subject = Ids.next();
        var acknowledged =
                "{\"alertId\":\"%s\",\"personId\":\"%s\",\"kind\":\"ACTION_OVERDUE\",\"subjectType\":\"ACTION\",\"subjectId\":\"%s\",\"acknowledgedAt\":\"2026-03-03T08:00:00Z\"}"
                        .formatted(alert, person, subject);
        var delivered =
                "{\"alertId\":\"%s\",\"personId\":\"%s\",\"kind\":\"ACTION_OVERDUE\",\"subjectType\":\"ACTION\",\"subjectId\":\"%s\",\"channel\":\"EMAIL\",\"deliveredAt\":\"2026-03-03T00:00:05Z\"}"
                        .formatted(alert, person, subject);

        Topics.send(
                "notifications", COUNCIL, "org.scrutineer.notifications.alert-acknowledged.v1", alert, acknowledged);
        Topics.send("notifications", COUNCIL, "org.scrutineer.notifications.alert-delivered.v1", alert, delivered);
        Topics.send("notifications", COUNCIL, "org.scrutineer.notifications.alert-delivered.v1", alert, delivered);

        eventually(() -> count("SELECT count(*) FROM told WHERE alert_id = '" + alert + "'") == 2);
        as("monitoring-officer")
                .get(path("/timeline?subject=" + subject))
                .then()
                .statusCode(200)
                .body("items.what", contains("DELIVERED", "ACKNOWLEDGED"))
                .body("items[0].name", is("Ada Okoro"))
                .body("items[0].channel", is("EMAIL"))
                .body("items[0].at", is("2026-03-03T00:00:05Z"));
        as("monitoring-officer").get(path("/timeline")).then().statusCode(422);
    }

    @Test
    void whoWasToldOfAThingInASummaryStandsInItsLogUntilItsDeadlineEnded() {
        var person = person("Ada Okoro", "MEMBER", "Chair", "okoro-summary");
        var backlog = Ids.next();
        var open = inBacklog(backlog, "BREACHED', NULL");
        var endedBetween = inBacklog(backlog, "MET', '2026-03-03T04:00:00Z'");

        delivered(person, backlog, "INBOX", "2026-03-03T00:00:05Z");
        delivered(person, backlog, "EMAIL", "2026-03-03T08:00:00Z");

        eventually(() -> count("SELECT count(*) FROM told WHERE subject_id = '" + backlog + "'") == 2);
        as("monitoring-officer")
                .get(path("/timeline?subject=" + open))
                .then()
                .statusCode(200)
                .body("items.channel", contains("INBOX", "EMAIL"))
                .body("items[0].name", is("Ada Okoro"))
                .body("items[0].kind", is("BACKLOG_OVERDUE"));
        as("monitoring-officer")
                .get(path("/timeline?subject=" + endedBetween))
                .then()
                .body("items.channel", contains("INBOX"));
        as("monitoring-officer")
                .get(path("/timeline?subject=" + Ids.next()))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void eachPartOfASummaryStandsInTheLog() {
        var person = person("Ada Okoro", "MEMBER", "Chair", "okoro-parts");
        var first = Ids.next();
        var second = Ids.next();
        var summary = Ids.next();

        delivered(summary, person, first, "EMAIL", "2026-03-03T08:00:00Z");
        delivered(summary, person, second, "EMAIL", "2026-03-03T08:00:00Z");
        delivered(summary, person, second, "EMAIL", "2026-03-03T08:00:00Z");
        delivered(person, second, "INBOX", "2026-03-03T08:00:01Z");

        eventually(() ->
                count("SELECT count(*) FROM told WHERE subject_id = '" + second + "' AND channel = 'INBOX'") == 1);
        assertEquals(1, count("SELECT count(*) FROM told WHERE subject_id = '" + first + "'"));
        assertEquals(2, count("SELECT count(*) FROM told WHERE subject_id = '" + second + "'"));
    }

    private void delivered(UUID person, UUID backlog, String channel, String at) {
        delivered(Ids.next(), person, backlog, channel, at);
    }

    private void delivered(UUID alert, UUID person, UUID backlog, String channel, String at) {
        Topics.send(
                "notifications",
                COUNCIL,
                "org.scrutineer.notifications.alert-delivered.v1",
                alert,
                "{\"alertId\":\"%s\",\"personId\":\"%s\",\"kind\":\"BACKLOG_OVERDUE\",\"subjectType\":\"BACKLOG\",\"subjectId\":\"%s\",\"channel\":\"%s\",\"deliveredAt\":\"%s\"}"
                        .formatted(alert, person, backlog, channel, at));
    }

    /** An action whose deadline was told of in the backlog, in that state since then. */
    private UUID inBacklog(UUID backlog, String stateAndEnd) {
        var action = Ids.next();
        inCouncil(() -> database.createNativeQuery(
                        "INSERT INTO deadline (id, council_id, subject_type, subject_id, committee_id, reference, due_on, backlog_id,"
                                + " state, ended_at, registered_on, version) VALUES ('" + Ids.next() + "', '" + COUNCIL
                                + "', 'ACTION', '" + action + "', '" + Ids.next()
                                + "', 'AC (19/20) 01', '2019-07-01', '"
                                + backlog + "', '" + stateAndEnd + ", '2026-03-03', 0)")
                .executeUpdate());
        return action;
    }

    @Test
    void whatIsReadStandsInTheProducersContract() {
        var delivered =
                EventContract.of("notifications-service", "alert-delivered").exampleAs(AlertDelivered.class);
        var acknowledged =
                EventContract.of("notifications-service", "alert-acknowledged").exampleAs(AlertAcknowledged.class);

        for (var value : new Object[] {
            delivered.alertId(),
            delivered.personId(),
            delivered.kind(),
            delivered.subjectType(),
            delivered.subjectId(),
            delivered.channel(),
            delivered.deliveredAt(),
            acknowledged.alertId(),
            acknowledged.personId(),
            acknowledged.kind(),
            acknowledged.subjectType(),
            acknowledged.subjectId(),
            acknowledged.acknowledgedAt()
        }) {
            assertNotNull(value);
        }
        assertEquals("ACTION", delivered.subjectType());
    }
}
