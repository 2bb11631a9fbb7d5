package org.scrutineer.gateway.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.scrutineer.gateway.GatewayConfig;
import org.scrutineer.gateway.problem.Problem;

/** A bucket of tokens per caller; each request takes one. */
@ApplicationScoped
public class RateLimit {

    private static final int MANY = 20_000;

    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();
    private final GatewayConfig.RateLimit settings;
    private final LongSupplier nanoTime;

    @Inject
    RateLimit(GatewayConfig config) {
        this(config.rateLimit(), System::nanoTime);
    }

    RateLimit(GatewayConfig.RateLimit settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
    }

    /** Takes a token; empty where there was one. */
    public Optional<Problem> refusal(String caller) {
        if (!settings.enabled()) {
            return Optional.empty();
        }
        long now = nanoTime.getAsLong();
        if (buckets.size() > MANY) {
            // A full bucket is what a new caller would get: nothing is forgiven by forgetting it.
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        TokenBucket bucket =
                buckets.computeIfAbsent(caller, key -> new TokenBucket(settings.perSecond(), settings.burst(), now));
        return bucket.take(now)
                ? Optional.empty()
                : Optional.of(new Problem(
                        429,
                        "too-many-requests",
                        "Too many requests",
                        "You have sent more requests than the service can take from one caller. Wait a moment.",
                        Duration.ofSeconds(1)));
    }
}
