package org.scrutineer.recommendations.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MinutesRepository implements PanacheRepositoryBase<Minutes, UUID> {

    Minutes known(UUID id) {
        var minutes = findById(id);
        if (minutes == null) {
            minutes = Minutes.arriving(id);
            persist(minutes);
        }
        return minutes;
    }
}
