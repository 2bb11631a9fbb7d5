package org.scrutineer.recommendations.action;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.NotKept;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.committee.Owner;
import org.scrutineer.recommendations.progress.CompletionResponse;
import org.scrutineer.recommendations.progress.Rating;

/**
 * An action as it stands.
 *
 * @param text null when exempt and the reader is neither granted what is exempt nor the owner
 * @param overdue its date has passed and it is not claimed complete
 * @param ageing open for months without any date
 */
@Schema(name = "Action")
public record ActionResponse(
        UUID id,
        String reference,
        ActionKind kind,
        @NotKept String text,
        boolean exempt,
        UUID committeeId,
        String committeeName,
        UUID recommendationId,
        UUID minutesId,
        String item,
        String clause,
        LocalDate madeOn,
        Owner owner,
        ActionStatus status,
        Rating rating,
        LocalDate dueOn,
        String dueRule,
        boolean overdue,
        boolean ageing,
        CompletionResponse completion,
        long version)
        implements Versioned, Confidential {

    @Override
    public boolean confidential() {
        return exempt;
    }
}
