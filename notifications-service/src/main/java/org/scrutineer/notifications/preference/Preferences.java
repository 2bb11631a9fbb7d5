package org.scrutineer.notifications.preference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;

@ApplicationScoped
class Preferences implements PanacheRepositoryBase<Preference, UUID> {

    private static final String MAKE = "INSERT INTO preference (person_id, council_id, email_off, version)"
            + " VALUES (:person, :council, '{}', 0) ON CONFLICT DO NOTHING";

    private final CurrentCouncil council;

    @Inject
    Preferences(CurrentCouncil council) {
        this.council = council;
    }

    /** The person's own, locked for a change; made if there is none yet. Of two who make it at once, one waits for the other. */
    Preference forChange(UUID personId) {
        getEntityManager()
                .createNativeQuery(MAKE)
                .setParameter("person", personId)
                .setParameter("council", council.id())
                .executeUpdate();
        return findById(personId, LockModeType.PESSIMISTIC_WRITE);
    }
}
