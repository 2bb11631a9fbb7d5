package org.scrutineer.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Migrations on a database in which an older version has published. */
@ServiceTest
class MigrationTest {

    private static final String DATABASE = "older";
    private static final String SERVER = System.getProperty("scrutineer.test.database");
    private static final String URL = SERVER.replace("/test", "/" + DATABASE);

    private final UUID committee = Ids.next();
    private Connection connection;

    @BeforeEach
    void aDatabaseOfTheSixthMigration() throws SQLException {
        server("CREATE DATABASE " + DATABASE + " OWNER test_owner");
        migrateTo("6");
        connection = DriverManager.getConnection(URL, "test_app", "test");
        one("SELECT set_config('app.council', 'fairmere', false)");
        run("INSERT INTO committee (id, council_id, name, name_key, remit, recorded_at, version) VALUES ('" + committee
                + "', 'fairmere', 'Scrutiny Committee', 'scrutiny committee', '{}', now(), 0)");
    }

    @AfterEach
    void gone() throws SQLException {
        connection.close();
        server("DROP DATABASE " + DATABASE);
    }

    @Test
    void whatWasExemptAndNotPublishedIsClosed() throws SQLException {
        var minutes = published(meeting("2026-03-03"), null, null, """
                {"items": [{"number": "1", "title": "Open", "start": 0, "end": 50},
                           {"number": "2", "title": "Settlement", "start": 50, "end": 90},
                           {"number": null, "title": "Terms", "start": 90, "end": 100}],
                 "questions": [{"start": 10, "end": 20}, {"start": 55, "end": 60}],
                 "decisions": [{"item": "2", "included": false, "exempt": true}],
                 "recommendations": [{"item": "1", "start": 5, "end": 9, "included": true, "exempt": false}],
                 "tasks": [{"item": null, "start": 92, "end": 95, "included": false, "exempt": true}]}
                """);

        migrateTo("latest");

        assertEquals("EXEMPT", access(minutes));
        assertEquals("false,true,true", exempt("agenda_item", minutes));
        assertEquals("false,true", exempt("question", minutes));
        assertEquals("Part of these minutes is exempt from publication.", summary(minutes));
        assertTrue(isOpen(minutes));
    }

    @Test
    void whereNobodyCanTellWhereTheExemptPartStandsAllIsClosed() throws SQLException {
        var minutes = published(meeting("2026-03-03"), null, null, """
                {"items": [{"number": "1", "title": "Open", "start": 0, "end": 50}], "questions": [{"start": 10, "end": 20}],
                 "decisions": [{"item": null, "included": false, "exempt": true}], "recommendations": [], "tasks": [],
                 "exemptSummary": "A sale was agreed."}
                """);

        migrateTo("latest");

        assertEquals("EXEMPT", access(minutes));
        assertEquals("true", exempt("agenda_item", minutes));
        assertEquals("true", exempt("question", minutes));
        assertEquals("A sale was agreed.", summary(minutes));
    }

    @Test
    void whatHasNothingExemptStaysAsItWas() throws SQLException {
        var minutes = published(meeting("2026-03-03"), null, null, """
                {"items": [{"number": "1", "title": "Open", "start": 0, "end": 50}], "questions": [{"start": 10, "end": 20}],
                 "decisions": [{"item": "1", "included": true, "exempt": false}], "recommendations": [], "tasks": []}
                """);

        migrateTo("latest");

        assertEquals("PUBLIC", access(minutes));
        assertEquals("false", exempt("agenda_item", minutes));
        assertEquals("false", exempt("question", minutes));
        assertNull(summary(minutes));
        assertTrue(isOpen(minutes));
    }

    @Test
    void everyVersionBeforeOneThatWithholdsIsClosed() throws SQLException {
        var meeting = meeting("2026-03-03");
        var first = published(meeting, null, null, NOTHING);
        var second = published(meeting, first, null, NOTHING);
        var third = published(meeting, second, "A sale was agreed.", NOTHING);
        var fourth = published(meeting, third, null, NOTHING);
        var other = published(meeting("2026-03-10"), null, null, NOTHING);

        migrateTo("latest");

        for (var told : new UUID[] {first, second}) {
            assertFalse(isOpen(told));
            assertEquals("EXEMPT", access(told));
        }
        for (var open : new UUID[] {fourth, other}) {
            assertTrue(isOpen(open));
            assertEquals("PUBLIC", access(open));
        }
        assertTrue(isOpen(third));
    }

    @Test
    void theTitleOfAnExemptItemIsTakenFromItsOpenClauses() throws SQLException {
        var minutes = published(meeting("2026-03-03"), null, "A sale was agreed.", NOTHING);
        item(minutes, 0, "1", false);
        item(minutes, 1, "2", true);
        var open = decision(minutes, 0, "1", false);
        var beside = decision(minutes, 1, "2", false);
        var exempt = decision(minutes, 2, "2", true);

        migrateTo("latest");

        assertEquals("Title", one("SELECT item_title FROM decision WHERE id = '" + open + "'"));
        assertNull(one("SELECT item_title FROM decision WHERE id = '" + beside + "'"));
        assertEquals("Title", one("SELECT item_title FROM decision WHERE id = '" + exempt + "'"));
    }

