package org.scrutineer.recommendations.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<Action, UUID> {

    List<Action> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by madeOn desc, id desc", ids)
                        .page(0, ids.size())
                        .list();
    }

    List<Action> under(UUID recommendationId, int limit) {
        return find("recommendationId = ?1 order by madeOn, id", recommendationId)
                .page(0, limit)
                .list();
    }

    List<Action> ofMinutes(UUID minutesId, int limit) {
        return find("minutesId = ?1 order by id", minutesId).page(0, limit).list();
    }

    long countOfMinutes(UUID minutesId) {
        return count("minutesId = ?1", minutesId);
    }
}
