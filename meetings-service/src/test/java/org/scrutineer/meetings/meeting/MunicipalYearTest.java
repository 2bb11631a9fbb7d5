package org.scrutineer.meetings.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalYearTest {

    @ParameterizedTest
    @CsvSource({"2025-05-01, 2025/26", "2026-04-30, 2025/26", "2026-05-01, 2026/27", "2000-01-10, 1999/00"})
    void aYearRunsFromMayToApril(LocalDate date, String year) {
        assertEquals(year, MunicipalYear.of(date).toString());
    }

    @Test
    void itsFirstAndLastDayAreOfIt() {
        var year = MunicipalYear.parse("2025/26");
        assertEquals(LocalDate.of(2025, 5, 1), year.first());
        assertEquals(LocalDate.of(2026, 4, 30), year.last());
        assertEquals(year, MunicipalYear.parse("2025-26"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025/27", "25/26", "2025/2026", ""})
    void otherFormsAreNoYears(String text) {
        assertThrows(IllegalArgumentException.class, () -> MunicipalYear.parse(text));
    }
}
