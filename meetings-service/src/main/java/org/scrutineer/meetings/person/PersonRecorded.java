package org.scrutineer.meetings.person;

import java.time.Instant;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A person as now known: sent when recorded and whenever that changes. Contract: contracts/person-recorded.v1.schema.json
 *
 * @param name the public name
 * @param account the subject of the person's sign-in, {@code null} for somebody without an account
 */
public record PersonRecorded(
        UUID personId, String name, String post, Person.Kind kind, String account, Instant occurredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.person-recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return personId;
    }
}
