package org.scrutineer.meetings.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.CalendarDate;
import org.scrutineer.meetings.minutes.ReportedStatus;
import org.scrutineer.meetings.person.Owner;

/**
 * A recommendation, made at the meeting or reported on; the common fields as in {@link DraftDecision}.
 *
 * @param status what the document says of one that was made before
 * @param decisionId the clause that makes it, if one of this draft does
 */
record DraftRecommendation(
        UUID id,
        @Schema(nullable = true) @Size(max = 40) String number,
        @NotBlank @Size(max = 20_000) String text,
        @Schema(nullable = true) ReportedStatus status,
        @Schema(nullable = true) @Size(max = 2000) String statusText,
        @Schema(nullable = true) @Size(max = 200) String addressedTo,
        @Schema(nullable = true) @Valid Owner owner,
        @Schema(nullable = true) @CalendarDate LocalDate dueOn,
        @Schema(nullable = true) @Size(max = 500) String dueText,
        @Schema(nullable = true) UUID decisionId,
        @Schema(nullable = true) @Size(max = 40) String item,
        @Schema(nullable = true) Integer start,
        @Schema(nullable = true) Integer end,
        @Schema(nullable = true) Double confidence,
        @Schema(defaultValue = "true") Boolean included,
        @Schema(defaultValue = "false") Boolean exempt)
        implements DraftEntry<DraftRecommendation> {

    DraftRecommendation {
        included = included == null || included;
        exempt = exempt != null && exempt;
    }

    @Override
    public DraftRecommendation placed(UUID newId, Integer newStart, Integer newEnd, Double newConfidence) {
        return new DraftRecommendation(
                newId,
                number,
                text,
                status,
                statusText,
                addressedTo,
                owner,
                dueOn,
                dueText,
                decisionId,
                item,
                newStart,
                newEnd,
                newConfidence,
                included,
                exempt);
    }
}
