package org.scrutineer.platform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a service under test: the system's until a test sets it. */
@Alternative
@Priority(1)
@Singleton
public class TestClock implements InstantSource {

    /** In microseconds, as the clock of a service that runs. */
    private static final InstantSource SYSTEM = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    private volatile Instant fixed;

    @Override
    public Instant instant() {
        var now = fixed;
        return now == null ? SYSTEM.instant() : now;
    }

    public void set(Instant now) {
        fixed = now;
    }

    public void advance(Duration by) {
        fixed = instant().plus(by);
    }

    /** Back to the system's clock. */
    public void reset() {
        fixed = null;
    }
}
