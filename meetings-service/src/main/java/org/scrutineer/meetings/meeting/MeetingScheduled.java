package org.scrutineer.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A meeting stands in the calendar, a past one too when its minutes are the first to tell of it. Contract:
 * contracts/meeting-scheduled.v1.schema.json
 */
public record MeetingScheduled(
        UUID meetingId,
        UUID committeeId,
        LocalDate heldOn,
        @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
        String venue,
        Instant occurredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.meeting-scheduled.v1";
    }

    @Override
    public UUID aggregateId() {
        return meetingId;
    }
}
