package org.scrutineer.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * Published minutes record a decision. Contract: contracts/decision-recorded.v1.schema.json
 *
 * @param decisionId the same in every version of the minutes that did not change the clause
 * @param text {@code null}, like {@code itemTitle}, when the clause is exempt from publication
 */
public record DecisionRecorded(
        UUID decisionId,
        UUID minutesId,
        UUID meetingId,
        UUID committeeId,
        LocalDate heldOn,
        String item,
        String itemTitle,
        String clause,
        DecisionVerb verb,
        String text,
        boolean exempt,
        Instant occurredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.decision-recorded.v1";
    }

    /** The meeting, so that a correction never overtakes the minutes that it corrects. */
    @Override
    public UUID aggregateId() {
        return meetingId;
    }
}
