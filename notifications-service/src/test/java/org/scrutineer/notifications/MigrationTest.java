package org.scrutineer.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;

/** Migrations on a database in which an older version has worked. */
@QuarkusTest
class MigrationTest extends Scene {

    private static final String DATABASE = "older";
    private static final String SERVER = System.getProperty("scrutineer.test.database");
    private static final String URL = SERVER.replace("/test", "/" + DATABASE);

    private final UUID thing = Ids.next();
    private final UUID deadline = Ids.next();

    @BeforeEach
    void aDatabaseOfTheFifthMigration() throws SQLException {
        server("CREATE DATABASE " + DATABASE + " OWNER test_owner");
        migrateTo("5");
    }

    @AfterEach
    void gone() throws SQLException {
        server("DROP DATABASE " + DATABASE);
    }

    @Test
    void anEarlierNoticeTakesTheDeadlineThatALaterOneOfTheSameThingAndDateNames() throws SQLException {
        var reminder = notice(COUNCIL, "DUE_SOON", thing, "2026-05-01", null);
        var otherDate = notice(COUNCIL, "DUE_SOON", thing, "2026-04-01", null);
        var otherThing = notice(COUNCIL, "DUE_SOON", Ids.next(), "2026-05-01", null);
        var otherCouncil = notice("northcliffe", "DUE_SOON", thing, "2026-05-01", null);
        migrateTo("9");
        var breach = notice(COUNCIL, "ACTION_OVERDUE", thing, "2026-05-01", deadline);

        migrateTo("latest");

        assertEquals(deadline, deadlineOf(COUNCIL, reminder));
        assertEquals(deadline, deadlineOf(COUNCIL, breach));
        assertNull(deadlineOf(COUNCIL, otherDate));
        assertNull(deadlineOf(COUNCIL, otherThing));
        assertNull(deadlineOf("northcliffe", otherCouncil));
    }

    @Test
    void whereTwoDeadlinesHadTheDateNeitherIsTaken() throws SQLException {
        var reminder = notice(COUNCIL, "DUE_SOON", thing, "2026-05-01", null);
        migrateTo("9");
        notice(COUNCIL, "ACTION_OVERDUE", thing, "2026-05-01", deadline);
        notice(COUNCIL, "ACTION_OVERDUE", thing, "2026-05-01", Ids.next());

        migrateTo("latest");

        assertNull(deadlineOf(COUNCIL, reminder));
    }

    @Test
    void afterwardsTheTablesAreAsClosedAsBefore() throws SQLException {
        notice(COUNCIL, "DUE_SOON", thing, "2026-05-01", null);

        migrateTo("latest");

        try (var connection = DriverManager.getConnection(URL, "test_owner", "test")) {
            assertEquals(0, one(connection, "SELECT count(*)::integer FROM notice"));
        }
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
    private static UUID notice(String council, String kind, UUID thing, String dueOn, UUID deadline)
            throws SQLException {
        var id = Ids.next();
        var named = deadline == null ? "" : ", deadline_id";
        var name = deadline == null ? "" : ", '" + deadline + "'";
        try (var connection = within(council);
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO notice (id, council_id, event_id, kind, subject_type, subject_id, due_on, facts, occurred_at, received_at"
                            + named + ") VALUES ('" + id + "', '" + council + "', '" + id + "', '" + kind
                            + "', 'ACTION', '" + thing + "', '" + dueOn + "', '{}', now(), now()" + name + ")");
        }
        return id;
    }

    private static UUID deadlineOf(String council, UUID notice) throws SQLException {
        try (var connection = within(council)) {
            return (UUID) one(connection, "SELECT deadline_id FROM notice WHERE id = '" + notice + "'");
        }
    }

    private static Connection within(String council) throws SQLException {
        var connection = DriverManager.getConnection(URL, "test_app", "test");
        one(connection, "SELECT set_config('app.council', '" + council + "', false)");
        return connection;
    }

    private static Object one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1);
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
