package org.scrutineer.recommendations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.platform.id.Ids;

/** Migrations on a database in which an older version has worked. */
@QuarkusTest
class MigrationTest extends Scene {
    private static final String DATABASE = "older";
    private static final String SERVER = System.getProperty("scrutineer.test.database");
    private static final String URL = SERVER.replace("/test", "/" + DATABASE);

    @BeforeEach
    void aDatabaseOfTheThirteenthMigration() throws SQLException {
        server("CREATE DATABASE " + DATABASE + " OWNER test_owner");
        migrateTo("13");
    }

    @AfterEach
    void gone() throws SQLException {
        server("DROP DATABASE " + DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommendation", "action", "information_request"})
    void onlyTheEarlierDatesOfWhatIsExemptLoseTheirWords(String table) throws SQLException {
        var exempt = thing(table, true);
        var open = thing(table, false);
        for (var thing : new UUID[] {exempt, open}) {
            deadline(table, thing, "SUPERSEDED", "Sell Thistlewick");
            deadline(table, thing, "OPEN", null);
        }

        migrateTo("latest");

        assertEquals(
                "SUPERSEDED - -",
                read("SELECT concat_ws(' ', state, coalesce(title, '-'), coalesce(rule, '-')) "
                        + "FROM deadline WHERE state = 'SUPERSEDED' AND subject_id = '" + exempt + "'"));
        assertEquals(
                "SUPERSEDED Sell Thistlewick Stated",
                read("SELECT concat_ws(' ', state, title, rule) "
                        + "FROM deadline WHERE state = 'SUPERSEDED' AND subject_id = '" + open + "'"));
        assertEquals(
                "Stated", read("SELECT rule FROM deadline WHERE state = 'OPEN' AND subject_id = '" + exempt + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommendation", "action", "information_request"})
    void whatWasSetByHandSinceTheLastCorrectionIsKnownWithWhatTheMinutesSaid(String table) throws SQLException {
        var given = thing(table, false);
        entry(table, given, "owner-changed", "{\"owner\":\"Head of Roads\"}");
        entry(table, given, "owner-changed", "{\"owner\":\"Head of Parks\"}");
        var dated = thing(table, false);
        entry(table, dated, "due-date-changed", "{\"dueOn\":null}");
        entry(table, dated, "minutes-corrected", "{\"dueOn\":\"2026-03-01\"}");
        entry(table, dated, "due-date-changed", "{\"dueOn\":\"2026-02-01\"}");
        var corrected = thing(table, false);
        entry(table, corrected, "due-date-changed", "{\"dueOn\":null}");
        entry(table, corrected, "minutes-corrected", "{\"dueOn\":\"2026-03-01\"}");

        migrateTo("latest");

        assertEquals("t Head of Roads f -", byHand(table, given));
        assertEquals("f - t 2026-02-01", byHand(table, dated));
        assertEquals("f - f -", byHand(table, corrected));
        try (var connection = DriverManager.getConnection(URL, "test_owner", "test")) {
            assertEquals(
                    "0", one(connection, "SELECT count(*) FROM history_entry"), "the table is not as closed as before");
        }
    }

    private static String byHand(String table, UUID thing) throws SQLException {
        return read("SELECT concat_ws(' ', owner_by_hand, coalesce(minutes_owner, '-'), due_by_hand, "
                + "coalesce(minutes_due_on::text, '-')) FROM " + table + " WHERE id = '" + thing + "'");
    }

    private static void entry(String table, UUID thing, String what, String before) throws SQLException {
        write(
                ("INSERT INTO history_entry (id, council_id, subject_type, subject_id, at, who_name, what, before, after) "
                                + "VALUES ('%s', '%s', '%s', '%s', now(), 'Clerk', '%s', '%s', '{}')")
                        .formatted(Ids.next(), COUNCIL, table.toUpperCase(java.util.Locale.ROOT), thing, what, before));
    }

    private static UUID thing(String table, boolean exempt) throws SQLException {
        var id = Ids.next();
        var recommendation = table.equals("recommendation");
        write(("INSERT INTO %s (id, council_id, reference, %s, committee_id, exempt, made_on, status, version) "
                        + "VALUES ('%s', '%s', '%s', %s, '%s', %s, '2026-01-05', '%s', 0)")
                .formatted(
                        table,
                        recommendation ? "municipal_year" : "kind",
                        id,
                        COUNCIL,
                        id,
                        recommendation ? "2025" : table.equals("action") ? "'ACTION'" : "'INFORMATION_REQUEST'",
                        id,
                        exempt,
                        recommendation ? "MADE" : "OPEN"));
        return id;
    }

    private static void deadline(String table, UUID thing, String state, String title) throws SQLException {
        write(
                ("INSERT INTO deadline (id, council_id, subject_type, subject_id, committee_id, reference, title, due_on, rule, "
                                + "state, registered_on, version) VALUES ('%s', '%s', '%s', '%s', '%s', 'AC', %s, '2026-05-01', "
                                + "'Stated', '%s', '2026-01-05', 0)")
                        .formatted(
                                Ids.next(),
                                COUNCIL,
                                table.toUpperCase(java.util.Locale.ROOT),
                                thing,
                                thing,
                                title == null ? "NULL" : "'" + title + "'",
                                state));
    }

    private static void migrateTo(String version) {
        Flyway.configure()
                .dataSource(URL, "test_owner", "test")
                .locations("classpath:db/platform", "classpath:db/migration")
                .placeholders(Map.of("app", "test_app"))
                .target(version)
                .load()
                .migrate();
    }

    /** As the application writes it, in the columns of the time. */
    private static void write(String sql) throws SQLException {
        try (var connection = within();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String sql) throws SQLException {
        try (var connection = within()) {
            return one(connection, sql);
        }
    }

    private static Connection within() throws SQLException {
        var connection = DriverManager.getConnection(URL, "test_app", "test");
        one(connection, "SELECT set_config('app.council', '" + COUNCIL + "', false)");
        return connection;
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void server(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(SERVER.replace("/test", "/postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
