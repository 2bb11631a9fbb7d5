package org.scrutineer.recommendations.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.settings.Settings;
import org.scrutineer.recommendations.timeline.History;

/** One transaction of the sweep: what is due in one council is claimed, decided, written into history and outbox, or none of it. */
@ApplicationScoped
class SweepBatch {
    private static final int LARGEST_BACKLOG = 2000;

    private final DeadlineRepository deadlines;
    private final BacklogRepository backlogs;
    private final Settings settings;
    private final CouncilCalendar calendar;
    private final InstantSource clock;
    private final History history;
    private final Outbox outbox;

    SweepBatch(
            DeadlineRepository deadlines,
            BacklogRepository backlogs,
            Settings settings,
            CouncilCalendar calendar,
            InstantSource clock,
            History history,
            Outbox outbox) {
        this.deadlines = deadlines;
        this.backlogs = backlogs;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
        this.history = history;
        this.outbox = outbox;
    }

    /**
     * Sweeps the current council.
     *
     * @return how many rows were claimed; less than the limit means that nothing more is due
     */
    @Transactional
    int sweep(int limit) {
        var now = clock.instant();
        var due = deadlines.claimDue(now, limit);
        var reminderDays = settings.current().reminderDays();
        List<OutboxEvent> events = new ArrayList<>();
        for (var deadline : due) {
            deadline.pass(now, calendar, reminderDays).ifPresent(event -> {
                events.add(event);
                if (event instanceof DeadlineBreached) recordBreach(deadline);
            });
        }
        var complete = backlogs.claimDue(now, limit);
        for (var backlog : complete) {
            var breached = deadlines.breachedOf(backlog.id(), LARGEST_BACKLOG);
            if (breached.isEmpty()) backlog.markRaised();
            else events.add(backlog.raise(breached, now));
            breached.forEach(this::recordBreach);
        }
        outbox.appendAll(events);
        return Math.max(due.size(), complete.size());
    }

    private void recordBreach(Deadline deadline) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("overdueSince", deadline.dueOn().toString());
        facts.put("rule", deadline.rule());
        history.record(deadline.subjectType().history(), deadline.subjectId(), "deadline-passed", null, null, facts);
    }
}
