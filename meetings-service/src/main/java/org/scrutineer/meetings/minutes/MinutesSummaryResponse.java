package org.scrutineer.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.meeting.MunicipalYear;

/** Published minutes in a list. The numbers count exempt parts too. */
record MinutesSummaryResponse(
        UUID id,
        UUID meetingId,
        UUID committeeId,
        String committeeName,
        LocalDate heldOn,
        String municipalYear,
        Instant publishedAt,
        int decisions,
        int recommendations,
        int tasks,
        @Schema(nullable = true) UUID correctsMinutesId) {

    static MinutesSummaryResponse from(Minutes minutes, String committeeName) {
        return new MinutesSummaryResponse(
                minutes.id(),
                minutes.meetingId(),
                minutes.committeeId(),
                committeeName,
                minutes.heldOn(),
                MunicipalYear.of(minutes.heldOn()).toString(),
                minutes.publishedAt(),
                minutes.decisions(),
                minutes.recommendations(),
                minutes.tasks(),
                minutes.correctsMinutesId());
    }
}
