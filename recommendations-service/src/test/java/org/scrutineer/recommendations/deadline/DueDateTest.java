package org.scrutineer.recommendations.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.recommendations.settings.CouncilRules;

class DueDateTest {
    private static final CouncilRules EIGHT_WEEKS = new CouncilRules(List.of(10, 0), 2, 8, 10, 6, 5, List.of());

    @ParameterizedTest
    @CsvSource({
        "2014-07-01, 2014-08-31",
        "2014-07-02, 2014-09-01",
        "2014-12-28, 2015-02-27",
        "2014-12-29, 2015-02-28",
        "2014-12-31, 2015-02-28",
        "2023-12-31, 2024-02-29"
    })
    void twoMonthsBeginWithTheDayOfReceipt(LocalDate received, LocalDate last) {
        assertEquals(
                last, DueDate.forResponse(received, null, CouncilRules.DEFAULT).on());
    }

    @Test
    void aLaterNoticeStartsTheClockAndAnEarlierOneDoesNot() {
        var received = LocalDate.of(2014, 7, 1);

        assertEquals(
                LocalDate.of(2014, 9, 9),
                DueDate.forResponse(received, LocalDate.of(2014, 7, 10), CouncilRules.DEFAULT)
                        .on());
        assertEquals(
                LocalDate.of(2014, 8, 31),
                DueDate.forResponse(received, LocalDate.of(2014, 6, 1), CouncilRules.DEFAULT)
                        .on());
    }

    @Test
    void anEarlierLocalRuleOfEightWeeksCountsForAlerts() {
        var due = DueDate.forResponse(LocalDate.of(2014, 7, 1), null, EIGHT_WEEKS);

        assertEquals(LocalDate.of(2014, 8, 25), due.on());
        assertEquals(
                "2 months beginning with 1 July 2014 (LGA 2000 s9FE): 31 August 2014; "
                        + "local rule of 8 weeks: 25 August 2014; the earlier counts",
                due.rule());
    }

    @Test
    void aRequestIsDueOnTheEarlierReadingOfTenClearDays() {
        var due = DueDate.forRequest(LocalDate.of(2015, 3, 24), 10, CouncilRules.DEFAULT);

        assertEquals(LocalDate.of(2015, 4, 3), due.on());
        assertEquals(
                "10 clear days after 24 March 2015: 3 April 2015 by the calendar, 9 April 2015 in working days "
                        + "(SI 2012/2089 reg 17); the earlier counts",
                due.rule());
    }
}
