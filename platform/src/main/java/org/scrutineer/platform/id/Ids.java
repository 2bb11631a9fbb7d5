package org.scrutineer.platform.id;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers of everything that is stored or sent. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A UUID version 7 (RFC 9562): begins with the time in milliseconds, so that an index grows at its end. */
    @SuppressWarnings("TimeInStaticInitializer")
    public static UUID next() {
        // The wall clock orders identifiers; no business rule reads it, so it is not the injected clock.
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The same identifier for the same parts, for things that must be made once however often they are asked for. */
    public static UUID from(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
    }
}
