package org.scrutineer.recommendations.committee;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service reads of meetings-service's events about committees and people. */
final class ReadEvents {
    private ReadEvents() {}

    record CommitteeRecorded(UUID committeeId, String name, List<String> remit, Instant occurredAt) {}

    record PersonRecorded(UUID personId, String name, String post, String kind, String account, Instant occurredAt) {}
}
