package org.scrutineer.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeldOnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Test
    void theLatestDayThatIsNotAfterTodayIsTaken() {
        var text = "Received on 3 March 2015, considered on 24th MARCH 2015; the next review is on 1 May 2031.";

        assertEquals(LocalDate.of(2015, 3, 24), HeldOn.guess(text, "item.txt", TODAY));
    }

    @Test
    void aDayThatDoesNotExistIsPassedOverAndTodayIsLeft() {
        assertEquals(TODAY, HeldOn.guess("on 31 June 2019", "item.txt", TODAY));
    }

    @Test
    void withoutADayTheYearInTheNameOfTheFileCounts() {
        assertEquals(LocalDate.of(2019, 12, 31), HeldOn.guess("", "review-2019.txt", TODAY));
        assertEquals(TODAY, HeldOn.guess("", "review-2026.txt", TODAY));
    }
}
