package org.scrutineer.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.Identified;
import org.scrutineer.meetings.http.Versioned;

/**
 * A meeting.
 *
 * @param minutesId the version of its minutes in force, if published
 * @param decisions how many clauses these record
 */
record MeetingResponse(
        UUID id,
        UUID committeeId,
        LocalDate heldOn,

        @Schema(nullable = true) @JsonFormat(pattern = "HH:mm")
        LocalTime startsAt,

        @Schema(nullable = true) String venue,
        Meeting.State state,
        @Schema(nullable = true) String cancelledBecause,
        @Schema(nullable = true) UUID minutesId,
        int decisions,
        long version)
        implements Identified, Versioned {

    static MeetingResponse from(Meeting meeting) {
        return new MeetingResponse(
                meeting.id(),
                meeting.committeeId(),
                meeting.heldOn(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.state(),
                meeting.cancelledBecause(),
                meeting.minutesId(),
                meeting.decisions(),
                meeting.version());
    }
}
