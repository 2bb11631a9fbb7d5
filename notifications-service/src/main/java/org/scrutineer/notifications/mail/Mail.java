package org.scrutineer.notifications.mail;

/**
 * One message, ready to send.
 *
 * @param messageId without angle brackets; the same on every attempt, so that a copy is recognised as one
 * @param unsubscribeUrl for the one click of a mail program (RFC 8058); null on duty mail
 */
public record Mail(String messageId, String to, String subject, String text, String html, String unsubscribeUrl) {

    public boolean isDuty() {
        return unsubscribeUrl == null;
    }
}
