package org.scrutineer.recommendations.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.time.CouncilCalendar;

/** The agreement of its own committee to close a thing, on a day that has come (domain rule R21). */
public record CloseRequest(
        @NotNull UUID committeeId,
        @NotNull LocalDate agreedOn,
        @Size(max = 200) String minute) {

    /** @throws InvalidProblem if another committee than the thing's own is named, or a day to come */
    public void requireAgreementOf(UUID committee, CouncilCalendar calendar) {
        if (!committeeId.equals(committee)) {
            throw new InvalidProblem("/committeeId", "Only the committee whose matter it is can agree to close it.");
        }
        calendar.requireHappened(agreedOn, "/agreedOn", "The committee cannot have agreed in the future.");
    }
}
