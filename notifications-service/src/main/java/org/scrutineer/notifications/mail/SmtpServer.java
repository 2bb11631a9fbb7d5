package org.scrutineer.notifications.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The SMTP server by the mailer extension's own property names. The extension's client is not used: it sets no limit to a server's
 * silence, so that each silent server would keep a connection of its pool for ever.
 */
@Singleton
class SmtpServer {

    final String host;
    final int port;
    final String from;
    final Optional<String> username;
    final Optional<String> password;
    final String startTls;
    final boolean tls;
    final int connections;

    @Inject
    SmtpServer(
            @ConfigProperty(name = "quarkus.mailer.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "quarkus.mailer.port", defaultValue = "25") int port,
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "quarkus.mailer.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.mailer.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.mailer.start-tls", defaultValue = "OPTIONAL") String startTls,
            @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false") boolean tls,
            @ConfigProperty(name = "scrutineer.deliveries.concurrency") int connections) {
        this.host = host;
        this.port = port;
        this.from = from;
        this.username = username;
        this.password = password;
        this.startTls = startTls;
        this.tls = tls;
        this.connections = connections;
    }
}
