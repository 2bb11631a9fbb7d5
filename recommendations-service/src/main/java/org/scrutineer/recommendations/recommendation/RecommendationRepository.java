package org.scrutineer.recommendations.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RecommendationRepository implements PanacheRepositoryBase<Recommendation, UUID> {

    List<Recommendation> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1", ids).page(0, 500).list();
    }

    List<Recommendation> ofReport(UUID reportId, int limit) {
        return find("reportId = ?1 order by reference, id", reportId)
                .page(0, limit)
                .list();
    }

    List<Recommendation> ofMinutes(UUID minutesId, int limit) {
        return find("minutesId = ?1 order by id", minutesId).page(0, limit).list();
    }

    long countOfMinutes(UUID minutesId) {
        return count("minutesId = ?1", minutesId);
    }
}
