package org.scrutineer.notifications.alert;

/**
 * Why an alert cannot go to its person by e-mail, as SQL: asked when deliveries are made, and again before each is sent, because
 * deadlines, addresses and preferences change in between. Needs a relation {@code a} of alerts.
 */
public final class EmailObstacle {

    /** Whether the alert {@code a} is a summary none of whose deadlines counts any more. */
    public static final String NOTHING_LEFT = "(a.kind = 'BACKLOG_OVERDUE' AND a.deadlines <= (SELECT coalesce(sum("
            + DeadlineStandings.OVER_IN_PART + "), 0) FROM summary_part p WHERE p.alert_id = a.id))";

    /** Joins the person's address as {@code r} and gives {@code why.reason}, null if nothing is in the way. */
    public static final String JOIN =
            """
              LEFT JOIN recipient r ON r.council_id = a.council_id AND r.person_id = a.person_id
              LEFT JOIN preference f ON f.council_id = a.council_id AND f.person_id = a.person_id
              JOIN notice n ON n.id = a.notice_id
             CROSS JOIN LATERAL (
                   SELECT CASE WHEN @ended IS NOT NULL OR @nothing THEN 'ENDED'
                               WHEN r.person_id IS NULL THEN 'NO_ADDRESS'
                               WHEN r.state = 'REFUSED' THEN 'ADDRESS_REFUSED'
                               WHEN NOT r.email_on THEN 'CHANNEL_OFF'
                               WHEN NOT a.duty AND a.kind = ANY (coalesce(f.email_off, '{}')) THEN 'PREFERENCE' END AS reason) why""".replace("@ended", DeadlineStandings.ENDED_AS).replace("@nothing", NOTHING_LEFT);

    private EmailObstacle() {}
}
