package org.scrutineer.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.meetings.person.Owner;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * Published minutes hold a recommendation, made at the meeting or reported on. Contract:
 * contracts/recommendation-made.v1.schema.json
 *
 * @param recommendationId the same in every version of the minutes that did not change the recommendation
 * @param text {@code null}, like {@code statusText} and {@code dueText}, when it is exempt from publication
 * @param reportedStatus what the minutes say of its progress, {@code null} for one that is newly made
 */
public record RecommendationMade(
        UUID recommendationId,
        UUID minutesId,
        UUID meetingId,
        UUID committeeId,
        LocalDate heldOn,
        String number,
        String text,
        String addressedTo,
        ReportedStatus reportedStatus,
        String statusText,
        Owner owner,
        LocalDate dueOn,
        String dueText,
        UUID decisionId,
        String item,
        String clause,
        boolean exempt,
        Instant occurredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.recommendation-made.v1";
    }

    /** The meeting, so that a correction never overtakes the minutes that it corrects. */
    @Override
    public UUID aggregateId() {
        return meetingId;
    }
}
