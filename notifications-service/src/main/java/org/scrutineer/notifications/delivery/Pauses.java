package org.scrutineer.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long a mail waits before the next attempt: doubling, up to a limit, and scattered so that not all come back at once. */
@ApplicationScoped
class Pauses {

    private final DeliverySettings.Backoff settings;

    @Inject
    Pauses(DeliverySettings settings) {
        this.settings = settings.backoff();
    }

    Duration before(int nextAttempt, Reason reason) {
        return scatter(limited(nextAttempt, reason), ThreadLocalRandom.current().nextDouble());
    }

    /** @param nextAttempt 2 after the first attempt failed */
    private Duration limited(int nextAttempt, Reason reason) {
        var longest = reason == Reason.UNREACHABLE ? settings.longestUnreachable() : settings.longest();
        int doublings = Math.clamp(nextAttempt - 2L, 0, 20);
        var pause = settings.first().multipliedBy(1L << doublings);
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    /** Between half of the pause and all of it. */
    static Duration scatter(Duration pause, double random) {
        return Duration.ofMillis((long) (pause.toMillis() * (0.5 + random / 2)));
    }
}
