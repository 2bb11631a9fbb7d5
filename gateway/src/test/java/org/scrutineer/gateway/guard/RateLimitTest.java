package org.scrutineer.gateway.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.gateway.GatewayConfig;
import org.scrutineer.gateway.problem.Problem;

class RateLimitTest {

    private long now = 1_000_000_000L;

    @Test
    void aFullBucketHoldsItsBurstAndNoMore() {
        RateLimit limit = limit(true);

        assertEquals(Optional.empty(), status(limit.refusal("a")));
        assertEquals(Optional.empty(), status(limit.refusal("a")));
        assertEquals(Optional.empty(), status(limit.refusal("a")));
        assertEquals(Optional.of(429), status(limit.refusal("a")));
    }

    @Test
    void tokensComeBackWithTime() {
        RateLimit limit = limit(true);
        drain(limit, "a");

        now += Duration.ofMillis(499).toNanos();
        assertEquals(Optional.of(429), status(limit.refusal("a")));
        now += Duration.ofMillis(1).toNanos();
        assertEquals(Optional.empty(), status(limit.refusal("a")));
    }

    @Test
    void oneCallerDoesNotUseUpAnothers() {
        RateLimit limit = limit(true);
        drain(limit, "a");

        assertEquals(Optional.empty(), status(limit.refusal("b")));
    }

    @Test
    void aLongSilenceFillsTheBucketOnce() {
        RateLimit limit = limit(true);
        drain(limit, "a");
        now += Duration.ofHours(1).toNanos();

        drain(limit, "a");
        assertEquals(Optional.of(429), status(limit.refusal("a")));
    }

    @Test
    void switchedOffNobodyIsRefused() {
        RateLimit limit = limit(false);
        drain(limit, "a");

        assertEquals(Optional.empty(), status(limit.refusal("a")));
    }

    @Test
    void theRefusalSaysWhenToComeBack() {
        RateLimit limit = limit(true);
        drain(limit, "a");

        assertEquals("1", limit.refusal("a").orElseThrow().retryAfterSeconds());
    }

    private static void drain(RateLimit limit, String caller) {
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), status(limit.refusal(caller)));
        }
    }

    private static Optional<Integer> status(Optional<Problem> refusal) {
        return refusal.map(Problem::status);
    }

    private RateLimit limit(boolean enabled) {
        return new RateLimit(
                new GatewayConfig.RateLimit() {
                    @Override
                    public boolean enabled() {
                        return enabled;
                    }

                    @Override
                    public int perSecond() {
                        return 2;
                    }

                    @Override
                    public int burst() {
                        return 3;
                    }
                },
                () -> now);
    }
}
