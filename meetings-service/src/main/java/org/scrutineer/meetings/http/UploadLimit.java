package org.scrutineer.meetings.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.platform.problem.Problem;

/**
 * Answers a body that is announced as too large with a problem, before any of it is taken in; the server itself would only
 * give a status. What the client goes on to send is thrown away, so that it lives to read the answer.
 */
@Singleton
class UploadLimit {

    private static final int BEFORE_THE_SERVERS_OWN = 1000;

    private final long most;

    UploadLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !isTooLarge(length)) {
            request.next();
            return;
        }
        var problem = new JsonObject()
                .put("type", "/problems/too-large")
                .put("title", "Too large")
                .put("status", 413)
                .put("detail", "A document of minutes has 20 MB at most.");
        request.request().handler(thrownAway -> {}).resume();
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem.encode());
    }

    private boolean isTooLarge(String length) {
        try {
            return Long.parseLong(length) > most;
        } catch (NumberFormatException e) {
            // The server refuses such a request by itself.
            return false;
        }
    }
}