    @Test
    void afterwardsTheTablesAreAsClosedAsBefore() throws SQLException {
        published(meeting("2026-03-03"), null, null, NOTHING);

        migrateTo("latest");

        try (var owner = DriverManager.getConnection(URL, "test_owner", "test");
                var statement = owner.createStatement()) {
            for (var table : new String[] {"minutes", "minutes_draft", "document", "agenda_item", "question"}) {
                try (var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    rows.next();
                    assertEquals(0, rows.getInt(1), table);
                }
            }
            // Of decisions the owner reads past the policy for the search, but writes nothing.
            assertEquals(0, statement.executeUpdate("UPDATE decision SET item_title = NULL"));
        }
    }

    private static final String NOTHING =
            "{\"items\": [], \"questions\": [], \"decisions\": [], \"recommendations\": [], \"tasks\": []}";

    private UUID meeting(String heldOn) throws SQLException {
        var id = Ids.next();
        run("INSERT INTO meeting (id, council_id, committee_id, held_on, state, decisions, version) VALUES ('" + id
                + "', 'fairmere', '" + committee + "', '" + heldOn + "', 'HELD', 0, 0)");
        return id;
    }

    /** Minutes with their file and draft, as the application wrote them, all open. */
    private UUID published(UUID meeting, UUID corrects, String summary, String draft) throws SQLException {
        var id = Ids.next();
        var document = Ids.next();
        run("INSERT INTO document VALUES ('" + document + "', 'fairmere', 'm.txt', 'text/plain', 1, 'x', '"
                + (summary == null ? "PUBLIC" : "EXEMPT") + "', now(), 0)");
        if (corrects != null) run("UPDATE minutes SET superseded_by_id = '" + id + "' WHERE id = '" + corrects + "'");
        run("INSERT INTO minutes (id, council_id, meeting_id, committee_id, document_id, held_on, exempt_summary,"
                + " published_at, published_by, decisions, recommendations, tasks, open, corrects_minutes_id,"
                + " version) VALUES ('"
                + id
                + "', 'fairmere', '" + meeting + "', '" + committee + "', '" + document + "', '2026-03-03', "
                + text(summary) + ", now(), 'clerk', 0, 0, 0, true, " + text(corrects) + ", 0)");
        run("INSERT INTO minutes_draft (id, council_id, document_id, state, file_name, media_type, source_text,"
                + " extracts, content, minutes_id, uploaded_by, uploaded_at, version) VALUES ('" + Ids.next()
                + "', 'fairmere', '"
                + document + "', 'PUBLISHED', 'm.txt', 'text/plain', '', '{}', '" + draft + "', '" + id
                + "', 'clerk', now(), 2)");
        run("INSERT INTO agenda_item SELECT gen_random_uuid(), 'fairmere', '" + id
                + "', place - 1, value ->> 'number', value ->> 'title', '[]', false"
                + " FROM jsonb_array_elements(jsonb '" + draft + "' -> 'items') WITH ORDINALITY part(value, place)");
        run("INSERT INTO question SELECT gen_random_uuid(), 'fairmere', '" + id
                + "', place - 1, NULL, 'Why?', NULL, NULL, false"
                + " FROM jsonb_array_elements(jsonb '" + draft
                + "' -> 'questions') WITH ORDINALITY part(value, place)");
        return id;
    }

    private void item(UUID minutes, int position, String number, boolean exempt) throws SQLException {
        run("INSERT INTO agenda_item VALUES ('" + Ids.next() + "', 'fairmere', '" + minutes + "', " + position + ", '"
                + number + "', 'Title', '[]', " + exempt + ")");
    }

    private UUID decision(UUID minutes, int position, String item, boolean exempt) throws SQLException {
        var id = Ids.next();
        run("INSERT INTO decision (id, council_id, minutes_id, meeting_id, committee_id, decision_id, position,"
                + " held_on, item, item_title, verb, text, exempt, in_force) SELECT '" + id
                + "', council_id, id, meeting_id,"
                + " committee_id, '" + id + "', " + position + ", held_on, '" + item
                + "', 'Title', 'NOTED', 'That.', "
                + exempt + ", true FROM minutes WHERE id = '" + minutes + "'");
        return id;
    }

    private Object access(UUID minutes) throws SQLException {
        return one("SELECT access FROM document WHERE id = (SELECT document_id FROM minutes WHERE id = '" + minutes
                + "')");
    }

    private Object summary(UUID minutes) throws SQLException {
        return one("SELECT exempt_summary FROM minutes WHERE id = '" + minutes + "'");
    }

    private boolean isOpen(UUID minutes) throws SQLException {
        return (Boolean) one("SELECT open FROM minutes WHERE id = '" + minutes + "'");
    }

    private Object exempt(String table, UUID minutes) throws SQLException {
        return one("SELECT string_agg(exempt::text, ',' ORDER BY position) FROM " + table + " WHERE minutes_id = '"
                + minutes + "'");
    }

    private static String text(Object value) {
        return value == null ? "NULL" : "'" + value + "'";
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

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Object one(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1);
        }
    }

    private static void server(String sql) throws SQLException {
        try (var administrator =
                        DriverManager.getConnection(SERVER.replace("/test", "/postgres"), "postgres", "postgres");
                var statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }
}
