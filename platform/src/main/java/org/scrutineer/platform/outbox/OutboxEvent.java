package org.scrutineer.platform.outbox;

import java.util.UUID;

/**
 * Something that happened, as it is told to other services. Implemented by records, whose components are the JSON payload; the wire
 * name is written out by hand, so that renaming a class changes nothing for readers.
 */
public interface OutboxEvent {

    /** The CloudEvents type, {@code org.scrutineer.<service>.<event-name>.v1}. */
    String type();

    /** The thing that it happened to: the Kafka key, so events of one thing keep their order. */
    UUID aggregateId();
}
