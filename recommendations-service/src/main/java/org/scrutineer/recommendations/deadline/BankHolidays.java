package org.scrutineer.recommendations.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Bank holidays of England: those that follow a rule are computed for any year, and the single days and moves that were
 * proclaimed are listed (Banking and Financial Dealings Act 1971; domain rule R1). A council adds its own days in its settings.
 */
final class BankHolidays {
    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);

    /** Rule-bound holidays that were held on another day. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 4),
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    private static final Set<LocalDate> SINGLE_DAYS = Set.of(
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2002, 6, 3),
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private BankHolidays() {}

    static boolean isHoliday(LocalDate date) {
        return of(date.getYear()).contains(date);
    }

    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new HashSet<>();
        days.add(orNextMonday(NEW_YEAR.atYear(year)));
        var easter = easterSunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(held(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))));
        days.add(held(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        days.add(LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addChristmas(days, year);
        SINGLE_DAYS.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    private static LocalDate held(LocalDate byRule) {
        return MOVED.getOrDefault(byRule, byRule);
    }

    /** Two days off in any case: what falls on a weekend moves to the next days that are free. */
    private static void addChristmas(Set<LocalDate> days, int year) {
        var christmas = LocalDate.of(year, 12, 25);
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> {
                days.add(christmas);
                days.add(christmas.plusDays(3));
            }
            case SATURDAY -> {
                days.add(christmas.plusDays(2));
                days.add(christmas.plusDays(3));
            }
            case SUNDAY -> {
                days.add(christmas.plusDays(1));
                days.add(christmas.plusDays(2));
            }
            default -> {
                days.add(christmas);
                days.add(christmas.plusDays(1));
            }
        }
    }

    private static LocalDate orNextMonday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.plusDays(2);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    /** The Gregorian computus in the anonymous form; letters follow the usual description of it. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 19 * l) / 433;
        int month = (h + l - 7 * m + 90) / 25;
        int day = (h + l - 7 * m + 33 * month + 19) % 32;
        return LocalDate.of(year, month, day);
    }
}
