package org.scrutineer.recommendations.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.recommendations.evidence.EvidenceResponse;

/** One update with its evidence, as members and officers see it. */
@Schema(name = "ProgressUpdate")
public record ProgressResponse(
        UUID id,
        ProgressKind kind,
        String text,
        Rating rating,
        List<EvidenceResponse> evidence,
        String reportedBy,
        Instant reportedAt) {}
