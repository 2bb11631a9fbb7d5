package org.scrutineer.recommendations.recommendation;

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
 * A recommendation as it stands.
 *
 * @param number as printed in the source
 * @param text null when exempt and the reader is neither granted what is exempt nor the owner
 * @param municipalYear "2025/26"
 * @param reportedStatus what the minutes reported, null if nothing
 * @param nextDueOn the soonest date that runs, whether for the response, the work or a report back
 * @param overdue {@code nextDueOn} has passed
 * @param ageing open for months without any date
 */
@Schema(name = "Recommendation")
record RecommendationResponse(
        UUID id,
        String reference,
        String number,
        @NotKept String text,
        boolean exempt,
        UUID committeeId,
        String committeeName,
        UUID minutesId,
        UUID reportId,
        String item,
        String clause,
        LocalDate madeOn,
        String municipalYear,
        String addressedTo,
        Owner owner,
        RecommendationStatus status,
        Rating rating,
        String reportedStatus,
        @NotKept String statusText,
        LocalDate dueOn,
        String dueRule,
        LocalDate responseDueOn,
        LocalDate nextDueOn,
        boolean overdue,
        boolean ageing,
        ExecutiveResponse response,
        String delegatedTo,
        LocalDate reportBackOn,
        CompletionResponse completion,
        long version)
        implements Versioned, Confidential {

    @Override
    public boolean confidential() {
        return exempt;
    }
}
