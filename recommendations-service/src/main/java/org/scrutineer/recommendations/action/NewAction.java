package org.scrutineer.recommendations.action;

import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/**
 * An action to register.
 *
 * @param id given by the minutes, or a new one
 * @param recommendationId the recommendation that it serves, null if none
 * @param minutesId the minutes that it comes from, null if entered by hand
 * @param text null when exempt
 * @param madeOn the date of the meeting, or of today
 */
public record NewAction(
        UUID id,
        ActionKind kind,
        UUID committeeId,
        UUID recommendationId,
        UUID minutesId,
        String item,
        String clause,
        String text,
        boolean exempt,
        LocalDate madeOn,
        Owner owner,
        LocalDate dueOn,
        String dueRule) {}
