package org.scrutineer.notifications.mail;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Chooses the transport by configuration. */
@ApplicationScoped
class MailTransports {

    @Produces
    @Singleton
    MailTransport transport(MailSettings settings, SmtpServer server, Vertx vertx, InstantSource clock) {
        return switch (settings.transport()) {
            case SMTP -> new SmtpTransport(vertx, server, settings);
            case NOTIFY -> new NotifyTransport(settings, clock);
        };
    }

    void close(@Disposes MailTransport transport) {
        if (transport instanceof SmtpTransport smtp) smtp.close();
    }
}
