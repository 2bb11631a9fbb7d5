package org.scrutineer.recommendations.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CouncilSettingsRepository implements PanacheRepositoryBase<CouncilSettings, UUID> {

    /** The tenant filter leaves at most one row. */
    Optional<CouncilSettings> ofThisCouncil() {
        return findAll().page(0, 1).firstResultOptional();
    }
}
