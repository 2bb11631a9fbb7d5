package org.scrutineer.notifications.alert;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statements of {@link Telling}: each concerns all people of its notices at once. */
final class TellingSql {

    private static final String DUTY_KINDS = Arrays.stream(Kind.values())
            .filter(Kind::isDuty)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    /** A reminder of what counts no more is nothing to tell; a breach that was true is told, and the inbox says that it is over. */
    private static final String MOOT =
            "n.kind IN ('DUE_SOON', 'DUE_TODAY') AND " + DeadlineStandings.ENDED_AS + " IS NOT NULL";

    /*
     * Who is concerned, and as what (1 owner, 2 chair, 3 member, 4 follower). Substitutes sit for a meeting, not on the committee
     * (domain rule R13). A grievance concerns the members of every committee whose remit has the service area, and no follower.
     */
    private static final String CONCERNED = """
            WITH n AS (
              SELECT n.* FROM notice n WHERE n.council_id = :council AND n.id = ANY (:notices) AND NOT (@moot)
            ), seat AS (
              SELECT n.id AS notice_id, m.person_id, CASE m.role WHEN 'CHAIR' THEN 2 ELSE 3 END AS rank
                FROM n
                JOIN membership m ON m.council_id = n.council_id
                 AND (m.committee_id = n.committee_id
                      OR (n.service_area_key IS NOT NULL AND m.committee_id IN (
                            SELECT c.id FROM committee c
                             WHERE c.council_id = n.council_id AND n.service_area_key = ANY (c.remit_keys)
                               AND (NOT :missed OR c.recorded_at <= n.occurred_at))))
               WHERE m.role <> 'SUBSTITUTE' AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)
                 AND (NOT :missed OR m.first_recorded_at <= n.occurred_at)
              UNION ALL
              SELECT n.id, CAST(split_part(line, ' ', 1) AS uuid), 1
                FROM n, unnest(string_to_array(n.owners, chr(10))) AS line
               WHERE line <> ''
              UNION ALL
              SELECT n.id, s.person_id, 4
                FROM n JOIN subscription s ON s.council_id = n.council_id AND s.committee_id = n.committee_id AND s.following
               WHERE NOT :missed
            ), concerned AS (
              SELECT notice_id, person_id, min(rank) AS rank FROM seat GROUP BY notice_id, person_id
            ), told AS (
              SELECT n.*, p.person_id AS told_person_id, p.rank,
                     (array['OWNER', 'CHAIR', 'MEMBER', 'FOLLOWER'])[p.rank] AS told_as,
                     (n.kind IN (@duty) OR p.rank <= 2) AS duty
                FROM n JOIN concerned p ON p.notice_id = n.id
               WHERE n.kind IN (@duty) OR p.rank <= 2
                  OR NOT EXISTS (SELECT 1 FROM subscription u WHERE u.council_id = n.council_id
                                  AND u.person_id = p.person_id AND u.committee_id = n.committee_id AND NOT u.following)
            )
            """.replace("@duty", DUTY_KINDS).replace("@moot", MOOT);

    /** One e-mail delivery for each alert of the relation {@code a}. What e-mail cannot do for a person is known at once. */
    static final String EMAIL = """
            SELECT uuidv7(), a.council_id, a.id, a.person_id, 'EMAIL',
                   CASE WHEN why.reason IS NULL THEN 'PENDING' ELSE 'SUPPRESSED' END, why.reason,
                   CASE WHEN why.reason IS NULL THEN CAST(:now AS timestamptz) END, CAST(:now AS timestamptz),
                   CASE WHEN why.reason IS NOT NULL THEN CAST(:now AS timestamptz) END
              FROM a
            """ + EmailObstacle.JOIN;

    static final String INSERT_DELIVERY =
            "INSERT INTO delivery (id, council_id, alert_id, person_id, channel, state, reason, next_at, created_at, finished_at)\n";

    private static final String INBOX = """
            SELECT uuidv7(), a.council_id, a.id, a.person_id, 'INBOX', 'ACCEPTED', CAST(NULL AS text),
                   CAST(NULL AS timestamptz), CAST(:now AS timestamptz), CAST(:now AS timestamptz) FROM a""";

    private static final String ALERT_COLUMNS =
            "id, council_id, notice_id, person_id, kind, duty, subject_type, subject_id, deadlines";

    /** Tells plain notices: alert, inbox and e-mail delivery of everybody concerned. */
    static final String TELL = CONCERNED
            + """
            , a AS (
              INSERT INTO alert (id, council_id, notice_id, person_id, kind, told_as, duty, subject_type, subject_id, committee_id,
                                 due_on, raised_at)
              SELECT uuidv7(), council_id, id, told_person_id, kind, told_as, duty, subject_type, subject_id, committee_id, due_on,
                     CAST(:now AS timestamptz)
                FROM told
              ON CONFLICT ON CONSTRAINT uq_alert_notice_person DO NOTHING
              RETURNING @columns
            ), d AS (
            @insert @inbox
              UNION ALL
            @email
            )
            SELECT id, person_id, kind, subject_type, subject_id FROM a""".replace("@columns", ALERT_COLUMNS)
                    .replace("@insert", INSERT_DELIVERY)
                    .replace("@inbox", INBOX)
                    .replace("@email", EMAIL);

    /** Keeps which deadlines a backlog told of. */
    static final String NAME_DEADLINES = """
            INSERT INTO backlog_deadline (notice_id, deadline_id, council_id, subject_type, subject_id, owner_id)
            SELECT :notice, d.deadline_id, :council, d.subject_type, d.subject_id, d.owner_id
              FROM unnest(CAST(:deadlines AS uuid[]), CAST(:types AS text[]), CAST(:subjects AS uuid[]), CAST(:owners AS uuid[]))
                   AS d(deadline_id, subject_type, subject_id, owner_id)
            ON CONFLICT ON CONSTRAINT pk_backlog_deadline DO NOTHING""";

