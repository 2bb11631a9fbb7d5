package org.scrutineer.gateway.proxy;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.scrutineer.gateway.problem.Problem;

/** What a client is told when a service does not answer. */
final class Failures {

    private static final Duration SOON = Duration.ofSeconds(2);

    private Failures() {}

    static Problem tooLarge(long limit) {
        return new Problem(
                413,
                "too-large",
                "Too large",
                "A request may carry at most " + limit / (1024 * 1024) + " MB. Send a smaller file.");
    }

    static Problem noAnswer(String service) {
        return new Problem(
                504, "service-timeout", "No answer in time", "The " + service + " service took too long to answer.");
    }

    static Problem of(Throwable failure, String service) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // Order matters: a connection that timed out is a ConnectException too.
            if (cause instanceof ConnectTimeoutException) {
                return noAnswer(service);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new Problem(
                        503,
                        "service-unavailable",
                        "Not available just now",
                        "The " + service + " service is not running. Try again in a moment.",
                        SOON);
            }
            if (cause instanceof ConnectionPoolTooBusyException) {
                return new Problem(
                        503,
                        "service-busy",
                        "Too busy just now",
                        "The " + service + " service has more to do than it can. Try again in a moment.",
                        SOON);
            }
        }
        return new Problem(
                502,
                "service-broken-off",
                "The answer broke off",
                "The " + service + " service closed the connection before it answered.");
    }
}
