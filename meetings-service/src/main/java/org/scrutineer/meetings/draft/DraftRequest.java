package org.scrutineer.meetings.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft as the clerk corrected it, whole: an entry that is left out is taken out. Known entries keep their place in the text
 * and the reader's confidence, whatever is sent for these.
 *
 * @param exemptSummary what the public is told of what was taken in private (domain rule R4)
 * @param items left as they are when left out, like {@code attendance} and {@code questions}
 */
record DraftRequest(
        @NotNull @Valid DraftMeeting meeting,
        @NotNull @Size(max = 500) List<@NotNull @Valid DraftDecision> decisions,
        @NotNull @Size(max = 500) List<@NotNull @Valid DraftRecommendation> recommendations,
        @NotNull @Size(max = 500) List<@NotNull @Valid DraftTask> tasks,
        @Schema(nullable = true) @Size(max = 4000) String exemptSummary,
        @Schema(nullable = true) @Size(max = 500) List<@NotNull @Valid DraftItem> items,
        @Schema(nullable = true) @Size(max = 1000) List<@NotNull @Valid DraftAttendance> attendance,
        @Schema(nullable = true) @Size(max = 1000) List<@NotNull @Valid DraftQuestion> questions) {}