    /*
     * What a summary's part p told its person of: the backlog, or each thing of their own in it. Events from before they said what a
     * deadline is of leave the backlog for those too.
     */
    private static final String SUBJECTS =
            "coalesce(b.subject_type, n.subject_type), coalesce(b.subject_id, n.subject_id)";

    private static final String OWN =
            "LEFT JOIN backlog_deadline b ON p.own AND b.notice_id = p.notice_id AND b.owner_id = p.person_id";

    /**
     * Adds a backlog to everybody's open summary, or opens one. The e-mail delivery is made when the summary has settled. People are
     * taken in the order of their ids, so that two backlogs at a time cannot wait for each other's rows in a circle.
     */
    static final String SUMMARISE = CONCERNED
            + """
            , part_told AS (
              SELECT told.*, CASE WHEN rank = 1 THEN (SELECT CAST(split_part(line, ' ', 2) AS integer)
                                                        FROM unnest(string_to_array(owners, chr(10))) AS line
                                                       WHERE line LIKE told_person_id || ' %')
                                  ELSE @count END AS told_deadlines
                FROM told
               WHERE NOT EXISTS (SELECT 1 FROM summary_part s WHERE s.notice_id = told.id AND s.person_id = told.told_person_id)
            ), a AS (
              INSERT INTO alert AS open (id, council_id, notice_id, person_id, kind, told_as, duty, subject_type, subject_id,
                                         committee_id, deadlines, minutes, raised_at, settles_at)
              SELECT uuidv7(), council_id, id, told_person_id, kind, told_as, duty, subject_type, subject_id, committee_id,
                     told_deadlines, 1, CAST(:now AS timestamptz), CAST(:settles AS timestamptz)
                FROM part_told
               ORDER BY told_person_id
              ON CONFLICT (council_id, person_id) WHERE settles_at IS NOT NULL DO UPDATE SET
                deadlines = open.deadlines + excluded.deadlines, minutes = open.minutes + 1, duty = open.duty OR excluded.duty,
                settles_at = LEAST(excluded.settles_at, open.raised_at + CAST(:limit AS bigint) * interval '1 millisecond'),
                read_at = NULL, revision = open.revision + 1, tx = pg_current_xact_id()
              RETURNING @columns, minutes
            ), part AS (
              INSERT INTO summary_part (notice_id, person_id, council_id, alert_id, deadlines, own)
              SELECT t.id, t.told_person_id, t.council_id, a.id, t.told_deadlines, t.rank = 1
                FROM part_told t JOIN a ON a.person_id = t.told_person_id
              RETURNING alert_id, notice_id, person_id, own
            ), d AS (
            @insert @inbox WHERE a.minutes = 1
            )
            SELECT p.alert_id, p.person_id, n.kind, @subjects FROM part p JOIN n ON n.id = p.notice_id @own""".replace("@count", "CAST(CAST(facts AS json) ->> 'count' AS integer)")
                    .replace("@columns", ALERT_COLUMNS)
                    .replace("@insert", INSERT_DELIVERY)
                    .replace("@inbox", INBOX)
                    .replace("@subjects", SUBJECTS)
                    .replace("@own", OWN);

    /** Of which things the summaries told their people. */
    static final String SUBJECTS_OF_SUMMARIES = "SELECT DISTINCT p.alert_id, " + SUBJECTS
            + " FROM summary_part p JOIN notice n ON n.id = p.notice_id " + OWN + " WHERE p.alert_id = ANY (:alerts)";

    /** Closes summaries that have settled and makes their e-mail deliveries. */
    static final String SETTLE = """
            WITH a AS (
              UPDATE alert SET settles_at = NULL, tx = pg_current_xact_id()
               WHERE id IN (SELECT id FROM alert WHERE council_id = :council AND settles_at <= :now
                             ORDER BY settles_at LIMIT 500 FOR UPDATE SKIP LOCKED)
              RETURNING @columns
            )
            @insert @email""".replace("@columns", ALERT_COLUMNS)
            .replace("@insert", INSERT_DELIVERY)
            .replace("@email", EMAIL);

    /** Notices of the last days that somebody who sat on the committee at the time was not told of. */
    static final String MISSED = """
            SELECT n.id, n.kind
              FROM notice n
             WHERE n.council_id = :council AND n.occurred_at >= :since AND NOT (@moot)
               AND (n.committee_id = :committee
                    OR (n.service_area_key IS NOT NULL AND EXISTS (
                          SELECT 1 FROM committee c
                           WHERE c.id = :committee AND c.recorded_at <= n.occurred_at AND n.service_area_key = ANY (c.remit_keys))))
               AND EXISTS (
                     SELECT 1 FROM membership m
                      WHERE m.council_id = n.council_id AND m.committee_id = :committee
                        AND (:person = '' OR CAST(m.person_id AS text) = :person)
                        AND m.role <> 'SUBSTITUTE' AND m.first_recorded_at <= n.occurred_at
                        AND NOT EXISTS (SELECT 1 FROM alert a WHERE a.notice_id = n.id AND a.person_id = m.person_id)
                        AND NOT EXISTS (SELECT 1 FROM summary_part s WHERE s.notice_id = n.id AND s.person_id = m.person_id))
             ORDER BY n.occurred_at
             LIMIT 1000""".replace("@moot", MOOT);

    private TellingSql() {}
}
