package org.scrutineer.meetings.draft;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.CalendarDate;

/**
 * The meeting that a draft is of.
 *
 * @param body the committee's name as printed
 * @param committeeId the committee it is taken for, {@code null} while nobody knows
 */
record DraftMeeting(
        @Schema(nullable = true) @Size(max = 300) String body,
        @Schema(nullable = true) UUID committeeId,
        @Schema(nullable = true) @CalendarDate LocalDate heldOn,

        @Schema(nullable = true) @JsonFormat(pattern = "HH:mm")
        LocalTime startsAt,

        @Schema(nullable = true) @Size(max = 300) String venue) {}
