package org.scrutineer.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.notifications.committee.StandingLock;
import org.scrutineer.platform.council.CurrentCouncil;

/**
 * Keeps which deadlines count no more. An alert of one stays in the web inbox, which says that it is over; mail that has not gone
 * out does not go out, and pages that are open are sent what they show anew. It makes no difference whether the end or the breach is
 * received first.
 */
@ApplicationScoped
class DeadlineStandings {

    /** The newest word on the deadline of a notice {@code n}: null while it counts, or if there is none. */
    static final String ENDED_AS = """
            (SELECT s.ended_as FROM deadline_standing s
              WHERE s.council_id = n.council_id AND s.deadline_id = n.deadline_id
              ORDER BY s.occurred_at DESC, s.id DESC LIMIT 1)""";

    /** Whether the deadline of a backlog's line {@code b} counts no more. */
    static final String IS_OVER = """
            (SELECT s.ended_as FROM deadline_standing s
              WHERE s.council_id = b.council_id AND s.deadline_id = b.deadline_id
              ORDER BY s.occurred_at DESC, s.id DESC LIMIT 1) IS NOT NULL""";

    /** How many deadlines count no more, of those that a summary's part {@code p} told its person of. */
    static final String OVER_IN_PART = "(SELECT count(*) FROM backlog_deadline b WHERE b.notice_id = p.notice_id"
            + " AND (NOT p.own OR b.owner_id = p.person_id) AND " + IS_OVER + ")";

    /** In one order for all, so that two deadlines of the same summaries cannot wait for each other's rows in a circle. */
    private static final String RESEND =
            "UPDATE alert SET revision = revision + 1, tx = pg_current_xact_id() WHERE id IN ("
                    + "SELECT o.id FROM alert o WHERE o.id IN (" + DeadlineStands.ALERTS
                    + ") ORDER BY o.id FOR UPDATE)";

    private static final String NAME = "UPDATE notice SET deadline_id = :deadline WHERE council_id = :council"
            + " AND subject_id = :subject AND subject_type = :type AND due_on = :dueOn AND deadline_id IS NULL"
            + " AND occurred_at <= :at";

    private final EntityManager database;
    private final CurrentCouncil council;
    private final StandingLock standing;
    private final Event<DeadlineStands> stands;
    private final Event<AlertsRaised> changed;

    @Inject
    DeadlineStandings(
            EntityManager database,
            CurrentCouncil council,
            StandingLock standing,
            Event<DeadlineStands> stands,
            Event<AlertsRaised> changed) {
        this.database = database;
        this.council = council;
        this.standing = standing;
        this.stands = stands;
        this.changed = changed;
    }

    void ended(DeadlineEnded told, Instant at) {
        lockForRecord(told.deadlineId());
        name(told.deadlineId(), told.subjectType(), told.subjectId(), told.dueOn(), at);
        record(told.deadlineId(), told.endedAs().name(), at);
    }

    void resumed(DeadlineResumed told, Instant at) {
        lockForRecord(told.deadlineId());
        name(told.deadlineId(), told.subjectType(), told.subjectId(), told.dueOn(), at);
        record(told.deadlineId(), "", at);
    }

    /**
     * Held until the transaction's end by whoever tells of a deadline or records how it stands: two transactions, each of which does
     * not see what the other writes, would let a mail go out for what is over.
     */
    void lock(UUID deadlineId) {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('deadline'), hashtext(?1))")
                .setParameter(1, deadlineId.toString())
                .getResultList();
    }

    private void lockForRecord(UUID deadlineId) {
        standing.forTelling();
        lock(deadlineId);
    }

    /** Notices from before deadlines were named hold the thing and its date, and a thing has one deadline for each. */
    private void name(UUID deadlineId, SubjectType subjectType, UUID subjectId, LocalDate dueOn, Instant at) {
        database.createNativeQuery(NAME)
                .setParameter("deadline", deadlineId)
                .setParameter("council", council.id())
                .setParameter("subject", subjectId)
                .setParameter("type", subjectType.name())
                .setParameter("dueOn", dueOn)
                .setParameter("at", at)
                .executeUpdate();
    }

    private void record(UUID deadlineId, String endedAs, Instant at) {
        database.createNativeQuery("INSERT INTO deadline_standing (id, council_id, deadline_id, ended_as, occurred_at)"
                        + " VALUES (uuidv7(), ?1, ?2, nullif(?3, ''), ?4)")
                .setParameter(1, council.id())
                .setParameter(2, deadlineId)
                .setParameter(3, endedAs)
                .setParameter(4, at)
                .executeUpdate();
        // An end that comes after the return that followed it changes nothing.
        var newest = database.createNativeQuery(
                        "SELECT ended_as FROM deadline_standing WHERE council_id = ?1 AND deadline_id = ?2"
                                + " ORDER BY occurred_at DESC, id DESC LIMIT 1")
                .setParameter(1, council.id())
                .setParameter(2, deadlineId)
                .getSingleResult();
        stands.fire(new DeadlineStands(deadlineId, newest != null));
        resend(deadlineId);
    }

    /** Gives the alerts of the deadline another place in the stream of open pages. */
    private void resend(UUID deadlineId) {
        database.createNativeQuery(RESEND)
                .setParameter("council", council.id())
                .setParameter("deadline", deadlineId)
                .executeUpdate();
        changed.fire(new AlertsRaised());
    }
}
