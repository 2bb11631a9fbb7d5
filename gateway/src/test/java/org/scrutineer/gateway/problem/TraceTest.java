package org.scrutineer.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @Test
    void aTraceGoesOnWithASpanOfItsOwn() {
        Trace trace = Trace.continued("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00");

        assertEquals("0af7651916cd43dd8448eb211c80319c", trace.id());
        String next = trace.traceparent();
        assertTrue(next.matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00"), next);
        assertNotEquals("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00", next);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\nX: 1"
            })
    void whatIsNoTraceparentBeginsATrace(String given) {
        String begun = Trace.continued(given).traceparent();

        assertTrue(begun.matches("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-01"), begun);
        assertTrue(!begun.contains("0af7651916cd43dd"), begun);
    }
}
