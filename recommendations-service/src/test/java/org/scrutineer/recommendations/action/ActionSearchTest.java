package org.scrutineer.recommendations.action;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.recommendations.Scene;

/** A search among many actions applies every filter before it pages. */
@QuarkusTest
class ActionSearchTest extends Scene {
    private static final String MANY = "manyshire";
    private static final int ROWS = 20_000;
    private static final String RARE =
            "SELECT id FROM action_search('rarity', false, '{}', null, null, null, null, null, "
                    + "null, null, null, null, 21) id";

    @Test
    void whatIsOldIsFoundBehindThousandsThatAreNewer() {
        // Every action has the word; the oldest alone is of its committee and undertaken.
        in("/actions?q=fence&committee=" + new UUID(0, 77)).then().body("items.reference", contains("AC (MS) 1"));
        in("/actions?q=fence&kind=UNDERTAKING").then().body("items.reference", contains("AC (MS) 1"));
        in("/actions?q=fence&status=WITHDRAWN").then().body("items.reference", contains("AC (MS) 1"));
        in("/actions?q=fence&overdue=true").then().body("items.reference", contains("AC (MS) 1"));
        in("/actions?q=fence&owner=post one").then().body("items.reference", contains("AC (MS) 1"));
        in("/actions?q=fence&recommendation=" + new UUID(0, 78)).then().body("items.reference", contains("AC (MS) 1"));
    }

    @Test
    void theFoundArePagedWithoutGapOrBound() {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            var page = in("/actions?q=gate&limit=200" + cursor).jsonPath();
            found.addAll(page.getList("items.reference"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);

        assertEquals(2000, found.size());
        assertEquals(2000, found.stream().distinct().count());
        assertEquals("AC (MS) 20000", found.getFirst());
    }

    @Test
    void theTextIndexIsReadAndNoTableFromEndToEnd() {
        var scans = scope.call(MANY, () -> QuarkusTransaction.requiringNew().call(() -> {
            // the counters hold what the connection did before and has not handed on yet
            var before = counted();
            database.createNativeQuery(RARE).getResultList();
            var after = counted();
            return new long[] {after[0] - before[0], after[1] - before[1]};
        }));

        assertEquals(0, scans[0], "scans of the whole table");
        assertTrue(scans[1] >= 1, "scans of the text index");
    }

    private long[] counted() {
        var row = (Object[]) database.createNativeQuery("SELECT pg_stat_get_xact_numscans('action'::regclass), "
                        + "pg_stat_get_xact_numscans('ix_action_search'::regclass)")
                .getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    private static io.restassured.response.Response in(String where) {
        var response = as("member-many", "member", MANY).get("/councils/" + MANY + where);
        assertEquals(200, response.statusCode(), response.asString());
        return response;
    }

    /** A council with enough rows that the planner has to choose. */
    @BeforeEach
    void fill() {
        boolean filled = scope.call(
                MANY, () -> QuarkusTransaction.requiringNew().timeout(120).call(() -> {
                    var present = (Number)
                            database.createNativeQuery("SELECT count(*) FROM action WHERE council_id = 'manyshire'")
                                    .getSingleResult();
                    if (present.intValue() > 0) return false;
                    database.createNativeQuery("""
                    INSERT INTO action (id, council_id, reference, kind, committee_id, recommendation_id, body, exempt, made_on,
                      owner_kind, owner_name, status, next_due_on, due_on, version)
                    SELECT gen_random_uuid(), 'manyshire', 'AC (MS) ' || n, CASE n WHEN 1 THEN 'UNDERTAKING' ELSE 'ACTION' END,
                      ('00000000-0000-0000-0000-0000000000' || CASE n WHEN 1 THEN '4d' ELSE '01' END)::uuid,
                      CASE n WHEN 1 THEN '00000000-0000-0000-0000-00000000004e'::uuid END,
                      'Mend the fence' || CASE WHEN n % 10 = 0 THEN ' and the gate' ELSE '' END
                        || CASE WHEN n % 1000 = 0 THEN ' with rarity' ELSE '' END,
                      false, date '2020-01-01' + n / 10, 'POST', CASE n WHEN 1 THEN 'Post one' ELSE 'Post two' END,
                      CASE n WHEN 1 THEN 'WITHDRAWN' ELSE 'CLOSED' END,
                      CASE n WHEN 1 THEN date '2020-02-01' END, null, 0
                    FROM generate_series(1, :rows) n""").setParameter("rows", ROWS).executeUpdate();
                    return true;
                }));
        if (filled) analyse();
    }

    /** Statistics are the owner's to gather. */
    private static void analyse() {
        try (var connection = DriverManager.getConnection(
                        System.getProperty("scrutineer.test.database"), "test_owner", "test");
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE action");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
