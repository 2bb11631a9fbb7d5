package org.scrutineer.recommendations.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MunicipalYearTest {

    @Test
    void runsFromMayToMay() {
        assertEquals("2024/25", MunicipalYear.of(LocalDate.of(2025, 4, 30)).toString());
        assertEquals("2025/26", MunicipalYear.of(LocalDate.of(2025, 5, 1)).toString());
        assertEquals("99/00", MunicipalYear.of(LocalDate.of(1999, 6, 1)).shortForm());
    }

    @Test
    void isReadInTheFormsThatCouncilsWrite() {
        assertEquals(Optional.of(new MunicipalYear(2025)), MunicipalYear.parse("2025/26"));
        assertEquals(Optional.of(new MunicipalYear(2025)), MunicipalYear.parse("2025-26"));
        assertEquals(Optional.of(new MunicipalYear(2025)), MunicipalYear.parse("2025"));
        assertEquals(Optional.of(new MunicipalYear(1999)), MunicipalYear.parse("1999/00"));
        assertEquals(Optional.empty(), MunicipalYear.parse("2025/27"));
        assertEquals(Optional.empty(), MunicipalYear.parse("last"));
    }
}
