package org.scrutineer.meetings.reader.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.meetings.reader.CommitteeCalendar;

class DueTextTest {

    private static final LocalDate HELD = LocalDate.of(2025, 9, 18);
    private static final CommitteeCalendar CALENDAR = new CommitteeCalendar() {
        @Override
        public Optional<LocalDate> nextMeetingAfter(String body, LocalDate day) {
            return Optional.of(LocalDate.of(2025, 10, 16));
        }

        @Override
        public Optional<LocalDate> meetingIn(String body, YearMonth month) {
            return month.equals(YearMonth.of(2026, 1)) ? Optional.of(LocalDate.of(2026, 1, 15)) : Optional.empty();
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "by 3 October 2025 | 2025-10-03 | 3 October 2025 | -",
                "by 3 October | 2025-10-03 | 3 October | -",
                "on 4 May | 2026-05-04 | 4 May | -",
                "at the October 7 meeting | 2025-10-07 | October 7 | -",
                "by January 23rd | 2026-01-23 | January 23rd | -",
                "before the next meeting of the Committee | 2025-10-16 | next meeting of the Committee | -",
                "to the January meeting | 2026-01-15 | January meeting | -",
                "to the October meeting | - | October meeting | -",
                "to a future meeting | - | future meeting | -",
                "within a fortnight | 2025-10-02 | within a fortnight | -",
                "within ten working days | 2025-10-02 | within ten working days | -",
                "in three months' time | 2025-12-18 | in three months' time | -",
                "by the end of November | 2025-11-30 | by the end of November | -",
                "on a 6 monthly basis | - | 6 monthly basis | P6M",
                "each month | - | each month | P1M",
                "every quarter | - | every quarter | P3M",
                "in the new municipal year | - | new municipal year | -",
                "since 3 May 2024 | - | - | -"
            })
    void theTimeOfATaskIsReadAgainstTheMeeting(String words, String day, String text, String recurrence) {
        var due = new DueText(HELD, "Scrutiny Panel", List.of(), CALENDAR).read(words);
        assertEquals(day, due.day() == null ? null : due.day().toString());
        assertEquals(text, due.words());
        assertEquals(recurrence, due.recurrence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The next meeting would be held on 16 October 2025 in the Mill. | 2025-10-16",
                "DATE OF NEXT MEETING//9. The next meeting of the Panel will take place on Thursday, 16 October 2025. | 2025-10-16",
                "Date of next meeting: 16 October 2025 | 2025-10-16",
                "It was for the next meeting to choose. The Mayor came on 16 October 2025. | -",
                "The next meeting of the Hill Trust is on 16 October 2025. | -",
                "The next meeting would be held on 3 June 2025. | -",
                "Next meeting: 16 October 2025. The next meeting will be held on 20 November 2025. | -"
            })
    void theNextMeetingIsOnTheDayThatThePagePrints(String page, String day) {
        var calendar = NextMeeting.in(page.replace('/', '\n'), CommitteeCalendar.unknown());
        assertEquals(Optional.ofNullable(day).map(LocalDate::parse), calendar.nextMeetingAfter("Scrutiny Panel", HELD));
    }

    @Test
    void aDayWithoutAYearTakesTheYearThatTheDocumentPrintsForIt() {
        var due = new DueText(null, null, List.of(LocalDate.of(2015, 3, 26)), CALENDAR).read("attend on 26 March");
        assertEquals(LocalDate.of(2015, 3, 26), due.day());
    }

    @Test
    void withoutAMeetingDateOrAYearNothingIsGuessed() {
        var due = new DueText(null, null, List.of(), CALENDAR).read("by 3 October");
        assertNull(due.day());
        assertEquals("3 October", due.words());
    }
}
