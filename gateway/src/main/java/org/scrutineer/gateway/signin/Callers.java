package org.scrutineer.gateway.signin;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.scrutineer.gateway.GatewayConfig;
import org.scrutineer.gateway.problem.Problem;

/** Finds out who is calling, and says no where the session or token does not hold. */
@ApplicationScoped
public class Callers {

    static final String SESSION_COOKIE = "q_session";

    private static final Logger LOG = Logger.getLogger(Callers.class);

    private final boolean secureCookies;

    Callers(GatewayConfig config) {
        this.secureCookies = config.secureCookies();
    }

    /** The caller; empty where neither cookie nor token came; failed where one came that does not hold. */
    public Future<Optional<Caller>> of(RoutingContext context) {
        if (!carriesAnything(context)) {
            return Future.succeededFuture(Optional.empty());
        }
        // An API never sends anybody to the sign-in page, so Quarkus must not answer a failure by itself.
        context.put(
                QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (request, failure) -> {});
        Promise<Optional<Caller>> caller = Promise.promise();
        Context own = context.vertx().getOrCreateContext();
        Uni<SecurityIdentity> identity = QuarkusHttpUser.getSecurityIdentity(context, null);
        identity.subscribe()
                .with(
                        found -> on(
                                own,
                                () -> caller.complete(
                                        found == null || found.isAnonymous()
                                                ? Optional.empty()
                                                : Optional.of(Caller.of(found)))),
                        failure -> on(own, () -> caller.fail(failure)));
        return caller.future();
    }

    /** Answers for a session or token that does not hold. */
    public void refuse(RoutingContext context, Throwable failure) {
        LOG.debug("A caller could not be identified", failure);
        if (issuerUnreachable(failure)) {
            issuerAway().send(context);
        } else if (context.request().getHeader(HttpHeaders.AUTHORIZATION) != null) {
            context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            new Problem(401, "token-refused", "Token refused", "The token is not valid, or no longer. Get a new one.")
                    .send(context);
        } else {
            forget(context);
            context.response().putHeader("WWW-Authenticate", "OIDC");
            new Problem(401, "session-ended", "Your session has ended", "Sign in again to go on.").send(context);
        }
    }

    static Problem issuerAway() {
        return new Problem(
                503,
                "sign-in-unavailable",
                "Sign-in is not available just now",
                "The sign-in service does not answer. Try again in a moment; whoever is signed in stays signed in.",
                Duration.ofSeconds(5));
    }

    /** Takes the session's cookies back, so that the public pages work again. */
    void forget(RoutingContext context) {
        for (Cookie held : List.copyOf(context.request().cookies())) {
            if (held.getName().startsWith(SESSION_COOKIE)) {
                context.response()
                        .addCookie(Cookie.cookie(held.getName(), "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)
                                .setSecure(secureCookies || context.request().isSSL())
                                .setSameSite(CookieSameSite.LAX));
            }
        }
    }

    /**
     * Whether the issuer could not be asked, or could not answer. That is no reason to end a session: only an issuer that
     * says {@code invalid_grant} has ended it.
     */
    static boolean issuerUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean refused = String.valueOf(cause.getMessage()).contains("invalid_grant");
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof HttpClosedException
                    // Quarkus asks a closed connection for its cause, and fails over there being none.
                    || cause instanceof NullPointerException
                    || (cause instanceof OIDCException && !refused)) {
                return true;
            }
        }
        return false;
    }

    private static boolean carriesAnything(RoutingContext context) {
        return context.request().getHeader(HttpHeaders.AUTHORIZATION) != null
                || context.request().cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }

    private static void on(Context own, Runnable work) {
        if (own.equals(Vertx.currentContext())) {
            work.run();
        } else {
            own.runOnContext(nothing -> work.run());
        }
    }
}
