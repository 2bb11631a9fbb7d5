package org.scrutineer.recommendations.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<ScrutinyReport, UUID> {
    private static final UUID LAST = new UUID(-1L, -1L);

    /** Newest first; identifiers grow with time. */
    List<ScrutinyReport> page(UUID committee, UUID before, int limit) {
        var position = before == null ? LAST : before;
        var query = committee == null
                ? find("id < ?1 order by id desc", position)
                : find("committeeId = ?1 and id < ?2 order by id desc", committee, position);
        return query.page(0, limit).list();
    }
}
