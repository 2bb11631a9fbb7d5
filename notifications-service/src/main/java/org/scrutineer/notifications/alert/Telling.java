package org.scrutineer.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scrutineer.notifications.committee.StandingLock;
import org.scrutineer.notifications.committee.StandingRecorded;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.plan.KeptPlans;
import org.scrutineer.platform.time.CouncilCalendar;

/**
 * Turns a notice into one alert for each person who must know, with its deliveries, in one statement and in the transaction of the
 * event. A person is told of a notice once, whatever comes twice or late.
 */
@ApplicationScoped
class Telling {

    private static final Logger LOG = Logger.getLogger(Telling.class);

    private final EntityManager database;
    private final CurrentCouncil council;
    private final InstantSource clock;
    private final CouncilCalendar calendar;
    private final StandingLock lock;
    private final DeadlineStandings standings;
    private final Outbox outbox;
    private final Event<AlertsRaised> raised;
    private final Duration settle;
    private final Duration settleLimit;
    private final Duration missedWithin;

    @Inject
    Telling(
            EntityManager database,
            CurrentCouncil council,
            InstantSource clock,
            CouncilCalendar calendar,
            StandingLock lock,
            DeadlineStandings standings,
            Outbox outbox,
            Event<AlertsRaised> raised,
            @ConfigProperty(name = "scrutineer.summary.settle") Duration settle,
            @ConfigProperty(name = "scrutineer.summary.settle-limit") Duration settleLimit,
            @ConfigProperty(name = "scrutineer.alerts.missed-within") Duration missedWithin) {
        this.database = database;
        this.council = council;
        this.clock = clock;
        this.calendar = calendar;
        this.lock = lock;
        this.standings = standings;
        this.outbox = outbox;
        this.raised = raised;
        this.settle = settle;
        this.settleLimit = settleLimit;
        this.missedWithin = missedWithin;
    }

    /** Records the notice and tells everybody whom it concerns today. */
    void tell(Notice notice) {
        lock.forTelling();
        notice.deadlineId().ifPresent(standings::lock);
        record(notice);
        tell(notice, false);
    }

    /** As {@link #tell(Notice)}, of many deadlines at once: no one's end is recorded meanwhile, whichever it is. */
    void tellBacklog(Notice notice, List<BacklogOverdue.Named> deadlines) {
        lock.forRecording();
        record(notice);
        database.createNativeQuery(TellingSql.NAME_DEADLINES)
                .setParameter("notice", notice.id())
                .setParameter("council", council.id())
                .setParameter(
                        "deadlines",
                        deadlines.stream().map(BacklogOverdue.Named::deadlineId).toArray(UUID[]::new))
                .setParameter(
                        "types",
                        deadlines.stream()
                                .map(named -> Objects.toString(named.subjectType(), null))
                                .toArray(String[]::new))
                .setParameter(
                        "subjects",
                        deadlines.stream().map(BacklogOverdue.Named::subjectId).toArray(UUID[]::new))
                .setParameter(
                        "owners",
                        deadlines.stream().map(BacklogOverdue.Named::ownerId).toArray(UUID[]::new))
                .executeUpdate();
        tell(notice, true);
    }

    private void record(Notice notice) {
        database.persist(notice);
        database.flush();
    }

    private void tell(Notice notice, boolean backlog) {
        int told = tell(List.of(notice.id()), backlog, false);
        if (told == 0) LOG.infof("%s %s concerns nobody who is known yet", notice.kind(), notice.subjectId());
    }

    /**
     * Topics are independent: a membership can reach this service after the news that its member should have had. Whoever sat on the
     * committee, by the time the membership was recorded, when something happened, is told of it now.
     */
    void tellWhatWasMissed(@Observes StandingRecorded standing) {
        @SuppressWarnings("unchecked")
        List<Object[]> missed = database.createNativeQuery(TellingSql.MISSED)
                .setParameter("council", council.id())
                .setParameter("committee", standing.committeeId())
                .setParameter("person", Objects.toString(standing.personId(), ""))
                .setParameter("since", clock.instant().minus(missedWithin))
                .getResultList();
        var plain = missed.stream()
                .filter(row -> !isBacklog(row))
                .map(row -> (UUID) row[0])
                .toList();
        if (!plain.isEmpty()) tell(plain, false, true);
        // A person has one open summary, and a statement may touch a row once: backlogs are added one after the other.
        for (var row : missed) if (isBacklog(row)) tell(List.of((UUID) row[0]), true, true);
    }

    private static boolean isBacklog(Object[] row) {
        return Kind.BACKLOG_OVERDUE.name().equals(row[1]);
    }

    private int tell(Collection<UUID> notices, boolean backlog, boolean missed) {
        var now = clock.instant();
        KeptPlans.use(database);
        var query = database.createNativeQuery(backlog ? TellingSql.SUMMARISE : TellingSql.TELL)
                .setParameter("council", council.id())
                .setParameter("notices", notices.toArray(UUID[]::new))
                .setParameter("missed", missed)
                .setParameter("today", calendar.today())
                .setParameter("now", now);
        if (backlog) {
            query.setParameter("settles", now.plus(settle)).setParameter("limit", settleLimit.toMillis());
        }
        @SuppressWarnings("unchecked")
        List<Object[]> alerts = query.getResultList();
        outbox.appendAll(alerts.stream().map(row -> inInbox(row, now)).toList());
        if (!alerts.isEmpty()) raised.fire(new AlertsRaised());
        return alerts.size();
    }

    /** The web inbox holds the alert from the commit on: it is the one channel that cannot fail. */
    private static AlertDelivered inInbox(Object[] row, Instant now) {
        return new AlertDelivered(
                (UUID) row[0],
                (UUID) row[1],
                Kind.valueOf((String) row[2]),
                SubjectType.valueOf((String) row[3]),
                (UUID) row[4],
                "INBOX",
                now);
    }
}
