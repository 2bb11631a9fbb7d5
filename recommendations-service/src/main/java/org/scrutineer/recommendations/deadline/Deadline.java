package org.scrutineer.recommendations.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.committee.Owner;

/**
 * One date that must be kept. {@code nextAt} is the next instant at which something may have to happen (a reminder, or the
 * breach at the start of the day after {@code dueOn}); it is null when nothing can happen any more.
 */
@Entity
@Table(name = "deadline")
class Deadline {
    private static final int NONE_SENT = Integer.MAX_VALUE;

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Enumerated(EnumType.STRING)
    private DeadlineSubject subjectType;

    private UUID subjectId;
    private UUID committeeId;
    private String reference;
    private String title;

    @Embedded
    private Owner owner;

    private LocalDate dueOn;
    private String rule;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Column(name = "backlog_id")
    private UUID backlogId;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private LocalDate registeredOn;
    private Integer remindedDays;
    private Instant nextAt;
    private Instant breachedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Deadline() {}

    static Deadline register(DeadlineSpec spec, CouncilCalendar calendar, List<Integer> reminderDays) {
        var deadline = new Deadline();
        deadline.id = Ids.next();
        deadline.subjectType = spec.subject();
        deadline.subjectId = spec.subjectId();
        deadline.dueOn = spec.dueOn();
        deadline.minutesId = spec.minutesId();
        deadline.registeredOn = calendar.today();
        deadline.state = DeadlineState.OPEN;
        deadline.describe(spec);
        deadline.schedule(calendar, reminderDays);
        return deadline;
    }

    /** Takes over what is shown and who is told; the clock stays. */
    void describe(DeadlineSpec spec) {
        committeeId = spec.committeeId();
        reference = spec.reference();
        title = spec.title();
        owner = spec.owner();
        // The words of the rule may have become exempt; the rule of another date is not this one's.
        if (hasDate(spec.dueOn())) rule = spec.rule();
        else if (spec.title() == null) rule = null;
    }

    /** Already past when it was registered: it belongs to its minutes' one summary and says nothing itself. */
    void joinBacklog(UUID backlog, Instant now) {
        backlogId = backlog;
        state = DeadlineState.BREACHED;
        breachedAt = now;
        nextAt = null;
    }

    boolean isPast(CouncilCalendar calendar) {
        return dueOn.isBefore(calendar.today());
    }

    /**
     * Lets the time pass up to now: at most one event, whatever happened in between. A reminder that was missed while nobody
     * looked is not made up for by a later one's.
     */
    Optional<OutboxEvent> pass(Instant now, CouncilCalendar calendar, List<Integer> reminderDays) {
        if (state != DeadlineState.OPEN) {
            nextAt = null;
            return Optional.empty();
        }
        var today = calendar.dateOf(now);
        if (today.isAfter(dueOn)) return Optional.of(breach(now));
        Optional<OutboxEvent> event = dueReminder(today, reminderDays).map(days -> {
            remindedDays = days;
            return approaching(today, now);
        });
        schedule(calendar, reminderDays);
        return event;
    }

    private OutboxEvent breach(Instant now) {
        state = DeadlineState.BREACHED;
        breachedAt = now;
        nextAt = null;
        return new DeadlineBreached(
                id, subjectType, subjectId, committeeId, title, reference, owner, dueOn, rule, dueOn, now);
    }

    private OutboxEvent approaching(LocalDate today, Instant now) {
        int daysLeft = Math.toIntExact(ChronoUnit.DAYS.between(today, dueOn));
        return new DeadlineApproaching(
                id, subjectType, subjectId, committeeId, title, reference, owner, dueOn, rule, daysLeft, dueOn, now);
    }

    private Optional<Integer> dueReminder(LocalDate today, List<Integer> reminderDays) {
        return wanted(reminderDays).stream()
                .filter(days -> !dueOn.minusDays(days).isAfter(today))
                .min(Integer::compare);
    }

    /** Reminders that are not behind us: none for a day before the deadline was registered, none twice. */
    private List<Integer> wanted(List<Integer> reminderDays) {
        int sent = remindedDays == null ? NONE_SENT : remindedDays;
        return reminderDays.stream()
                .filter(days -> days < sent && !dueOn.minusDays(days).isBefore(registeredOn))
                .toList();
    }

    private void schedule(CouncilCalendar calendar, List<Integer> reminderDays) {
        var breachAt = calendar.startOf(dueOn.plusDays(1));
        nextAt = wanted(reminderDays).stream()
                .map(days -> calendar.startOf(dueOn.minusDays(days)))
                .min(Instant::compareTo)
                .orElse(breachAt);
    }

    DeadlineEnded end(DeadlineState how, Instant now) {
        state = how;
        endedAt = now;
        nextAt = null;
        return new DeadlineEnded(id, subjectType, subjectId, committeeId, dueOn, how, now);
    }

    /** Runs again: a breach that has been told stays told. */
    DeadlineResumed resume(CouncilCalendar calendar, List<Integer> reminderDays, Instant now) {
        endedAt = null;
        if (breachedAt != null) {
            state = DeadlineState.BREACHED;
        } else {
            state = DeadlineState.OPEN;
            schedule(calendar, reminderDays);
        }
        return new DeadlineResumed(id, subjectType, subjectId, committeeId, dueOn, now);
    }

    boolean isLive() {
        return state == DeadlineState.OPEN || state == DeadlineState.BREACHED;
    }

    boolean hasDate(LocalDate date) {
        return Objects.equals(dueOn, date);
    }

    UUID id() {
        return id;
    }

    DeadlineSubject subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID committeeId() {
        return committeeId;
    }

    String reference() {
        return reference;
    }

    String title() {
        return title;
    }

    Owner owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String rule() {
        return rule;
    }

    DeadlineState state() {
        return state;
    }

    Instant nextAt() {
        return nextAt;
    }

    Instant breachedAt() {
        return breachedAt;
    }
}
