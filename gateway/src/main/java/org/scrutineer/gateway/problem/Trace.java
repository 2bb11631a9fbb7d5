package org.scrutineer.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * W3C trace context: one id that a person can quote and that every service logs.
 *
 * @param id 32 hexadecimal digits
 * @param flags 2 hexadecimal digits
 */
public record Trace(String id, String flags) {

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})");
    private static final String KEY = Trace.class.getName();
    private static final String NO_ID = "0".repeat(32);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The request's trace: continued from a well-formed {@code traceparent}, else begun here. */
    public static Trace of(RoutingContext context) {
        Trace trace = context.get(KEY);
        if (trace == null) {
            trace = continued(context.request().getHeader("traceparent"));
            context.put(KEY, trace);
        }
        return trace;
    }

    static Trace continued(String traceparent) {
        if (traceparent != null) {
            var given = TRACEPARENT.matcher(traceparent);
            if (given.matches() && !given.group(1).equals(NO_ID)) {
                return new Trace(given.group(1), given.group(2));
            }
        }
        return new Trace(hex(16), "01");
    }

    /** The header for the next hop, with a span id of its own. */
    public String traceparent() {
        return "00-" + id + "-" + hex(8) + "-" + flags;
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
