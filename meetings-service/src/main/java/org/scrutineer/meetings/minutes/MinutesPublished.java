package org.scrutineer.meetings.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * Minutes are published; the announced number of decisions, recommendations and tasks follows under the same key. Contract:
 * contracts/minutes-published.v1.schema.json
 *
 * @param correctsMinutesId the version that these replace; left out for the first
 */
public record MinutesPublished(
        UUID minutesId,
        UUID meetingId,
        UUID committeeId,
        String committeeName,
        LocalDate heldOn,
        Instant publishedAt,
        int decisions,
        int recommendations,
        int tasks,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID correctsMinutesId)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.minutes-published.v1";
    }

    /** The meeting, so that a correction never overtakes the minutes that it corrects. */
    @Override
    public UUID aggregateId() {
        return meetingId;
    }
}
