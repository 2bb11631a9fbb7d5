package org.scrutineer.recommendations.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutineer.recommendations.settings.CouncilRules;

/**
 * A date with the rule that made it.
 *
 * @param on the last day, in Europe/London
 * @param rule the rule in words, with every reading's date
 */
public record DueDate(LocalDate on, String rule) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A date as people read it, "31 August 2014". */
    static String inWords(LocalDate date) {
        return DAY.format(date);
    }

    /**
     * The Executive's time to respond: so many months beginning with the day of receipt, or of the notice if that is later
     * (LGA 2000 s9FE; domain rule R7). A local rule in weeks runs from the same day; the earlier date counts for alerts.
     *
     * @param noticeOn the day of the written notice, null if it came with the report
     */
    public static DueDate forResponse(LocalDate receivedOn, LocalDate noticeOn, CouncilRules rules) {
        var first = noticeOn != null && noticeOn.isAfter(receivedOn) ? noticeOn : receivedOn;
        var statutory = lastDayOfMonths(first, rules.responseMonths());
        var text = "%d months beginning with %s (LGA 2000 s9FE): %s"
                .formatted(rules.responseMonths(), inWords(first), inWords(statutory));
        if (rules.responseWeeks() == null) return new DueDate(statutory, text);
        var local = first.plusWeeks(rules.responseWeeks()).minusDays(1);
        var both = text
                + "; local rule of %d weeks: %s; the earlier counts".formatted(rules.responseWeeks(), inWords(local));
        return new DueDate(local.isBefore(statutory) ? local : statutory, both);
    }

    /**
     * The time to answer a scrutiny member's request: so many clear days after it (SI 2012/2089 reg 17; domain rule R8), read
     * both as working days and as calendar days; the earlier date counts for alerts.
     */
    public static DueDate forRequest(LocalDate requestedOn, int days, CouncilRules rules) {
        var strict = ClearDays.working(rules.extraHolidays()).endOf(days, requestedOn);
        var calendar = ClearDays.calendar().endOf(days, requestedOn);
        var text =
                "%d clear days after %s: %s by the calendar, %s in working days (SI 2012/2089 reg 17); the earlier counts"
                        .formatted(days, inWords(requestedOn), inWords(calendar), inWords(strict));
        return new DueDate(calendar.isBefore(strict) ? calendar : strict, text);
    }

    /**
     * The last day of months that begin with a date: the day before the same day of a later month, or the end of that month
     * where it has no such day.
     */
    static LocalDate lastDayOfMonths(LocalDate first, int months) {
        var corresponding = first.plusMonths(months);
        return corresponding.getDayOfMonth() < first.getDayOfMonth() ? corresponding : corresponding.minusDays(1);
    }
}
