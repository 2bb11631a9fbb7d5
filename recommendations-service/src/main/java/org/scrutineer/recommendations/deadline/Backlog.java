package org.scrutineer.recommendations.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;

/** Gathers the deadlines of one set of minutes that were past when they were registered, until all of them have come. */
@Entity
@Table(name = "backlog")
class Backlog {
    /** The minutes' own event says when all have come; this only bounds the wait if that event never does. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int LISTED = 20;

    enum State {
        GATHERING,
        RAISED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private UUID minutesId;
    private UUID committeeId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "next_at")
    private Instant nextAt;

    @Version
    private long version;

    protected Backlog() {}

    static Backlog gather(UUID minutesId, UUID committeeId, LocalDate heldOn, Instant now) {
        var backlog = new Backlog();
        backlog.id = Ids.next();
        backlog.minutesId = minutesId;
        backlog.committeeId = committeeId;
        backlog.heldOn = heldOn;
        backlog.state = State.GATHERING;
        backlog.nextAt = now.plus(PATIENCE);
        return backlog;
    }

    /** Nothing more comes: the sweep raises it at its next turn. */
    void complete(Instant now) {
        if (state == State.GATHERING) nextAt = now;
    }

    BacklogOverdue raise(List<Deadline> breached, Instant now) {
        markRaised();
        var items = breached.stream()
                .limit(LISTED)
                .map(deadline -> new BacklogOverdue.Item(
                        deadline.id(),
                        deadline.subjectType(),
                        deadline.subjectId(),
                        deadline.reference(),
                        deadline.title(),
                        deadline.owner(),
                        deadline.dueOn()))
                .toList();
        var more = breached.stream()
                .skip(LISTED)
                .map(deadline -> new BacklogOverdue.More(
                        deadline.id(),
                        deadline.subjectType(),
                        deadline.subjectId(),
                        deadline.owner() == null ? null : deadline.owner().personId()))
                .toList();
        return new BacklogOverdue(
                id,
                committeeId,
                minutesId,
                heldOn,
                breached.size(),
                items,
                more,
                more.stream().map(BacklogOverdue.More::deadlineId).toList(),
                now);
    }

    void markRaised() {
        state = State.RAISED;
        nextAt = null;
    }

    UUID id() {
        return id;
    }
}
