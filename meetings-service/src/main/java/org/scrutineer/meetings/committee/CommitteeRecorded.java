package org.scrutineer.meetings.committee;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A committee as it now stands: sent when it is established and whenever it changes. Contract:
 * contracts/committee-recorded.v1.schema.json
 *
 * @param remit the service areas it looks at
 * @param version grows with each change; an older one that comes late is to be ignored
 */
public record CommitteeRecorded(UUID committeeId, String name, List<String> remit, int version, Instant occurredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.committee-recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return committeeId;
    }
}
