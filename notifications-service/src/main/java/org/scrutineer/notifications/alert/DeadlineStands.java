package org.scrutineer.notifications.alert;

import java.util.UUID;

/**
 * How a deadline stands after what the running transaction has recorded of it.
 *
 * @param over whether it counts no more
 */
public record DeadlineStands(UUID deadlineId, boolean over) {

    /** The alerts that tell of a deadline, alone or in a summary: SQL with the parameters {@code council} and {@code deadline}. */
    public static final String ALERTS = """
            SELECT t.id FROM alert t JOIN notice n ON n.id = t.notice_id
             WHERE n.council_id = :council AND n.deadline_id = :deadline
            UNION ALL
            SELECT p.alert_id FROM backlog_deadline b JOIN summary_part p ON p.notice_id = b.notice_id
             WHERE b.council_id = :council AND b.deadline_id = :deadline AND (NOT p.own OR b.owner_id = p.person_id)""";
}
