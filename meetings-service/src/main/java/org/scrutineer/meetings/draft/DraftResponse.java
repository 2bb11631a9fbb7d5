package org.scrutineer.meetings.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.Identified;
import org.scrutineer.meetings.http.Versioned;

/**
 * A draft beside its source.
 *
 * @param text the document's normalised text; every {@code start} and {@code end} is an offset in it, in UTF-16 units, end
 *     exclusive
 * @param warnings what to look at, as sentences
 */
record DraftResponse(
        UUID id,
        MinutesDraft.State state,
        String fileName,
        String mediaType,
        Instant uploadedAt,
        String text,
        DraftMeeting meeting,
        List<DraftItem> items,
        List<DraftDecision> decisions,
        List<DraftRecommendation> recommendations,
        List<DraftTask> tasks,
        List<DraftAttendance> attendance,
        List<DraftQuestion> questions,
        @Schema(nullable = true) String exemptSummary,
        List<String> warnings,
        @Schema(nullable = true) UUID minutesId,
        long version)
        implements Identified, Versioned {

    static DraftResponse from(MinutesDraft draft) {
        var content = draft.content();
        return new DraftResponse(
                draft.id(),
                draft.state(),
                draft.fileName(),
                draft.mediaType(),
                draft.uploadedAt(),
                draft.text(),
                content.meeting(),
                content.items(),
                content.decisions(),
                content.recommendations(),
                content.tasks(),
                content.attendance(),
                content.questions(),
                content.exemptSummary(),
                content.warnings(),
                draft.minutesId(),
                draft.version());
    }
}
