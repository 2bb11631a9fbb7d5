package org.scrutineer.recommendations.grievance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountBandTest {

    @ParameterizedTest
    @CsvSource({
        "1, 5, fewer than 5", "4, 5, fewer than 5", "5, 5, 5 to 9", "9, 5, 5 to 9", "10, 5, 10 to 24",
                "24, 5, 10 to 24",
        "25, 5, 25 or more", "9, 10, fewer than 10", "10, 10, 10 to 24", "7, 7, 7 to 9", "40, 30, 30 or more",
                "12, 30, fewer than 30"
    })
    void smallNumbersAreNeverToldApart(int employees, int threshold, String band) {
        assertEquals(band, CountBand.of(employees, threshold));
    }
}
