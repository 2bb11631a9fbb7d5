package org.scrutineer.notifications.mail;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.jwt.build.Jwt;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.scrutineer.notifications.mail.Outcome.Accepted;
import org.scrutineer.notifications.mail.Outcome.AddressRefused;
import org.scrutineer.notifications.mail.Outcome.Deferred;
import org.scrutineer.notifications.mail.Outcome.Reason;

/**
 * Sends by GOV.UK Notify. Notify has no idempotency key: before a second attempt it is asked whether it knows the reference, which is
 * the Message-ID.
 */
class NotifyTransport implements MailTransport {

    private static final int UUID_LENGTH = 36;

    private final NotifyClient client;
    private final InstantSource clock;
    private final String serviceId;
    private final String secret;
    private final String templateId;

    NotifyTransport(MailSettings settings, InstantSource clock) {
        var notify = settings.notifyService();
        var key = notify.apiKey().orElseThrow(() -> missing("api-key"));
        // The name in front may hold hyphens itself, so the two identifiers are counted from the end.
        int secretAt = key.length() - UUID_LENGTH;
        int serviceAt = secretAt - 1 - UUID_LENGTH;
        if (serviceAt < 0)
            throw new IllegalStateException("scrutineer.mail.notify-service.api-key is not a Notify key");
        this.serviceId = key.substring(serviceAt, serviceAt + UUID_LENGTH);
        this.secret = key.substring(secretAt);
        this.templateId = notify.templateId().orElseThrow(() -> missing("template-id"));
        this.clock = clock;
        this.client = QuarkusRestClientBuilder.newBuilder()
                .baseUri(notify.url())
                .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.silence().toMillis(), TimeUnit.MILLISECONDS)
                .build(NotifyClient.class);
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("set scrutineer.mail.notify-service." + name + " to send by GOV.UK Notify");
    }

    @Override
    public Outcome send(Mail mail, int attempt) {
        try {
            if (attempt > 1 && isKnown(mail)) return new Accepted();
            client.send(
                    bearer(),
                    new NotifyClient.Email(
                            mail.to(),
                            templateId,
                            Map.of("subject", mail.subject(), "body", mail.text()),
                            mail.messageId(),
                            mail.unsubscribeUrl()));
            return new Accepted();
        } catch (WebApplicationException e) {
            return classify(e.getResponse().getStatus(), e.getResponse().readEntity(String.class));
        } catch (ProcessingException e) {
            return new Deferred(Reason.UNREACHABLE, String.valueOf(e.getMessage()));
        }
    }

    private boolean isKnown(Mail mail) {
        var known = client.byReference(bearer(), mail.messageId()).notifications();
        return known != null && !known.isEmpty();
    }

    static Outcome classify(int status, String body) {
        var words = status + " " + body;
        if (status == 400 && body != null && body.contains("email_address")) return new AddressRefused(words);
        if (status == 429 || status >= 500) return new Deferred(Reason.TEMPORARY, words);
        return new Deferred(Reason.MISCONFIGURED, words);
    }

    /** Notify takes a token that is signed with the key's secret and not older than 30 seconds. */
    private String bearer() {
        return "Bearer "
                + Jwt.issuer(serviceId)
                        .issuedAt(clock.instant().getEpochSecond())
                        .signWithSecret(secret);
    }
}
