package org.scrutineer.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;

/** The two forms of a received mail. */
final class MailTexts {

    private MailTexts() {}

    static String text(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 1);
    }

    static String header(MimeMessage mail, String name) throws MessagingException {
        var values = mail.getHeader(name);
        return values == null ? null : values[0];
    }

    private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        var content = ((MimeMultipart) mail.getContent()).getBodyPart(index).getContent();
        return content.toString().replace("\r\n", "\n");
    }
}
