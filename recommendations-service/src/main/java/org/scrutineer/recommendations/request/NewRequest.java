package org.scrutineer.recommendations.request;

import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/**
 * A request to register.
 *
 * @param id given by the minutes, or a new one
 * @param text null when exempt
 * @param madeOn the date of the meeting, or of today
 * @param dueOn the date that was named; without one, the council's rule makes it
 */
public record NewRequest(
        UUID id,
        RequestKind kind,
        UUID committeeId,
        UUID minutesId,
        String item,
        String clause,
        String text,
        boolean exempt,
        LocalDate madeOn,
        Owner owner,
        LocalDate dueOn,
        String dueRule) {

    NewRequest due(LocalDate on, String rule) {
        return new NewRequest(id, kind, committeeId, minutesId, item, clause, text, exempt, madeOn, owner, on, rule);
    }
}
