package org.scrutineer.meetings.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.meetings.Council.FAIRMERE;
import static org.scrutineer.meetings.minutes.ExampleMinutes.minutesOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.council.CouncilScope;

/** A search among many decisions applies every filter before it pages, and reads the text index. */
@ServiceTest
class DecisionSearchTest {
    private static final int ROWS = 20_000;

    @Inject
    EntityManager database;

    @Inject
    CouncilScope scope;

    @Test
    void theOldAreFoundBehindThousandsThatAreNewerAndNoTableIsReadFromEndToEnd() {
        // Given
        var busy = FAIRMERE.committee("Many Decisions Committee");
        var quiet = FAIRMERE.committee("Few Decisions Committee");
        FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(quiet, "2019-03-05")));
        String minutes = FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(busy, "2026-03-03")))
                .path("id");
        fill(minutes);
        analyse();

        // Then
        given().get(FAIRMERE.path("/decisions?q=funding officers&committee=" + quiet))
                .then()
                .body("items.text", contains("That two officers be funded."));
        assertEquals(
                2000,
                paged(FAIRMERE.path("/decisions?q=hedgerow&limit=200")).stream()
                        .distinct()
                        .count());
        var scans = scansOfASearch();
        assertEquals(0, scans[0], "scans of the whole table");
        assertTrue(scans[1] >= 1, "scans of the text index");
    }

    private long[] scansOfASearch() {
        return scope.call("fairmere", () -> QuarkusTransaction.requiringNew().call(() -> {
            // the counters hold what the connection did before and has not handed on yet
            var before = counted();
            database.createNativeQuery("SELECT id FROM decision_search('rarity', false, null, null, null, 21) id")
                    .getResultList();
            var after = counted();
            return new long[] {after[0] - before[0], after[1] - before[1]};
        }));
    }

    private long[] counted() {
        var row = (Object[]) database.createNativeQuery("SELECT pg_stat_get_xact_numscans('decision'::regclass), "
                        + "pg_stat_get_xact_numscans('ix_decision_search'::regclass)")
                .getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    private static List<String> paged(String list) {
        List<String> found = new ArrayList<>();
        var cursor = "";
        while (cursor != null) {
            var page =
                    given().get(list + cursor).then().statusCode(200).extract().jsonPath();
            found.addAll(page.getList("items.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return found;
    }

    /** Enough rows that the planner has to choose; one in ten has a hedgerow, one in a thousand a rarity. */
    private void fill(String minutes) {
        scope.call(
                "fairmere", () -> QuarkusTransaction.requiringNew().timeout(120).call(() -> {
                    var rows = database.createNativeQuery("""
                    INSERT INTO decision (id, council_id, minutes_id, meeting_id, committee_id, decision_id, position, held_on, verb, text,
                      exempt, in_force)
                    SELECT gen_random_uuid(), m.council_id, m.id, m.meeting_id, d.committee_id, gen_random_uuid(), 1000 + n,
                      date '2020-01-01' + n / 10, 'RESOLVED', 'That the fence be mended'
                        || CASE WHEN n % 10 = 0 THEN ' and the hedgerow' ELSE '' END
                        || CASE WHEN n % 1000 = 0 THEN ' with rarity' ELSE '' END, false, true
                    FROM minutes m JOIN (SELECT DISTINCT minutes_id, committee_id FROM decision) d ON d.minutes_id = m.id,
                      generate_series(1, :rows) n WHERE m.id = :minutes""")
                            .setParameter("rows", ROWS)
                            .setParameter("minutes", UUID.fromString(minutes))
                            .executeUpdate();
                    return rows;
                }));
    }

    /** Statistics are the owner's to gather. */
    private static void analyse() {
        try (var connection = DriverManager.getConnection(
                        System.getProperty("scrutineer.test.database"), "test_owner", "test");
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE decision");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
