package org.scrutineer.gateway.guard;

/** Tokens that come back at a steady rate up to a full bucket. Times are {@link System#nanoTime()}. */
final class TokenBucket {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double capacity;
    private double tokens;
    private long countedAt;

    TokenBucket(int perSecond, int capacity, long now) {
        this.perSecond = perSecond;
        this.capacity = capacity;
        this.tokens = capacity;
        this.countedAt = now;
    }

    synchronized boolean take(long now) {
        refill(now);
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    synchronized boolean isFull(long now) {
        refill(now);
        return tokens >= capacity;
    }

    private void refill(long now) {
        if (now > countedAt) {
            tokens = Math.min(capacity, tokens + (now - countedAt) / NANOS * perSecond);
            countedAt = now;
        }
    }
}
