package org.scrutineer.meetings.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.scrutineer.meetings.list.Filter;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<MinutesDraft, UUID> {

    /**
     * Without texts and contents.
     *
     * @param after the last one of the page before, {@code null} for the first page
     */
    List<DraftSummaryResponse> newestFirst(MinutesDraft.State state, UUID after, int limit) {
        var filter = new Filter().where("state = :state", "state", state).where("id < :after", "after", after);
        return find(filter.orderBy("id desc"), filter.parameters())
                .project(DraftSummaryResponse.class)
                .range(0, limit - 1)
                .list();
    }
}
