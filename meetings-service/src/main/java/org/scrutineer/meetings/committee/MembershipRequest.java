package org.scrutineer.meetings.committee;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.meetings.http.CalendarDate;

/** A seat that somebody takes; {@code from} is today when it is left out. */
record MembershipRequest(
        @NotNull UUID personId,
        @NotNull Membership.Role role,
        @CalendarDate LocalDate from) {}
