package org.scrutineer.meetings.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.Identified;
import org.scrutineer.meetings.http.Versioned;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.NotKept;

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
        @NotKept String fileName,
        String mediaType,
        Instant uploadedAt,
        @NotKept String text,
        DraftMeeting meeting,
        @NotKept List<DraftItem> items,
        @NotKept List<DraftDecision> decisions,
        @NotKept List<DraftRecommendation> recommendations,
        @NotKept List<DraftTask> tasks,
        @NotKept List<DraftAttendance> attendance,
        @NotKept List<DraftQuestion> questions,
        @NotKept @Schema(nullable = true) String exemptSummary,
        @NotKept List<String> warnings,
        @Schema(nullable = true) UUID minutesId,
        long version)
        implements Identified, Versioned, Confidential {

    /** Before they are published, minutes are for those who make them. */
    @Override
    public boolean confidential() {
        return true;
    }

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
