package org.scrutineer.recommendations.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClearDaysTest {
    private final ClearDays strict = ClearDays.working(List.of());

    @Test
    void tenClearDaysOverEasterDifferByReading() {
        var requested = LocalDate.of(2015, 3, 24);

        assertEquals(LocalDate.of(2015, 4, 9), strict.endOf(10, requested));
        assertEquals(LocalDate.of(2015, 4, 3), ClearDays.calendar().endOf(10, requested));
    }

    @Test
    void aDayOnWhichTheCouncilIsClosedDoesNotCount() {
        var closed = ClearDays.working(List.of(LocalDate.of(2015, 3, 25)));

        assertEquals(LocalDate.of(2015, 4, 10), closed.endOf(10, LocalDate.of(2015, 3, 24)));
    }

    @Test
    void bankHolidaysFollowTheirRulesAndProclamations() {
        assertEquals(
                days(
                        "2022-01-03",
                        "2022-04-15",
                        "2022-04-18",
                        "2022-05-02",
                        "2022-06-02",
                        "2022-06-03",
                        "2022-08-29",
                        "2022-09-19",
                        "2022-12-26",
                        "2022-12-27"),
                BankHolidays.of(2022));
        assertEquals(
                days(
                        "2020-01-01",
                        "2020-04-10",
                        "2020-04-13",
                        "2020-05-08",
                        "2020-05-25",
                        "2020-08-31",
                        "2020-12-25",
                        "2020-12-28"),
                BankHolidays.of(2020));
        assertEquals(
                days(
                        "2021-01-01",
                        "2021-04-02",
                        "2021-04-05",
                        "2021-05-03",
                        "2021-05-31",
                        "2021-08-30",
                        "2021-12-27",
                        "2021-12-28"),
                BankHolidays.of(2021));
        assertEquals(
                days(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28"),
                BankHolidays.of(2026));
    }

    private static Set<LocalDate> days(String... dates) {
        return List.of(dates).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }
}
