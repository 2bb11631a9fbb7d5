package org.scrutineer.gateway.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.scrutineer.gateway.GatewayConfig;
import org.scrutineer.gateway.problem.Problem;

/** How many live streams are open, for each caller and in all. */
@ApplicationScoped
public class StreamLimit {

    private static final Duration LATER = Duration.ofSeconds(30);

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final AtomicInteger total = new AtomicInteger();
    private final GatewayConfig.Streams settings;

    StreamLimit(GatewayConfig config) {
        this.settings = config.streams();
    }

    /** Counts a stream in; every one that is let in must be closed. Empty where there was room. */
    public Optional<Problem> open(String caller) {
        if (total.incrementAndGet() > settings.total()) {
            total.decrementAndGet();
            return Optional.of(new Problem(
                    503, "streams-full", "Too busy just now", "No more live pages can be served just now.", LATER));
        }
        if (open.merge(caller, 1, Integer::sum) > settings.perCaller()) {
            close(caller);
            return Optional.of(new Problem(
                    429,
                    "too-many-streams",
                    "Too many open pages",
                    "At most " + settings.perCaller() + " live pages can be open at once. Close one.",
                    LATER));
        }
        return Optional.empty();
    }

    public void close(String caller) {
        open.computeIfPresent(caller, (key, count) -> count > 1 ? count - 1 : null);
        total.decrementAndGet();
    }

    int openNow() {
        return total.get();
    }
}
