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

    /** Two responses of one report at the same moment wait for one another here, so that the later one sees the earlier. */
    void lockReport(UUID reportId) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM scrutiny_report WHERE id = ?1 FOR UPDATE")
                .setParameter(1, reportId)
                .getResultList();
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
