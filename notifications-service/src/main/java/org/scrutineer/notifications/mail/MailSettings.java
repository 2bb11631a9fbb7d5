package org.scrutineer.notifications.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How mail leaves. The SMTP server itself is configured by {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "scrutineer.mail")
public interface MailSettings {

    enum Transport {
        SMTP,
        NOTIFY
    }

    @WithDefault("smtp")
    Transport transport();

    /** How long a connection may take to open. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long a server may be silent before its connection is closed. */
    @WithDefault("15s")
    Duration silence();

    /** How long one attempt may take in all. */
    @WithDefault("20s")
    Duration deadline();

    /** GOV.UK Notify. */
    Notify notifyService();

    interface Notify {

        @WithDefault("https://api.notifications.service.gov.uk")
        URI url();

        /** As Notify shows it: name, service id and secret joined by hyphens. */
        Optional<String> apiKey();

        /** A template whose subject is ((subject)) and whose body is ((body)). */
        Optional<String> templateId();
    }
}
