package org.scrutineer.meetings.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A person's seat on a committee: sent when it begins, and again with {@code toOn} when it ends. Contract:
 * contracts/membership-recorded.v1.schema.json
 *
 * @param toOn the last day, {@code null} while it lasts
 */
public record MembershipRecorded(
        UUID membershipId,
        UUID committeeId,
        UUID personId,
        Membership.Role role,
        LocalDate fromOn,
        LocalDate toOn,
        Instant occurredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.membership-recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
