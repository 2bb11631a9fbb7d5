package org.scrutineer.notifications;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;

/** Reserves the port on which {@link MailServer} comes and goes, and makes waits short enough for tests. */
public final class MailPort implements QuarkusTestResourceLifecycleManager {

    static final String PORT = "scrutineer.test.smtp-port";

    @Override
    public Map<String, String> start() {
        var port = Integer.toString(freePort());
        System.setProperty(PORT, port);
        return Map.ofEntries(
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", port),
                Map.entry("quarkus.mailer.from", "Scrutineer <scrutineer@fairmere.example>"),
                Map.entry("scrutineer.public-url", "https://scrutineer.fairmere.example"),
                Map.entry("scrutineer.mail.silence", "1500ms"),
                Map.entry("scrutineer.mail.deadline", "2500ms"),
                Map.entry("scrutineer.deliveries.poll", "200ms"),
                Map.entry("scrutineer.deliveries.lease", "4s"),
                Map.entry("scrutineer.deliveries.grace", "0s"),
                Map.entry("scrutineer.deliveries.backoff.first", "300ms"),
                Map.entry("scrutineer.deliveries.backoff.longest-unreachable", "1s"),
                Map.entry("scrutineer.summary.settle", "2s"),
                Map.entry("scrutineer.summary.settle-limit", "6s"),
                Map.entry("scrutineer.stream.heartbeat", "1s"));
    }

    /** Below the range from which clients get theirs: a client that knocks while nobody listens could otherwise meet itself. */
    private static int freePort() {
        for (int port = 20_000 + new Random().nextInt(8_000); ; port++) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                if (port > 30_000) throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }
}
