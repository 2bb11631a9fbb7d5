package org.scrutineer.recommendations.recommendation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.recommendations.Keyset;
import org.scrutineer.recommendations.Scene;

@QuarkusTest
class RegisterTest extends Scene {
    private static final String LARGE = "largeshire";
    private static final int ROWS = 40_000;

    @Inject
    Register register;

    @Test
    void filtersNarrowAndSearchFindsWords() {
        var roads = committee("Roads Scrutiny");
        var parks = committee("Parks Scrutiny");
        var owner = person("Priya Bhatt", "MEMBER", "Councillor", "bhatt-" + roads);
        var potholes = made(
                roads,
                "That potholes are mended within a week",
                Map.of("owner", owner("POST", "Head of Highways")),
                "2025-06-01");
        var bridges = made(
                roads,
                "That bridges are inspected",
                Map.of("owner", Map.of("kind", "PERSON", "name", "Priya Bhatt", "personId", owner)),
                "2024-06-01");
        var benches = made(
                parks, "That benches and potholes in parks are mended", Map.of("dueOn", "2020-01-01"), "2025-07-01");

        found("committee=" + roads, potholes, bridges);
        found("committee=" + roads + "&year=2024/25", bridges);
        found("committee=" + roads + "&owner=head of highways", potholes);
        found("owner=" + owner, bridges);
        found("committee=" + roads + "&status=CLOSED");
        found("committee=" + roads + "&q=pothole", potholes);
        found("committee=" + parks + "&q=\"mended within\"");
        found("committee=" + parks + "&q=mending benches", benches);
        found("committee=" + parks + "&overdue=true", benches);
        found("committee=" + parks + "&sort=dueOn", benches);
        found("committee=" + roads + "&sort=dueOn");
        found("committee=" + roads + "&q=Priya", bridges);
        as("member")
                .get(path("/recommendations?year=2025/27"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("?year"));
        as("member").get(path("/recommendations?sort=size")).then().statusCode(422);
        given().get("/councils/" + OTHER + "/recommendations?q=potholes")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionInEitherOrder() {
        var committee = committee("Waste Scrutiny");
        List<UUID> newestFirst = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            newestFirst.addFirst(made(
                    committee,
                    "That bins are emptied " + i,
                    Map.of("dueOn", "2030-01-0" + (7 - i)),
                    i < 4 ? "2025-06-01" : "2025-06-0" + i));
        }

        assertEquals(newestFirst, walk("committee=" + committee));
        assertEquals(newestFirst, walk("committee=" + committee + "&sort=dueOn"));
        assertEquals(newestFirst, walk("committee=" + committee + "&q=bins"));
        assertEquals(newestFirst, walk("committee=" + committee + "&q=bins&sort=dueOn"));
        as("member")
                .get(path("/recommendations?cursor=nonsense"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("?cursor"));
        as("member").get(path("/recommendations?limit=201")).then().statusCode(422);
    }

    @TestFactory
    Stream<DynamicTest> everyFilterInEitherOrderReadsFromAnIndexOnly() {
        fill();
        Map<String, Consumer<RegisterFilter>> filters = Map.of(
                "none", filter -> {},
                "committee", filter -> filter.committee = new UUID(0, 3),
                "status", filter -> filter.status = RecommendationStatus.CLAIMED_COMPLETE,
                "committee and status",
                        filter -> {
                            filter.committee = new UUID(0, 3);
                            filter.status = RecommendationStatus.MADE;
                        },
                "owner", filter -> filter.owner = "Post 7",
                "person", filter -> filter.owner = new UUID(1, 7).toString(),
                "year", filter -> filter.year = "2021/22",
                "overdue", filter -> filter.overdue = true);
        return filters.entrySet().stream().flatMap(entry -> Stream.of("madeOn", "dueOn")
                .map(sort -> DynamicTest.dynamicTest(entry.getKey() + " by " + sort, () -> {
                    var filter = new RegisterFilter();
                    filter.sort = sort;
                    entry.getValue().accept(filter);
                    // Overdue things are read by due date; to see them newest first is a question about few rows.
                    if (filter.overdue && sort.equals("madeOn")) return;
                    assertIndexed(filter, null);
                    assertIndexed(filter, new Keyset(LocalDate.parse("2022-03-03"), new UUID(9, 9)));
                })));
    }

    @ParameterizedTest
    @CsvSource({"true, ix_recommendation_search", "false, ix_recommendation_open_search"})
    void aSearchReadsTheTextIndexBehindThePolicy(boolean names, String index) {
        fill();
        var search = "recommendation_search('rarity', " + names
                + ", false, '{}', null, null, null, null, null, null, false, null, null, 21)";

        var plan = explain("SELECT * FROM " + search, Map.of());
        var scans = scansOf("SELECT id FROM " + search + " id", index);

        assertTrue(plan.contains("Function Scan"), plan);
        assertEquals(0, scans.sequential());
        assertTrue(scans.text() >= 1, "the text index was read " + scans.text() + " times");
    }

    private void assertIndexed(RegisterFilter filter, Keyset after) {
        var statement = scope.call(LARGE, () -> register.statement(filter, after, 21));
        var plan = explain(statement.sql(), statement.values());
        assertTrue(plan.contains("Index Scan using ix_recommendation"), plan);
        assertTrue(!plan.contains("Seq Scan") && !plan.contains("Sort"), plan);
    }

    private String explain(String sql, Map<String, Object> values) {
        return scope.call(LARGE, () -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> {
                    var query = database.createNativeQuery("EXPLAIN " + sql, String.class);
                    values.forEach(query::setParameter);
                    @SuppressWarnings("unchecked")
                    List<String> lines = query.getResultList();
                    return String.join("\n", lines);
                }));
    }

    private record Scans(long sequential, long text) {}

    /** What the database itself counts. Its counters hold what the connection did before and has not handed on yet, so the difference counts. */
    private Scans scansOf(String sql, String index) {
        return scope.call(LARGE, () -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> {
                    var before = counted(index);
                    database.createNativeQuery(sql).getResultList();
                    var after = counted(index);
                    return new Scans(after.sequential() - before.sequential(), after.text() - before.text());
                }));
    }

