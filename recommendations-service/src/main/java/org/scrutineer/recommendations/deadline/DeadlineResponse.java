package org.scrutineer.recommendations.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.recommendations.committee.Owner;

/**
 * A deadline as it is shown.
 *
 * @param rule the rule that made the date, in words
 * @param breachedAt when the breach was recorded, null if it was not
 */
@Schema(name = "Deadline")
public record DeadlineResponse(
        UUID id,
        DeadlineSubject subjectType,
        UUID subjectId,
        UUID committeeId,
        String reference,
        String title,
        Owner owner,
        LocalDate dueOn,
        String rule,
        DeadlineState state,
        Instant breachedAt) {

    static DeadlineResponse from(Deadline deadline) {
        return new DeadlineResponse(
                deadline.id(),
                deadline.subjectType(),
                deadline.subjectId(),
                deadline.committeeId(),
                deadline.reference(),
                deadline.title(),
                deadline.owner(),
                deadline.dueOn(),
                deadline.rule(),
                deadline.state(),
                deadline.breachedAt());
    }
}
