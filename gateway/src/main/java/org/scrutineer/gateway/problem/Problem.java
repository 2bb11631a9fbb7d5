package org.scrutineer.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * The gateway's own errors (RFC 9457), in the form that the services use for theirs.
 *
 * @param status HTTP status
 * @param slug last segment of the stable {@code type}
 * @param title the kind of problem, the same each time
 * @param detail what happened here and what to do, for a person to read
 * @param retryAfter when to come back, or null
 */
public record Problem(int status, String slug, String title, String detail, Duration retryAfter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(int status, String slug, String title, String detail) {
        this(status, slug, title, detail, null);
    }

    public static Problem notFound(String detail) {
        return new Problem(404, "not-found", "Not found", detail);
    }

    /** As the services say it: whoever is signed in for another council is not told to sign in. */
    public static Problem otherCouncil() {
        return new Problem(403, "other-council", "Another council", "Your account does not belong to this council.");
    }

    public static Problem methodNotAllowed() {
        return new Problem(405, "method-not-allowed", "Method not allowed", "This address does not take that method.");
    }

    public static Problem internal() {
        return new Problem(500, "internal", "Something went wrong", "The gateway failed. It has been logged.");
    }

    /** Whole seconds for the Retry-After header, at least one. */
    public String retryAfterSeconds() {
        return String.valueOf(Math.max(1, (retryAfter.toMillis() + 999) / 1000));
    }

    public Buffer body(String traceId) {
        return new JsonObject()
                .put("type", "/problems/" + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("traceId", traceId)
                .toBuffer();
    }

    /** Ends the request with this problem, unless an answer is already on its way. */
    public void send(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfter != null) {
            response.putHeader(HttpHeaders.RETRY_AFTER, retryAfterSeconds());
        }
        response.end(body(Trace.of(context).id()));
    }
}
