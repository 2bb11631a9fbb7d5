package org.scrutineer.recommendations.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scrutineer.platform.council.CurrentUser;

/** Who may read what is exempt from publication (LGA 1972 Sch 12A; domain rule R3): the roles below, and whoever owes the thing. */
@ApplicationScoped
public class ExemptAccess {
    private static final Set<String> ROLES = Set.of("democratic-services", "member", "executive", "monitoring-officer");

    private final CurrentUser user;
    private final Committees committees;

    ExemptAccess(CurrentUser user, Committees committees) {
        this.user = user;
        this.committees = committees;
    }

    /** Whoever asks, looked up once for as many things as are shown. */
    public Reader reader() {
        if (!user.isSignedIn()) return new Reader(false, Set.of());
        if (ROLES.stream().anyMatch(user::hasRole)) return new Reader(true, Set.of());
        return new Reader(false, committees.personsOf(user.account()));
    }

    /** Whoever asks, to be shown things of these owners. */
    public Audience audience(Collection<Owner> owners) {
        return user.isSignedIn()
                ? new Audience(reader(), UnaryOperator.identity(), true)
                : new Audience(reader(), committees.published(owners), false);
    }

    /**
     * Somebody who reads.
     *
     * @param granted may read all that is exempt
     * @param persons whose things the reader may read beside: the people that the reader's account stands for
     */
    public record Reader(boolean granted, Set<UUID> persons) {

        /** The persons as the database writes an array of them. */
        public String personsArray() {
            return persons.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        }

        /** Whether the reader may read the words of a thing. */
        public boolean mayRead(boolean exempt, Owner owner) {
            return mayRead(exempt, owner == null ? null : owner.personId());
        }

        /** As {@link #mayRead(boolean, Owner)}, of the owner's person, null without one. */
        public boolean mayRead(boolean exempt, UUID ownerPersonId) {
            return !exempt || granted || (ownerPersonId != null && persons.contains(ownerPersonId));
        }
    }
}
