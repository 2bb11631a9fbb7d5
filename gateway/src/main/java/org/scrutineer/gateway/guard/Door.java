package org.scrutineer.gateway.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.scrutineer.gateway.GatewayConfig;
import org.scrutineer.gateway.problem.Problem;

/** What is refused before anybody asks who is calling. */
@ApplicationScoped
class Door {

    static final String SESSION_COOKIE = "q_session";
    static final String REQUEST_HEADER = "X-Scrutineer";

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int FIRST = -2000;
    private static final long REST_OF_BODY_MILLIS = 20_000;

    private final long maxBody;

    Door(GatewayConfig config) {
        this.maxBody = config.maxBody().asLongValue();
    }

    void filters(@Observes Filters filters) {
        // The security headers come first (1000), sign-in comes after (200).
        filters.register(this::check, 900);
    }

    void routes(@Observes Router router) {
        router.route().order(FIRST).failureHandler(Door::failed);
    }

    private void check(RoutingContext context) {
        Optional<Problem> refusal = tooLarge(context.request()).or(() -> crossSite(context.request()));
        if (refusal.isPresent()) {
            closeUnlessReadToTheEnd(context);
            refusal.get().send(context);
        } else {
            context.next();
        }
    }

    private Optional<Problem> tooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || (length.length() < 18 && Long.parseLong(length) <= maxBody)) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                413,
                "too-large",
                "Too large",
                "A request may carry at most " + maxBody / (1024 * 1024) + " MB. Send a smaller file."));
    }

    /**
     * A browser sends the session's cookie along with requests that other sites make it send. A request that changes
     * something is taken only from our own pages: the browser says where it comes from, and a header that no form can set
     * is there. Programs send a token and no cookie, and are not asked.
     */
    private static Optional<Problem> crossSite(HttpServerRequest request) {
        if (SAFE.contains(request.method())
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.cookies().stream()
                        .noneMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE))
                || (sameOrigin(request) && "web".equals(request.getHeader(REQUEST_HEADER)))) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                403,
                "cross-site",
                "Not from our own pages",
                "A signed-in request that changes something must come from this site's own pages, with the header "
                        + REQUEST_HEADER + ": web."));
    }

    private static boolean sameOrigin(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && request.authority() != null
                && origin.equals(request.scheme() + "://" + request.authority());
    }

    /**
     * A client that waits to be told to go on is told no at once. Any other may read the answer only after it has sent
     * everything, so the rest is read and thrown away, but not for ever.
     */
    private static void closeUnlessReadToTheEnd(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            context.addEndHandler(sent -> request.connection().close());
        } else {
            context.vertx().setTimer(REST_OF_BODY_MILLIS, id -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }

    private static void failed(RoutingContext context) {
        int status = context.statusCode();
        if (context.failure() == null && status == 400) {
            new Problem(400, "bad-request", "Bad request", "The address cannot be read.").send(context);
        } else if (context.failure() == null && status == 404) {
            Problem.notFound("There is nothing at this address.").send(context);
        } else {
            LOG.errorf(
                    context.failure(),
                    "%s %s failed",
                    context.request().method(),
                    context.request().path());
            Problem.internal().send(context);
        }
    }
}
