package org.scrutineer.recommendations.grievance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GrievanceRepository implements PanacheRepositoryBase<Grievance, UUID> {

    List<Grievance> all(LocalDate beforeOn, UUID beforeId, int limit) {
        return find("(raisedOn, id) < (?1, ?2) order by raisedOn desc, id desc", beforeOn, beforeId)
                .page(0, limit)
                .list();
    }

    List<Grievance> collective(LocalDate beforeOn, UUID beforeId, int limit) {
        return find(
                        "collective = true and (raisedOn, id) < (?1, ?2) order by raisedOn desc, id desc",
                        beforeOn,
                        beforeId)
                .page(0, limit)
                .list();
    }

    List<Grievance> collectiveRunning(int limit) {
        return find("collective = true and stage <> ?1 order by raisedOn desc, id desc", GrievanceStage.CONCLUDED)
                .page(0, limit)
                .list();
    }
}
