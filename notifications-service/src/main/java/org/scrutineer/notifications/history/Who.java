package org.scrutineer.notifications.history;

import org.scrutineer.platform.council.CurrentUser;

/**
 * Who changed something.
 *
 * @param account the token's subject, null where nobody was signed in
 * @param name the name to show
 */
public record Who(String account, String name) {

    /** The server that refused an address for good. */
    public static final Who MAIL_SERVER = new Who(null, "The mail server");

    /** Whoever followed the link that a mail carried: it needs no sign-in (RFC 8058). */
    public static final Who MAIL_LINK = new Who(null, "The link in a mail");

    static Who of(CurrentUser user) {
        return new Who(user.account(), user.name().orElse("An account of the council"));
    }
}
