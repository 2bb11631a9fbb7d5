package org.scrutineer.e2e;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold whatever was killed, read from the databases themselves. */
final class Invariants {

    private Invariants() {}

    /** How many alerts there are about a subject. */
    static int alerts(String subject) throws SQLException {
        return Integer.parseInt(
                query("notifications", "SELECT count(*) FROM alert WHERE subject_id = '" + subject + "'")
                        .getFirst());
    }

    /** One line for each rule that does not hold; must be empty when the suite is quiet. */
    static List<String> broken() throws SQLException {
        List<String> broken = new ArrayList<>();
        expectNone(broken, "an event is unsent", "meetings", "SELECT id::text FROM outbox WHERE sent_at IS NULL");
        expectNone(
                broken, "an event is unsent", "recommendations", "SELECT id::text FROM outbox WHERE sent_at IS NULL");
        expectNone(broken, "an event is unsent", "notifications", "SELECT id::text FROM outbox WHERE sent_at IS NULL");
        expectNone(
                broken,
                "a breach was told twice",
                "recommendations",
                "SELECT payload::json ->> 'deadlineId' FROM outbox WHERE type LIKE '%overdue.v1' AND type NOT LIKE '%backlog%' GROUP BY 1 HAVING count(*) > 1");
        expectNone(
                broken,
                "a person has an alert twice",
                "notifications",
                "SELECT kind || ' ' || subject_id || ' ' || person_id FROM alert WHERE kind LIKE '%OVERDUE' "
                        + "GROUP BY kind, subject_id, person_id HAVING count(*) > 1");
        expectNone(
                broken,
                "a breach came before its deadline",
                "recommendations",
                "SELECT id::text FROM deadline WHERE state = 'BREACHED' AND (breached_at AT TIME ZONE 'Europe/London')::date <= due_on");
        return broken;
    }

    private static void expectNone(List<String> broken, String rule, String service, String sql) throws SQLException {
        for (var row : query(service, sql)) broken.add(rule + " in " + service + ": " + row);
    }

    static List<String> query(String service, String sql) throws SQLException {
        try (var database = Suite.get().database(service, "fairmere");
                var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
