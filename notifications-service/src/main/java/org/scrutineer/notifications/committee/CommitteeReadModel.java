package org.scrutineer.notifications.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.time.CouncilCalendar;

/** Applies what meetings-service records. An event older than the newest one applied to the same thing changes nothing. */
@ApplicationScoped
class CommitteeReadModel {

    private static final String COMMITTEE = """
            INSERT INTO committee (id, council_id, name, remit_keys, recorded_at)
            VALUES (:id, :council, :name, string_to_array(:remit, chr(31)), :at)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, remit_keys = excluded.remit_keys,
                   recorded_at = excluded.recorded_at
             WHERE committee.recorded_at <= excluded.recorded_at""";

    private static final String PERSON = """
            INSERT INTO person (id, council_id, name, account, recorded_at)
            VALUES (:id, :council, :name, nullif(:account, ''), :at)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, account = excluded.account, recorded_at = excluded.recorded_at
             WHERE person.recorded_at <= excluded.recorded_at""";

    private static final String MEMBERSHIP = """
            INSERT INTO membership (id, council_id, committee_id, person_id, role, from_on, to_on, first_recorded_at, recorded_at)
            VALUES (:id, :council, :committee, :person, :role, :from, CAST(nullif(:to, '') AS date), :at, :at)
            ON CONFLICT (id) DO UPDATE SET role = excluded.role, from_on = excluded.from_on, to_on = excluded.to_on,
                   recorded_at = excluded.recorded_at
             WHERE membership.recorded_at <= excluded.recorded_at""";

    /* The newer record came first; the older one still tells since when the person sits. */
    private static final String SEATED_EARLIER =
            "UPDATE membership SET first_recorded_at = :at WHERE id = :id AND first_recorded_at > :at";

    private final EntityManager database;
    private final CurrentCouncil council;
    private final CouncilCalendar calendar;
    private final StandingLock lock;
    private final Event<StandingRecorded> standing;

    @Inject
    CommitteeReadModel(
            EntityManager database,
            CurrentCouncil council,
            CouncilCalendar calendar,
            StandingLock lock,
            Event<StandingRecorded> standing) {
        this.database = database;
        this.council = council;
        this.calendar = calendar;
        this.lock = lock;
        this.standing = standing;
    }

    void apply(CommitteeRecorded event, Instant at) {
        lock.forRecording();
        var remit = Objects.requireNonNullElse(event.remit(), List.<String>of());
        database.createNativeQuery(COMMITTEE)
                .setParameter("id", event.committeeId())
                .setParameter("council", council.id())
                .setParameter("name", event.name())
                .setParameter(
                        "remit",
                        String.join(
                                "\u001f", remit.stream().map(ServiceArea::key).toList()))
                .setParameter("at", at)
                .executeUpdate();
        standing.fire(new StandingRecorded(event.committeeId(), null));
    }

    void apply(PersonRecorded event, Instant at) {
        database.createNativeQuery(PERSON)
                .setParameter("id", event.personId())
                .setParameter("council", council.id())
                .setParameter("name", event.name())
                .setParameter("account", Objects.requireNonNullElse(event.account(), ""))
                .setParameter("at", at)
                .executeUpdate();
    }

    void apply(MembershipRecorded event, Instant at) {
        lock.forRecording();
        var from = event.fromOn() == null ? calendar.dateOf(at) : event.fromOn();
        database.createNativeQuery(MEMBERSHIP)
                .setParameter("id", event.membershipId())
                .setParameter("council", council.id())
                .setParameter("committee", event.committeeId())
                .setParameter("person", event.personId())
                .setParameter("role", event.role().name())
                .setParameter("from", from)
                .setParameter("to", Objects.toString(event.toOn(), ""))
                .setParameter("at", at)
                .executeUpdate();
        database.createNativeQuery(SEATED_EARLIER)
                .setParameter("id", event.membershipId())
                .setParameter("at", at)
                .executeUpdate();
        standing.fire(new StandingRecorded(event.committeeId(), event.personId()));
    }
}
