package org.scrutineer.recommendations.timeline;

import org.scrutineer.platform.council.CurrentUser;

/**
 * Who did something.
 *
 * @param account the token's subject, null where the service itself acted
 * @param name the name to show
 */
public record Who(String account, String name) {

    /** The service itself: minutes that were published, a deadline that passed. */
    public static final Who SERVICE = new Who(null, "Scrutineer");

    /** The person who is signed in, or the service where nobody is. */
    public static Who of(CurrentUser user) {
        return user.isSignedIn() ? new Who(user.account(), user.name().orElse("An officer of the council")) : SERVICE;
    }
}
