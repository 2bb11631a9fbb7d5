package org.scrutineer.notifications.mail;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.scrutineer.notifications.mail.Outcome.Accepted;
import org.scrutineer.notifications.mail.Outcome.AddressRefused;
import org.scrutineer.notifications.mail.Outcome.Deferred;
import org.scrutineer.notifications.mail.Outcome.Reason;
import org.scrutineer.notifications.mail.Outcome.Rejected;

/** Sends by SMTP. A server that accepts a connection and then says nothing costs its silence limit, and no connection for longer. */
class SmtpTransport implements MailTransport {

    /** How Vert.x begins the message of a refusal in answer to RCPT; it carries the stage of the dialogue nowhere else. */
    private static final String AT_RECIPIENT = "recipient address not accepted";

    private static final String AT_CONTENT = "sending data failed";

    private final MailClient client;
    private final String from;
    private final Duration deadline;

    SmtpTransport(Vertx vertx, SmtpServer server, MailSettings settings) {
        from = server.from;
        deadline = settings.deadline();
        client = MailClient.create(vertx, config(server, settings));
    }

    private static MailConfig config(SmtpServer server, MailSettings settings) {
        var config = new MailConfig(server.host, server.port);
        config.setStarttls(StartTLSOptions.valueOf(server.startTls.toUpperCase(Locale.ROOT)));
        config.setSsl(server.tls);
        server.username.ifPresent(config::setUsername);
        server.password.ifPresent(config::setPassword);
        config.setLogin(server.username.isPresent() ? LoginOption.REQUIRED : LoginOption.NONE);
        config.setMaxPoolSize(server.connections);
        config.setConnectTimeout((int) settings.connectTimeout().toMillis());
        config.setIdleTimeout((int) settings.silence().toMillis());
        config.setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        // One command at a time: with a pipeline, a refused recipient and the content's answer could be mixed up.
        config.setPipelining(false);
        return config;
    }

    @Override
    public Outcome send(Mail mail, int attempt) {
        try {
            client.sendMail(message(mail))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return new Accepted();
        } catch (ExecutionException e) {
            return classify(e.getCause());
        } catch (IllegalArgumentException e) {
            return new AddressRefused("not an address");
        } catch (TimeoutException e) {
            return new Deferred(Reason.UNREACHABLE, "no answer within " + deadline.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Deferred(Reason.UNREACHABLE, "interrupted");
        }
    }

    private MailMessage message(Mail mail) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        headers.set("Message-ID", "<" + mail.messageId() + ">");
        // No holiday notes in answer to it (RFC 3834).
        headers.set("Auto-Submitted", "auto-generated");
        headers.set("X-Scrutineer-Mail", mail.isDuty() ? "duty" : "discretionary");
        if (!mail.isDuty()) {
            headers.set("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
            headers.set("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return new MailMessage()
                .setFrom(from)
                .setTo(List.of(mail.to()))
                .setSubject(mail.subject())
                .setText(mail.text())
                .setHtml(mail.html())
                .setHeaders(headers);
    }

    /** What a failure says about the address, the message, or only about this moment. */
    static Outcome classify(Throwable failure) {
        var words = String.valueOf(failure.getMessage());
        if (!(failure instanceof SMTPException smtp)) return new Deferred(Reason.UNREACHABLE, words);
        if (!smtp.isPermanent()) return new Deferred(Reason.TEMPORARY, words);
        if (words.startsWith(AT_CONTENT)) return new Rejected(words);
        return words.startsWith(AT_RECIPIENT) && blamesTheAddress(smtp)
                ? new AddressRefused(words)
                : new Deferred(Reason.MISCONFIGURED, words);
    }

    /**
     * A server also answers RCPT with 5xx because it does not relay for us, or because of a policy; then every address would seem dead.
     * RFC 3463: class 1 is the address, 2 the mailbox (but a full one is not gone), anything else is not the recipient's.
     */
    private static boolean blamesTheAddress(SMTPException smtp) {
        return switch (smtp.getEnhancedStatus()) {
            case OTHER_ADDRESS -> true;
            case OTHER_MAILBOX -> smtp.getReplyCode() != 552;
            case OTHER_UNKNOWN, OTHER_UNDEFINED ->
                smtp.getReplyCode() == 550 || smtp.getReplyCode() == 551 || smtp.getReplyCode() == 553;
            default -> false;
        };
    }

    void close() {
        client.close();
    }
}
