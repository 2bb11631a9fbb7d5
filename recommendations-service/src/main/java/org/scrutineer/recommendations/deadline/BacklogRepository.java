package org.scrutineer.recommendations.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BacklogRepository implements PanacheRepositoryBase<Backlog, UUID> {
    private static final int SKIP_LOCKED = -2;

    Optional<Backlog> gathering(UUID minutesId) {
        return find("minutesId = ?1 and state = ?2", minutesId, Backlog.State.GATHERING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Backlog> claimDue(Instant now, int limit) {
        return find("nextAt is not null and nextAt <= ?1 order by nextAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, limit)
                .list();
    }
}
