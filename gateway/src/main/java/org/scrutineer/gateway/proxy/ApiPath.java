package org.scrutineer.gateway.proxy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request target under {@code /api/councils/{council}/{noun}}.
 *
 * @param council council id
 * @param noun first segment after the council, which decides the service
 * @param target path and query as the service gets them
 */
record ApiPath(String council, String noun, String target) {

    static final String PREFIX = "/api";

    private static final Pattern SHAPE = Pattern.compile("/councils/([a-z0-9-]{1,64})/([a-z0-9-]{1,64})(/.*)?");

    /**
     * Reads the raw target. Empty where it is none of ours, and where two readers could see two different paths in it
     * (dot segments, empty segments, encoded slashes or backslashes): the gateway and a service must agree on the council.
     */
    static Optional<ApiPath> of(String uri) {
        int question = uri.indexOf('?');
        String path = question < 0 ? uri : uri.substring(0, question);
        if (!path.startsWith(PREFIX + "/") || ambiguous(path)) {
            return Optional.empty();
        }
        var shape = SHAPE.matcher(path.substring(PREFIX.length()));
        return shape.matches()
                ? Optional.of(new ApiPath(shape.group(1), shape.group(2), uri.substring(PREFIX.length())))
                : Optional.empty();
    }

    private static boolean ambiguous(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String dots = lower.replace("%2e", ".");
        return lower.contains("//")
                || lower.contains("\\")
                || lower.contains("%2f")
                || lower.contains("%5c")
                || lower.contains("%00")
                || lower.contains(";")
                || dots.contains("/./")
                || dots.contains("/../")
                || dots.endsWith("/.")
                || dots.endsWith("/..");
    }
}
