package org.scrutineer.recommendations.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/**
 * The deadline that a thing wants to have, as things stand.
 *
 * @param reference the thing's reference, for example "SR (25/26) 01"
 * @param title what is to be done in public words, null when exempt; shortened to 200 characters
 * @param dueOn the last day, in Europe/London; null where there is none
 * @param rule the rule that made the date
 * @param minutesId the minutes that it came from, null if entered by hand
 * @param running whether the clock runs, or why it does not
 */
public record DeadlineSpec(
        DeadlineSubject subject,
        UUID subjectId,
        UUID committeeId,
        String reference,
        String title,
        Owner owner,
        LocalDate dueOn,
        String rule,
        UUID minutesId,
        Running running) {

    /** Whether a clock runs. */
    public enum Running {
        RUNNING,
        MET,
        WITHDRAWN
    }

    private static final int LONGEST_TITLE = 200;

    public DeadlineSpec {
        title = shortened(title);
    }

    private static String shortened(String text) {
        if (text == null) return null;
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) return line;
        int cut = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, cut < LONGEST_TITLE / 2 ? LONGEST_TITLE - 1 : cut) + "…";
    }
}
