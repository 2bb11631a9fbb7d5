package org.scrutineer.recommendations.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.NotKept;

/** The Executive's reply to one recommendation; public. */
@Embeddable
@Schema(name = "ExecutiveResponse")
record ExecutiveResponse(
        @Enumerated(EnumType.STRING) @Column(name = "response_decision")
        ResponseDecision decision,

        @NotKept @Column(name = "response_reason") String reason,
        @NotKept @Column(name = "response_proposed_action") String proposedAction,
        @Column(name = "responded_on") LocalDate respondedOn) {

    /** For readers who may not read the words of the recommendation. */
    ExecutiveResponse withoutWords() {
        return new ExecutiveResponse(decision, null, null, respondedOn);
    }
}
