package org.scrutineer.recommendations.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.deadline.DeadlineSpec.Running;
import org.scrutineer.recommendations.settings.Settings;
import org.scrutineer.recommendations.settings.SettingsChanged;

/**
 * Keeps the one clock of each thing as the thing wants it. A thing says what deadline it should have, whenever anything about
 * it changed; whether that means to register, to move, to end or to resume is decided here, and the same wish twice changes
 * nothing.
 */
@ApplicationScoped
public class Deadlines {
    private final DeadlineRepository deadlines;
    private final BacklogRepository backlogs;
    private final Settings settings;
    private final CouncilCalendar calendar;
    private final InstantSource clock;
    private final Event<DeadlinesDue> due;
    private final Outbox outbox;

    Deadlines(
            DeadlineRepository deadlines,
            BacklogRepository backlogs,
            Settings settings,
            CouncilCalendar calendar,
            InstantSource clock,
            Event<DeadlinesDue> due,
            Outbox outbox) {
        this.deadlines = deadlines;
        this.backlogs = backlogs;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
        this.due = due;
        this.outbox = outbox;
    }

    /** Makes the deadline as the thing wants it, in the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(DeadlineSpec spec) {
        keep(spec, null);
    }

    /**
     * As {@link #keep(DeadlineSpec)}, for a thing that comes from minutes: a date that is already past joins the one summary
     * of those minutes.
     *
     * @param heldOn the date of the meeting
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepFromMinutes(DeadlineSpec spec, LocalDate heldOn) {
        keep(spec, heldOn);
    }

    private void keep(DeadlineSpec spec, LocalDate heldOn) {
        var current = deadlines.currentOf(spec.subject(), spec.subjectId()).orElse(null);
        if (current == null) {
            if (spec.running() == Running.RUNNING && spec.dueOn() != null) register(spec, heldOn);
            return;
        }
        current.describe(spec);
        if (spec.title() == null) deadlines.withholdWords(spec.subject(), spec.subjectId());
        if (spec.running() != Running.RUNNING || spec.dueOn() == null) {
            if (current.isLive()) end(current, ending(spec));
        } else if (!current.hasDate(spec.dueOn())) {
            // What has ended already was told to have ended; that its successor has another date changes nothing for
            // it.
            if (current.isLive()) end(current, DeadlineState.SUPERSEDED);
            else current.end(DeadlineState.SUPERSEDED, clock.instant());
            deadlines.flush(); // the next one takes the place that is unique
            register(spec, heldOn); // a date of years ago stays part of the summary when it is corrected
        } else if (!current.isLive()) {
            resume(current);
        }
    }

    private void resume(Deadline deadline) {
        outbox.append(deadline.resume(calendar, reminderDays(), clock.instant()));
        due.fire(new DeadlinesDue());
    }

    private static DeadlineState ending(DeadlineSpec spec) {
        return spec.running() == Running.MET ? DeadlineState.MET : DeadlineState.WITHDRAWN;
    }

    private void register(DeadlineSpec spec, LocalDate heldOn) {
        var deadline = Deadline.register(spec, calendar, reminderDays());
        if (heldOn != null && spec.minutesId() != null && deadline.isPast(calendar)) {
            deadline.joinBacklog(backlogOf(spec, heldOn).id(), clock.instant());
        }
        deadlines.persist(deadline);
        due.fire(new DeadlinesDue());
    }

    private Backlog backlogOf(DeadlineSpec spec, LocalDate heldOn) {
        return backlogs.gathering(spec.minutesId()).orElseGet(() -> {
            var backlog = Backlog.gather(spec.minutesId(), spec.committeeId(), heldOn, clock.instant());
            backlogs.persist(backlog);
            backlogs.flush();
            return backlog;
        });
    }

    /** All that the minutes hold has been registered: their summary, if they need one, goes out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void minutesComplete(UUID minutesId) {
        backlogs.gathering(minutesId).ifPresent(backlog -> backlog.complete(clock.instant()));
        due.fire(new DeadlinesDue());
    }

    /** Ends the deadline of a thing, if it has one that runs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void met(DeadlineSubject subject, UUID subjectId) {
        deadlines
                .currentOf(subject, subjectId)
                .filter(Deadline::isLive)
                .ifPresent(deadline -> end(deadline, DeadlineState.MET));
    }

    /** Lets the deadline of a thing run again, if it has one that has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void resume(DeadlineSubject subject, UUID subjectId) {
        deadlines
                .currentOf(subject, subjectId)
                .filter(deadline -> !deadline.isLive())
                .ifPresent(this::resume);
    }

    private void end(Deadline deadline, DeadlineState how) {
        outbox.append(deadline.end(how, clock.instant()));
    }

    /** The running deadlines of a thing, soonest first. */
    @Transactional
    public List<DeadlineResponse> runningOf(UUID subjectId) {
        return deadlines.liveOf(subjectId).stream().map(DeadlineResponse::from).toList();
    }

    void onSettingsChanged(@Observes SettingsChanged change) {
        deadlines.reviewAll(clock.instant());
        due.fire(new DeadlinesDue());
    }

    private List<Integer> reminderDays() {
        return settings.current().reminderDays();
    }
}
