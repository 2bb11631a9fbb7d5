package org.scrutineer.recommendations.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.NotKept;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.committee.ExemptAccess.Reader;
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

    /** As the reader may see it: of what is exempt, most readers see that it is there and how far it has come. */
    RecommendationResponse shownTo(Reader reader) {
        return reader.mayRead(exempt, owner) ? this : withoutWords();
    }

    private RecommendationResponse withoutWords() {
        var decision = response == null
                ? null
                : new ExecutiveResponse(response.decision(), null, null, response.respondedOn());
        return new RecommendationResponse(
                id,
                reference,
                number,
                null,
                exempt,
                committeeId,
                committeeName,
                minutesId,
                reportId,
                item,
                clause,
                madeOn,
                municipalYear,
                addressedTo,
                owner,
                status,
                rating,
                reportedStatus,
                null,
                dueOn,
                dueRule,
                responseDueOn,
                nextDueOn,
                overdue,
                ageing,
                decision,
                delegatedTo,
                reportBackOn,
                completion,
                version);
    }

    /** What everybody may see: the owner is shown as published, the names of those who worked on it are not. */
    RecommendationResponse open(Owner published) {
        return new RecommendationResponse(
                id,
                reference,
                number,
                text,
                exempt,
                committeeId,
                committeeName,
                minutesId,
                reportId,
                item,
                clause,
                madeOn,
                municipalYear,
                addressedTo,
                published,
                status,
                rating,
                reportedStatus,
                statusText,
                dueOn,
                dueRule,
                responseDueOn,
                nextDueOn,
                overdue,
                ageing,
                response,
                delegatedTo,
                reportBackOn,
                completion.withoutNames(),
                version);
    }
}
