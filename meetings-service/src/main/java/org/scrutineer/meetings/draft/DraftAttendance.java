package org.scrutineer.meetings.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.minutes.Presence;

/** Somebody in the attendance record. */
record DraftAttendance(
        @NotBlank @Size(max = 300) String name,
        @NotNull Presence presence,
        @Schema(nullable = true) @Size(max = 300) String substitutesFor,
        @Schema(nullable = true) @Size(max = 300) String role) {}
