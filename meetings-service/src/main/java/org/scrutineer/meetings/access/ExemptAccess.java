package org.scrutineer.meetings.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.scrutineer.platform.council.CurrentUser;

/** Who may read what is exempt from publication (LGA 1972 Sch 12A; domain rule R3). */
@ApplicationScoped
public class ExemptAccess {

    private static final Set<String> ROLES = Set.of("democratic-services", "member", "executive", "monitoring-officer");

    private final CurrentUser user;

    @Inject
    ExemptAccess(CurrentUser user) {
        this.user = user;
    }

    /** Whether whoever asks may; that they belong to the council has been checked at the door. */
    public boolean isGranted() {
        return user.isSignedIn() && ROLES.stream().anyMatch(user::hasRole);
    }
}
