package org.scrutineer.meetings.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.minutes.DecisionVerb;

/**
 * A clause as found in the document or added by hand.
 *
 * @param id {@code null} in a request for one that is new
 * @param start where it stands in the draft's text, {@code null} for one that the clerk wrote
 * @param confidence how sure the reader was, {@code null} for one that the clerk added
 * @param included whether it is to be published
 * @param exempt whether it is exempt from publication to the public
 */
record DraftDecision(
        UUID id,
        @Schema(nullable = true) @Size(max = 40) String item,
        @Schema(nullable = true) @Size(max = 40) String clause,
        @NotNull DecisionVerb verb,
        @NotBlank @Size(max = 20_000) String text,
        @Schema(nullable = true) Integer start,
        @Schema(nullable = true) Integer end,
        @Schema(nullable = true) Double confidence,
        @Schema(defaultValue = "true") Boolean included,
        @Schema(defaultValue = "false") Boolean exempt)
        implements DraftEntry<DraftDecision> {

    DraftDecision {
        included = included == null || included;
        exempt = exempt != null && exempt;
    }

    @Override
    public DraftDecision placed(UUID newId, Integer newStart, Integer newEnd, Double newConfidence) {
        return new DraftDecision(newId, item, clause, verb, text, newStart, newEnd, newConfidence, included, exempt);
    }
}
