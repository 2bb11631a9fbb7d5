package org.scrutineer.recommendations.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {
    /** Hibernate's way to say SKIP LOCKED. */
    private static final int SKIP_LOCKED = -2;

    /** The deadline of a thing that counts now; locked, so that the sweep and a person never decide at once. */
    Optional<Deadline> currentOf(DeadlineSubject subject, UUID subjectId) {
        return find("subjectType = ?1 and subjectId = ?2 and state <> ?3", subject, subjectId, DeadlineState.SUPERSEDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What has become exempt is not told by its earlier dates either. */
    void withholdWords(DeadlineSubject subject, UUID subjectId) {
        update(
                "title = null, rule = null where subjectType = ?1 and subjectId = ?2 and state = ?3 and title is not null",
                subject,
                subjectId,
                DeadlineState.SUPERSEDED);
    }

    /** Claims due rows that nobody else has in hand. */
    List<Deadline> claimDue(Instant now, int limit) {
        return find("nextAt is not null and nextAt <= ?1 order by nextAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, limit)
                .list();
    }

    List<Deadline> breachedOf(UUID backlogId, int limit) {
        return find("backlogId = ?1 and state = ?2 order by dueOn, id", backlogId, DeadlineState.BREACHED)
                .page(0, limit)
                .list();
    }

    List<Deadline> liveOf(UUID subjectId) {
        return find(
                        "subjectId = ?1 and state in (?2, ?3) order by dueOn, id",
                        subjectId,
                        DeadlineState.OPEN,
                        DeadlineState.BREACHED)
                .page(0, 20)
                .list();
    }

    List<Deadline> page(DeadlineState state, LocalDate dueBy, LocalDate afterDueOn, UUID afterId, int limit) {
        return find(
                        "state = ?1 and dueOn <= ?2 and (dueOn, id) > (?3, ?4) order by dueOn, id",
                        state,
                        dueBy,
                        afterDueOn,
                        afterId)
                .page(0, limit)
                .list();
    }

    /** Every running clock is looked at once more, as the council's reminders have changed. */
    void reviewAll(Instant now) {
        update("nextAt = ?1 where state = ?2 and nextAt is not null", now, DeadlineState.OPEN);
    }
}