    private Scans counted(String index) {
        var row = (Object[]) database.createNativeQuery(
                        "SELECT pg_stat_get_xact_numscans('recommendation'::regclass), pg_stat_get_xact_numscans('"
                                + index + "'::regclass)")
                .getSingleResult();
        return new Scans(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** A council with enough rows that the planner has to choose. */
    private void fill() {
        scope.run(LARGE, () -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .timeout(120)
                .run(() -> {
                    var present = (Number) database.createNativeQuery(
                                    "SELECT count(*) FROM (SELECT 1 FROM recommendation WHERE council_id = 'largeshire' LIMIT 1) any_row")
                            .getSingleResult();
                    if (present.intValue() > 0) return;
                    database.createNativeQuery("""
                    INSERT INTO recommendation (id, council_id, reference, committee_id, body, exempt, made_on, municipal_year,
                      owner_kind, owner_name, owner_person_id, status, next_due_on, due_on, version)
                    SELECT gen_random_uuid(), 'largeshire', 'SR (LS) ' || n, ('00000000-0000-0000-0000-0000000000' || lpad(to_hex(n % 20), 2, '0'))::uuid,
                      'That thing ' || n || ' is done' || CASE WHEN n % 1000 = 0 THEN ' with rarity' ELSE '' END, n % 50 = 0,
                      date '2020-05-01' + n % 2000, 2020 + (n % 2000) / 366, 'PERSON', 'Post ' || n % 100,
                      ('00000000-0000-0001-0000-0000000000' || lpad(to_hex(n % 100), 2, '0'))::uuid,
                      (ARRAY['MADE','SENT','ACCEPTED','IN_PROGRESS','CLAIMED_COMPLETE','VERIFIED','CLOSED','CLOSED','CLOSED','CLOSED'])[1 + n %% 10],
                      CASE WHEN n % 4 = 0 THEN date '2021-01-01' + n % 3000 END, CASE WHEN n % 4 = 0 THEN date '2021-01-01' + n % 3000 END, 0
                    FROM generate_series(1, :rows) n""".replace("%%", "%"))
                            .setParameter("rows", ROWS)
                            .executeUpdate();
                }));
        analyse();
    }

    /** Statistics are the owner's to gather. */
    private static void analyse() {
        try (var connection = java.sql.DriverManager.getConnection(
                        System.getProperty("scrutineer.test.database"), "test_owner", "test");
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE recommendation");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID made(UUID committee, String text, Map<String, Object> more, String madeOn) {
        var body = new java.util.HashMap<String, Object>(more);
        body.put("committeeId", committee);
        body.put("text", text);
        body.put("madeOn", madeOn);
        return id(as("democratic-services").body(body).post(path("/recommendations")));
    }

    private static void found(String query, UUID... expected) {
        var ids = Stream.of(expected).map(UUID::toString).toArray(String[]::new);
        as("member")
                .get(path("/recommendations?" + query))
                .then()
                .statusCode(200)
                .body("items.id", ids.length == 0 ? empty() : contains(ids));
    }

    private static List<UUID> walk(String query) {
        List<UUID> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = json(as("member").get(path("/recommendations?limit=3&" + query + cursor)), 200);
            page.<String>getList("items.id").forEach(id -> ids.add(UUID.fromString(id)));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        return ids;
    }
}
