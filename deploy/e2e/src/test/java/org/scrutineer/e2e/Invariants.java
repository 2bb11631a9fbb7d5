package org.scrutineer.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold whatever was killed, read from the databases themselves. */
final class Invariants {

    /** Asks one service's database. */
    interface Databases {
        List<String> query(String service, String sql) throws SQLException;
    }

    /** Each passed deadline with the event that told of it; those of a backlog share one, which comes when the backlog is complete. */
    private static final String BREACHES = """
            SELECT d.id AS deadline, o.id AS event
              FROM deadline d
              LEFT JOIN backlog b ON b.id = d.backlog_id
              LEFT JOIN outbox o ON o.type LIKE '%overdue.v1'
                   AND CASE WHEN d.backlog_id IS NULL THEN o.payload::json ->> 'deadlineId' = d.id::text
                            ELSE o.payload::json ->> 'backlogId' = d.backlog_id::text END
             WHERE d.state = 'BREACHED' AND (d.backlog_id IS NULL OR b.state = 'RAISED')""";

    /** Who subscribed to a notice's committee before it happened and does so today: members, unless they said no, and followers. */
    private static final String SUBSCRIBED = """
            SELECT m.person_id
              FROM membership m
             WHERE m.committee_id = n.committee_id AND m.role <> 'SUBSTITUTE' AND m.first_recorded_at <= n.occurred_at
               AND m.from_on <= current_date AND (m.to_on IS NULL OR m.to_on >= current_date)
               AND NOT EXISTS (SELECT 1 FROM subscription u
                                WHERE u.person_id = m.person_id AND u.committee_id = n.committee_id AND NOT u.following)
             UNION
            SELECT s.person_id
              FROM subscription s
             WHERE s.committee_id = n.committee_id AND s.following AND s.changed_at <= n.occurred_at""";

    private final Databases databases;
    private final List<String> broken = new ArrayList<>();

    private Invariants(Databases databases) {
        this.databases = databases;
    }

    /** How many alerts there are about a subject. */
    static int alerts(String subject) throws SQLException {
        return number("notifications", "SELECT count(*) FROM alert WHERE subject_id = '" + subject + "'");
    }

    /** One line for each rule that does not hold; must be empty when the suite is quiet. */
    static List<String> broken() throws SQLException {
        return broken(Invariants::query);
    }

    static List<String> broken(Databases databases) throws SQLException {
        var invariants = new Invariants(databases);
        invariants.everyEventIsSent();
        invariants.everyBreachIsToldOnceAndInTime();
        invariants.everySubscriberHasAnAlertOfEveryBreach();
        invariants.whatMailCannotDeliverIsInTheWebInbox();
        return invariants.broken;
    }

    private void everyEventIsSent() throws SQLException {
        for (var service : List.of("meetings", "recommendations", "notifications"))
            expectNone("an event is unsent", service, "SELECT id::text FROM outbox WHERE sent_at IS NULL");
    }

    private void everyBreachIsToldOnceAndInTime() throws SQLException {
        expectNone(
                "a breach was told twice",
                "recommendations",
                "SELECT payload::json ->> 'deadlineId' FROM outbox WHERE type LIKE '%overdue.v1' AND type NOT LIKE '%backlog%' GROUP BY 1 HAVING count(*) > 1");
        expectNone(
                "a person has an alert twice",
                "notifications",
                "SELECT kind || ' ' || subject_id || ' ' || person_id FROM alert WHERE kind LIKE '%OVERDUE' "
                        + "GROUP BY kind, subject_id, person_id HAVING count(*) > 1");
        expectNone(
                "a breach came before its deadline",
                "recommendations",
                "SELECT id::text FROM deadline WHERE state = 'BREACHED' AND (breached_at AT TIME ZONE 'Europe/London')::date <= due_on");
    }

    private void everySubscriberHasAnAlertOfEveryBreach() throws SQLException {
        expectNone(
                "a breach has no event",
                "recommendations",
                "SELECT deadline::text FROM (" + BREACHES + ") breach WHERE event IS NULL");
        var events = databases.query(
                "recommendations",
                "SELECT DISTINCT event::text FROM (" + BREACHES + ") breach WHERE event IS NOT NULL");
        var told = "unnest('{" + String.join(",", events) + "}'::text[]) AS told (event)";
        expectNone(
                "a breach is not known",
                "notifications",
                "SELECT event FROM " + told + " WHERE NOT EXISTS (SELECT 1 FROM notice n WHERE n.event_id = event)");
        expectNone(
                "a subscriber was not told of a breach",
                "notifications",
                "SELECT n.kind || ' ' || n.subject_id || ' ' || p.person_id FROM " + told
                        + " JOIN notice n ON n.event_id = event CROSS JOIN LATERAL (" + SUBSCRIBED + ") p"
                        + " WHERE NOT EXISTS (SELECT 1 FROM alert a WHERE a.notice_id = n.id AND a.person_id = p.person_id)"
                        + " AND NOT EXISTS (SELECT 1 FROM summary_part s WHERE s.notice_id = n.id AND s.person_id = p.person_id)");
    }

    private void whatMailCannotDeliverIsInTheWebInbox() throws SQLException {
        expectNone(
                "what mail did not deliver is not in the web inbox",
                "notifications",
                "SELECT a.kind || ' ' || a.subject_id || ' ' || a.person_id FROM delivery e JOIN alert a ON a.id = e.alert_id"
                        + " WHERE e.channel = 'EMAIL' AND e.state <> 'ACCEPTED'"
                        + " AND NOT EXISTS (SELECT 1 FROM delivery i WHERE i.alert_id = a.id AND i.person_id = a.person_id"
                        + " AND i.channel = 'INBOX' AND i.state = 'ACCEPTED')");
    }

    private void expectNone(String rule, String service, String sql) throws SQLException {
        for (var row : databases.query(service, sql)) broken.add(rule + " in " + service + ": " + row);
    }

    /** The one number that a query answers with. */
    static int number(String service, String sql) throws SQLException {
        return Integer.parseInt(query(service, sql).getFirst());
    }

    static List<String> query(String service, String sql) throws SQLException {
        try (var database = Suite.get().database(service, "fairmere")) {
            return query(database, sql);
        }
    }

    static List<String> query(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
