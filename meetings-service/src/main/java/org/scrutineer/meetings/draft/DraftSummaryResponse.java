package org.scrutineer.meetings.draft;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft in a list. */
@RegisterForReflection
record DraftSummaryResponse(
        UUID id,
        MinutesDraft.State state,
        String fileName,
        String mediaType,
        @Schema(nullable = true) String body,
        @Schema(nullable = true) LocalDate heldOn,
        Instant uploadedAt,
        @Schema(nullable = true) UUID minutesId,
        long version) {}
