package org.scrutineer.recommendations.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service reads of meetings-service's events about committees, people and meetings. */
final class ReadEvents {
    private ReadEvents() {}

    record CommitteeRecorded(UUID committeeId, String name, List<String> remit, Instant occurredAt) {}

    record PersonRecorded(UUID personId, String name, String post, String kind, String account, Instant occurredAt) {}

    record MembershipRecorded(
            UUID membershipId,
            UUID committeeId,
            UUID personId,
            String role,
            LocalDate fromOn,
            LocalDate toOn,
            Instant occurredAt) {}

    record MeetingScheduled(UUID meetingId, UUID committeeId, LocalDate heldOn, Instant occurredAt) {}

    record MeetingCancelled(UUID meetingId, Instant occurredAt) {}
}
