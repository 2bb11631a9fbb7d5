package org.scrutineer.recommendations.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/**
 * A recommendation to register.
 *
 * @param id given by the minutes, or a new one
 * @param minutesId null if entered by hand
 * @param number as printed in the source, "2" or "33A.1"
 * @param text null when exempt
 * @param madeOn the date of the meeting
 * @param reportedStatus the status that the minutes report, for example IMPLEMENTED; null if none
 * @param statusText the words that say so
 */
public record NewRecommendation(
        UUID id,
        UUID committeeId,
        UUID minutesId,
        String item,
        String clause,
        String number,
        String text,
        boolean exempt,
        LocalDate madeOn,
        String addressedTo,
        String reportedStatus,
        String statusText,
        Owner owner,
        LocalDate dueOn,
        String dueRule) {}
