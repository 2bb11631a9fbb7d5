package org.scrutineer.notifications.preference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class Preferences implements PanacheRepositoryBase<Preference, UUID> {

    /** The person's own, locked for a change; made if there is none yet. */
    Preference forChange(UUID personId) {
        return findByIdOptional(personId, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> {
            var made = Preference.of(personId);
            persistAndFlush(made);
            return made;
        });
    }
}
