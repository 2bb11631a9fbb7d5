package org.scrutineer.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.scrutineer.gateway.problem.Problem;

/** The web front end: its files, and one page for every address that the page itself routes. */
@ApplicationScoped
class FrontEnd {

    private static final String INDEX = "/index.html";
    private static final List<String> NO_PAGES = List.of("/api", "/q", "/assets", "/sign-in", "/sign-out");
    private static final Set<HttpMethod> READ = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    /** After the static files (order 10,000 in Quarkus). */
    private static final int LAST = 30_000;

    void filters(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(head -> cache(context));
                    context.next();
                },
                950);
    }

    void routes(@Observes Router router) {
        router.route().order(LAST).handler(FrontEnd::page);
    }

    private static void page(RoutingContext context) {
        String path = context.normalizedPath();
        boolean page = NO_PAGES.stream().noneMatch(taken -> path.equals(taken) || path.startsWith(taken + "/"));
        if (!page || path.equals(INDEX)) {
            Problem.notFound("There is nothing at this address.").send(context);
        } else if (READ.contains(context.request().method())) {
            context.reroute(INDEX);
        } else {
            Problem.methodNotAllowed().send(context);
        }
    }

    /** A built file's name changes with its content; the page that names them must always be asked for afresh. */
    private static void cache(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith("/api")
                || path.startsWith("/q/")
                || context.response().getStatusCode() != 200) {
            return;
        }
        String value = path.startsWith("/assets/")
                ? "public, max-age=31536000, immutable"
                : path.equals(INDEX) || path.equals("/") ? "no-cache" : "public, max-age=3600";
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, value);
    }
}
