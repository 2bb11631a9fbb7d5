package org.scrutineer.notifications.mail;

/** A way to hand a mail over: SMTP, or GOV.UK Notify. */
public interface MailTransport {

    /**
     * Hands the mail over and waits for the answer, never longer than the configured deadline. Throws nothing for what a server or
     * network does: that is an {@link Outcome}.
     *
     * @param attempt 1 for the first; a later one may follow an attempt that was accepted although its answer got lost
     */
    Outcome send(Mail mail, int attempt);
}
