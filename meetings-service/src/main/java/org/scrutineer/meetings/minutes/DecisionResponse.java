package org.scrutineer.meetings.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision in the council's list of decisions. */
record DecisionResponse(
        UUID id,
        UUID minutesId,
        UUID meetingId,
        UUID committeeId,
        String committeeName,
        LocalDate heldOn,
        @Schema(nullable = true) String item,
        @Schema(nullable = true) String itemTitle,
        @Schema(nullable = true) String clause,
        DecisionVerb verb,
        String text,
        boolean exempt) {

    static DecisionResponse from(Decision decision, String committeeName) {
        return new DecisionResponse(
                decision.decisionId(),
                decision.minutesId(),
                decision.meetingId(),
                decision.committeeId(),
                committeeName,
                decision.heldOn(),
                decision.item(),
                decision.itemTitle(),
                decision.clause(),
                decision.verb(),
                decision.text(),
                decision.isExempt());
    }
}
