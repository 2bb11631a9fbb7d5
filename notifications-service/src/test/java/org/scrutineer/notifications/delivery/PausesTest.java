package org.scrutineer.notifications.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {

    private final Pauses pauses = new Pauses(new DeliverySettings() {
        @Override
        public int concurrency() {
            return 1;
        }

        @Override
        public Duration poll() {
            return Duration.ZERO;
        }

        @Override
        public Duration lease() {
            return Duration.ZERO;
        }

        @Override
        public Duration grace() {
            return Duration.ZERO;
        }

        @Override
        public Duration giveUpAfter() {
            return Duration.ZERO;
        }

        @Override
        public Backoff backoff() {
            return new Limits();
        }
    });

    private static final class Limits implements DeliverySettings.Backoff {
        @Override
        public Duration first() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration longestUnreachable() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(15);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, TEMPORARY, 5",
        "3, TEMPORARY, 10",
        "5, TEMPORARY, 40",
        "30, TEMPORARY, 900",
        "4, UNREACHABLE, 20",
        "5, UNREACHABLE, 30",
        "1000000, UNREACHABLE, 30"
    })
    void pausesDoubleUpToTheirLimitAndAreScatteredOverTheirSecondHalf(int attempt, Reason reason, long seconds) {
        var pause = pauses.before(attempt, reason);
        assertTrue(pause.toMillis() >= seconds * 500 && pause.toMillis() <= seconds * 1000, pause::toString);
    }

    @Test
    void scatteringKeepsHalfOfThePauseAtLeast() {
        assertEquals(Duration.ofSeconds(2), Pauses.scatter(Duration.ofSeconds(4), 0));
        assertEquals(Duration.ofSeconds(3), Pauses.scatter(Duration.ofSeconds(4), 0.5));
    }
}
