package org.scrutineer.recommendations.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.inbox.ReceivedEvent;
import org.scrutineer.recommendations.committee.ReadEvents.CommitteeRecorded;
import org.scrutineer.recommendations.committee.ReadEvents.PersonRecorded;

/**
 * Keeps the newest word on each committee and person. Events of different things may come in any order,
 * and an old one after a new one: the time in the event decides, never the time of arrival.
 */
@ApplicationScoped
public class CommitteeReadModel {
    private final EntityManager database;
    private final CurrentCouncil council;

    CommitteeReadModel(EntityManager database, CurrentCouncil council) {
        this.database = database;
        this.council = council;
    }

    /** Applies an event if it is about a committee or a person; anything else is left alone. */
    public void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "org.scrutineer.meetings.committee-recorded.v1" -> record(event.as(CommitteeRecorded.class));
            case "org.scrutineer.meetings.person-recorded.v1" -> record(event.as(PersonRecorded.class));
            default -> {} // not ours
        }
    }

    /** A committee's name that came with minutes, for as long as nothing better is known. */
    public void mention(UUID committeeId, String name) {
        if (committeeId == null || name == null) return;
        update(
                "INSERT INTO committee (id, council_id, name, remit, occurred_at) VALUES (?, ?, ?, ?, ?) "
                        + "ON CONFLICT (id) DO NOTHING",
                committeeId,
                council.id(),
                name,
                List.of(),
                Instant.EPOCH);
    }

    private void record(CommitteeRecorded event) {
        update(
                "INSERT INTO committee (id, council_id, name, remit, occurred_at) VALUES (?, ?, ?, ?, ?) "
                        + "ON CONFLICT (id) DO UPDATE SET name = excluded.name, remit = excluded.remit, "
                        + "occurred_at = excluded.occurred_at WHERE committee.occurred_at <= excluded.occurred_at",
                event.committeeId(),
                council.id(),
                event.name(),
                event.remit() == null ? List.of() : event.remit(),
                event.occurredAt());
    }

    private void record(PersonRecorded event) {
        update(
                "INSERT INTO person (id, council_id, name, post, kind, account, occurred_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
                        + "ON CONFLICT (id) DO UPDATE SET name = excluded.name, post = excluded.post, "
                        + "kind = excluded.kind, account = excluded.account, occurred_at = excluded.occurred_at "
                        + "WHERE person.occurred_at <= excluded.occurred_at",
                event.personId(),
                council.id(),
                event.name(),
                event.post(),
                event.kind(),
                event.account(),
                event.occurredAt());
    }

    private void update(String sql, Object... values) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    switch (values[i]) {
                        case null -> statement.setNull(i + 1, Types.NULL);
                        case Instant at -> statement.setObject(i + 1, at.atOffset(java.time.ZoneOffset.UTC));
                        case List<?> list ->
                            statement.setArray(i + 1, connection.createArrayOf("text", list.toArray()));
                        default -> statement.setObject(i + 1, values[i]);
                    }
                }
                statement.executeUpdate();
            }
        });
    }
}
