package org.scrutineer.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void theFigureIsReadInKibibytes() {
        var text = "Rss:    9000 kB\nPss:    2048 kB\nPss_Dirty:  100 kB\n";

        assertEquals(2_097_152, Memory.kib(Pattern.compile("(?m)^Pss:\\s+(\\d+) kB"), text));
    }

    @Test
    void thisProcessHoldsMoreThanTenMegabytes() {
        assertTrue(Memory.of(List.of(ProcessHandle.current())) > 10_000_000);
    }
}
