package org.scrutineer.gateway.signin;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import org.scrutineer.gateway.guard.ClientAddress;
import org.scrutineer.gateway.guard.RateLimit;
import org.scrutineer.gateway.problem.Problem;

/**
 * {@code /sign-in?return=…} and {@code /sign-out}. Quarkus guards both paths (see application.properties) and does the OpenID
 * Connect part; here is what comes before and after.
 */
@ApplicationScoped
class SignIn {

    static final String CALLBACK = "/sign-in/callback";

    /** Where the issuer sends the browser to, with a state of its own, when its session has ended too. */
    private static final String SIGNED_OUT = "/sign-out/done";

    private static final String SIGN_OUT_COOKIE = "q_post_logout";

    /** The front end shows that it did not work and offers to try again. */
    private static final String FAILED = "/?sign-in=failed";

    private static final String STATE_COOKIE = "q_auth";
    private static final int BEFORE_OTHER_FAILURES = -2100;

    private final Callers callers;
    private final RateLimit rateLimit;
    private final ClientAddress address;

    SignIn(Callers callers, RateLimit rateLimit, ClientAddress address) {
        this.callers = callers;
        this.rateLimit = rateLimit;
        this.address = address;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::before, 150); // between Quarkus's authentication (200) and its permissions (100)
    }

    void routes(@Observes Router router) {
        router.get("/sign-in").order(100).handler(context -> redirect(context, returnTo(context)));
        router.get(CALLBACK).order(100).handler(context -> redirect(context, "/"));
        router.get("/sign-out").order(100).handler(context -> redirect(context, "/"));
        router.get(SIGNED_OUT).order(100).handler(SignIn::home);
        router.routeWithRegex("/sign-(in|out).*").order(BEFORE_OTHER_FAILURES).failureHandler(SignIn::failed);
    }

    private void before(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.startsWith("/sign-")) {
            context.next();
            return;
        }
        var refusal = rateLimit.refusal("address " + address.network(context.request()));
        if (refusal.isPresent()) {
            refusal.get().send(context);
            return;
        }
        BiConsumer<RoutingContext, Throwable> challenge = context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>)
                (failed, failure) -> answer(failed, failure, challenge));
        if (path.equals("/sign-out") && !holds(context, Callers.SESSION_COOKIE)) {
            redirect(context, "/");
        } else if (path.equals("/sign-out") && fromAnotherSite(context)) {
            new Problem(403, "cross-site", "Not from our own pages", "Sign out from this site's own pages.")
                    .send(context);
        } else if (path.equals(CALLBACK) && !holds(context, STATE_COOKIE)) {
            redirect(context, FAILED);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context, Throwable failure, BiConsumer<RoutingContext, Throwable> challenge) {
        if (Callers.issuerUnreachable(failure)) {
            Callers.issuerAway().send(context);
        } else if (failure instanceof AuthenticationCompletionException) {
            callers.forget(context);
            redirect(context, FAILED);
        } else {
            challenge.accept(context, failure);
        }
    }

    private static void home(RoutingContext context) {
        context.response()
                .addCookie(Cookie.cookie(SIGN_OUT_COOKIE, "").setPath("/").setMaxAge(0));
        redirect(context, "/");
    }

    /** The issuer may not have been there yet when the gateway started, and still not be. */
    private static void failed(RoutingContext context) {
        if (context.failure() != null && Callers.issuerUnreachable(context.failure())) {
            Callers.issuerAway().send(context);
        } else {
            context.next();
        }
    }

    private static String returnTo(RoutingContext context) {
        String wanted = context.request().getParam("return");
        return wanted != null && isOwnPath(wanted) ? wanted : "/";
    }

    /** A path on this site and nothing that a browser could read as another site's address. */
    static boolean isOwnPath(String wanted) {
        return wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.indexOf('\\') < 0
                && wanted.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static boolean fromAnotherSite(RoutingContext context) {
        String site = context.request().getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean holds(RoutingContext context, String cookiePrefix) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(cookiePrefix));
    }

    private static void redirect(RoutingContext context, String to) {
        if (!context.response().ended()) {
            context.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, to)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end();
        }
    }
}
