package org.scrutineer.notifications.committee;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service reads of {@code org.scrutineer.meetings.membership-recorded.v1}.
 *
 * @param toOn the last day on which the person sits, set once it is known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MembershipRecorded(
        UUID membershipId,
        UUID committeeId,
        UUID personId,
        Membership.Role role,
        LocalDate fromOn,
        LocalDate toOn,
        Instant occurredAt) {}
