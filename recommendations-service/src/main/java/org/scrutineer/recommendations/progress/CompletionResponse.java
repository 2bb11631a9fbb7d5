package org.scrutineer.recommendations.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who claimed, who verified and which committee agreed, as far as it has come. */
@Schema(name = "Completion")
public record CompletionResponse(
        String claimedBy,
        Instant claimedAt,
        String verifiedBy,
        Instant verifiedAt,
        UUID closedByCommitteeId,
        LocalDate closureAgreedOn,
        String closureMinute) {}
