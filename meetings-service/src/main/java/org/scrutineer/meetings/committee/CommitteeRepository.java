package org.scrutineer.meetings.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.meetings.list.Filter;

@ApplicationScoped
class CommitteeRepository implements PanacheRepositoryBase<Committee, UUID> {

    /** @param after {@code key} and {@code id} of the last committee of the page before, empty for the first page */
    List<Committee> byName(Map<String, Object> after, int limit) {
        var filter = new Filter().after("(nameKey, id) > (:key, :id)", after);
        return find(filter.orderBy("nameKey, id"), filter.parameters())
                .range(0, limit - 1)
                .list();
    }

    List<Committee> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    Optional<Committee> named(String nameKey) {
        return find("nameKey", nameKey).firstResultOptional();
    }

    /** The committees whose whole name stands within the key, the longest name first; two at most. */
    List<Committee> namedWithin(String key) {
        return find("concat(' ', ?1, ' ') like concat('% ', nameKey, ' %') order by length(nameKey) desc, id", key)
                .range(0, 1)
                .list();
    }
}
