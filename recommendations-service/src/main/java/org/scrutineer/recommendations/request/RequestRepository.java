package org.scrutineer.recommendations.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<InformationRequest, UUID> {

    List<InformationRequest> ofMinutes(UUID minutesId, int limit) {
        return find("minutesId = ?1 order by id", minutesId).page(0, limit).list();
    }

    long countOfMinutes(UUID minutesId) {
        return count("minutesId = ?1", minutesId);
    }
}
