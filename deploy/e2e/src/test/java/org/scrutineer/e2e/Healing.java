package org.scrutineer.e2e;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** The minute that the suite has, from a fault on, to be as if there had been none; all waits for it share that minute. */
final class Healing {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final long end;

    private Healing(long end) {
        this.end = end;
    }

    static Healing begins() {
        return new Healing(System.nanoTime() + LIMIT.toNanos());
    }

    /** Waits until the condition holds; a part that is not back yet may answer it with an exception. */
    void await(String what, Callable<Boolean> condition) {
        var rest = Duration.ofNanos(Math.max(Duration.ofMillis(1).toNanos(), end - System.nanoTime()));
        var poll = Duration.ofMillis(250);
        Awaitility.await(what)
                .atMost(rest)
                .pollDelay(Duration.ZERO)
                .pollInterval(rest.compareTo(poll) > 0 ? poll : Duration.ZERO)
                .ignoreExceptions()
                .until(condition);
    }
}
