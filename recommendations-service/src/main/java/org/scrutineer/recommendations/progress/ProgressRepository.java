package org.scrutineer.recommendations.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<ProgressUpdate, UUID> {

    List<ProgressUpdate> newestOf(UUID subject, int limit) {
        return find("subjectId = ?1 order by id desc", subject).page(0, limit).list();
    }
}
