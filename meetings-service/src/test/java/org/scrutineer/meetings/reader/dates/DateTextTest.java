package org.scrutineer.meetings.reader.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "Meeting of 07/06/2022, 2022-06-07",
        "Meeting of 7.6.22, 2022-06-07",
        "Minutes 28/01/85, 1985-01-28",
        "Regular Meeting - 12/20/04, 2004-12-20",
        "'Wednesday, 21st May 2014', 2014-05-21",
        "'July 10, 2025', 2025-07-10",
        "Item 31/02/2020, ",
    })
    void aDateIsReadAsItsCouncilWritesIt(String words, LocalDate day) {
        assertEquals(day, DateText.first(words));
    }
}
