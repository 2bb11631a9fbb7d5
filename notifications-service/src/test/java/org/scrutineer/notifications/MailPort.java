package org.scrutineer.notifications;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Reserves the port on which {@link MailServer} comes and goes, and makes waits short enough for tests. */
public final class MailPort implements QuarkusTestResourceLifecycleManager {

    static final String PORT = "scrutineer.test.smtp-port";

    @Override
    public Map<String, String> start() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(socket.getLocalPort());
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }
}
