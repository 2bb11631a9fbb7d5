package org.scrutineer.notifications.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final UUID LOW = UUID.fromString("7fffffff-0000-7000-8000-000000000001");
    private static final UUID HIGH = UUID.fromString("80000000-0000-7000-8000-000000000001");

    @Test
    void aPositionIsReadAsItIsWritten() {
        var position = new Position(4711, LOW);
        assertEquals("4711-7fffffff-0000-7000-8000-000000000001", position.toString());
        assertEquals(Optional.of(position), Position.parse(position.toString()));
    }

    @Test
    void positionsAreOrderedAsTheDatabaseOrdersThem() {
        assertTrue(new Position(1, HIGH).compareTo(new Position(2, LOW)) < 0);
        assertTrue(new Position(2, LOW).compareTo(new Position(2, HIGH)) < 0, "by bytes, not by sign");
        assertTrue(Position.before(2).compareTo(new Position(2, LOW)) < 0);
        assertTrue(new Position(1, HIGH).compareTo(Position.before(2)) < 0);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "12",
                "x-7fffffff-0000-7000-8000-000000000001",
                "99999999999999999999-7fffffff-0000-7000-8000-000000000001"
            })
    void whatIsNoPositionIsAsIfNoneWasSent(String eventId) {
        assertEquals(Optional.empty(), Position.parse(eventId));
    }
}
