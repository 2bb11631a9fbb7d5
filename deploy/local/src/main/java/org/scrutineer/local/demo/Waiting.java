package org.scrutineer.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutineer.local.council.ApiFailure;

/** Waits for what other services do in their own time. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Duration patience;

    Waiting(Duration patience) {
        this.patience = patience;
    }

    /**
     * Asks until there is an answer.
     *
     * @param what completes "… within N s", for the failure
     * @throws ApiFailure when there is none in time
     */
    <T> T until(String what, Supplier<Optional<T>> question) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > deadline) {
                throw new ApiFailure(what + " within " + patience.toSeconds() + " s.");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new ApiFailure("Stopped.");
            }
        }
    }
}
