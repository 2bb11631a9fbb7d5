package org.scrutineer.meetings.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    /** All of them: a publication is bounded by what a draft may hold. */
    List<Task> of(UUID minutesId) {
        return list("minutesId = ?1 order by position", minutesId);
    }
}
