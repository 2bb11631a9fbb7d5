package org.scrutineer.meetings.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.CalendarDate;
import org.scrutineer.meetings.minutes.TaskKind;
import org.scrutineer.meetings.person.Owner;

/**
 * Something that somebody must do; the common fields as in {@link DraftDecision}.
 *
 * @param dueText the document's words for the time
 * @param dueRule what the proposed day follows from: {@code STATED}, {@code NEXT_MEETING}, {@code MEETING_IN_MONTH}, or
 *     {@code CLERK} once it was set by hand
 * @param decisionId the clause that puts it on somebody, if one of this draft does
 */
record DraftTask(
        UUID id,
        @NotNull TaskKind kind,
        @NotBlank @Size(max = 20_000) String text,
        @Schema(nullable = true) @Valid Owner owner,
        @Schema(nullable = true) @CalendarDate LocalDate dueOn,
        @Schema(nullable = true) @Size(max = 500) String dueText,
        @Schema(nullable = true) @Size(max = 40) String dueRule,
        @Schema(nullable = true) UUID decisionId,
        @Schema(nullable = true) @Size(max = 40) String item,
        @Schema(nullable = true) Integer start,
        @Schema(nullable = true) Integer end,
        @Schema(nullable = true) Double confidence,
        @Schema(defaultValue = "true") Boolean included,
        @Schema(defaultValue = "false") Boolean exempt)
        implements DraftEntry<DraftTask> {

    DraftTask {
        included = included == null || included;
        exempt = exempt != null && exempt;
    }

    DraftTask due(LocalDate newDueOn, String newDueRule) {
        return new DraftTask(
                id,
                kind,
                text,
                owner,
                newDueOn,
                dueText,
                newDueRule,
                decisionId,
                item,
                start,
                end,
                confidence,
                included,
                exempt);
    }

    @Override
    public DraftTask placed(UUID newId, Integer newStart, Integer newEnd, Double newConfidence) {
        return new DraftTask(
                newId,
                kind,
                text,
                owner,
                dueOn,
                dueText,
                dueRule,
                decisionId,
                item,
                newStart,
                newEnd,
                newConfidence,
                included,
                exempt);
    }
}
