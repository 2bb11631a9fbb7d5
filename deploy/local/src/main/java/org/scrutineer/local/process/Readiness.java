package org.scrutineer.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.scrutineer.local.setting.UserError;

/** Waits until something is true, never for a fixed time. */
public final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration ATTEMPT = Duration.ofSeconds(5);
    /** A process that dies this often while it is waited for will not come up. */
    private static final int HOPELESS = 3;

    // The mail page hangs up on a client that offers HTTP/2.
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ATTEMPT)
            .build();

    private Readiness() {}

    /**
     * Asks the condition again and again; an exception means "not yet".
     *
     * @throws UserError when it is not met in time, or the process has not come up after several starts
     */
    public static void await(String what, ManagedProcess process, Duration patience, Callable<Boolean> condition) {
        var deadline = System.nanoTime() + patience.toNanos();
        Exception last = null;
        var deaths = process.deaths();
        while (System.nanoTime() < deadline && process.deaths() - deaths < HOPELESS) {
            try {
                if (Boolean.TRUE.equals(condition.call())) {
                    return;
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new UserError("Stopped while waiting for " + what + ".");
            } catch (Exception notYet) {
                last = notYet;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new UserError("Stopped while waiting for " + what + ".");
            }
        }
        var why = process.deaths() - deaths < HOPELESS
                ? " was not ready within " + patience.toSeconds() + " s"
                : " ended each time it was started";
        throw new UserError(what + why
                + (last == null ? "" : " (" + last.getMessage() + ")") + "; see "
                + process.spec().log() + ".");
    }

    /** Whether a GET is answered with 200. */
    public static boolean answers(String url) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url)).timeout(ATTEMPT).GET().build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    /** Whether somebody listens on the loopback port. */
    public static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) ATTEMPT.toMillis());
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
