package org.scrutineer.meetings.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/** A meeting will not be held. Contract: contracts/meeting-cancelled.v1.schema.json */
public record MeetingCancelled(UUID meetingId, UUID committeeId, LocalDate heldOn, String reason, Instant occurredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.meeting-cancelled.v1";
    }

    @Override
    public UUID aggregateId() {
        return meetingId;
    }
}
