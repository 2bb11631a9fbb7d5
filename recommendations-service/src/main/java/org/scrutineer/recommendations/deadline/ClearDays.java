package org.scrutineer.recommendations.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Clear days: neither the day from which they are counted nor the day to which they lead is one of them (LGA 1972 s100B;
 * domain rule R1). The strict reading counts working days only; the calendar reading counts every day.
 */
final class ClearDays {
    private final Predicate<LocalDate> counts;

    private ClearDays(Predicate<LocalDate> counts) {
        this.counts = counts;
    }

    /** Mondays to Fridays that are neither bank holidays of England nor closed days of the council. */
    static ClearDays working(Collection<LocalDate> closed) {
        var extra = Set.copyOf(closed);
        return new ClearDays(date -> !isWeekend(date) && !BankHolidays.isHoliday(date) && !extra.contains(date));
    }

    static ClearDays calendar() {
        return new ClearDays(date -> true);
    }

    /** The last of so many clear days after a date: "no later than n clear days after". */
    LocalDate endOf(int days, LocalDate after) {
        var date = after;
        for (int counted = 0; counted < days; ) {
            date = date.plusDays(1);
            if (counts.test(date)) counted++;
        }
        return date;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
