package org.scrutineer.meetings.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.scrutineer.meetings.list.Filter;

@ApplicationScoped
class RegisterChangeRepository implements PanacheRepositoryBase<RegisterChange, UUID> {

    /** @param after the last one of the page before, {@code null} for the first page */
    List<RegisterChange> oldestFirst(UUID subjectId, UUID after, int limit) {
        var filter =
                new Filter().where("subjectId = :subject", "subject", subjectId).where("id > :after", "after", after);
        return find(filter.orderBy("id"), filter.parameters())
                .range(0, limit - 1)
                .list();
    }
}
