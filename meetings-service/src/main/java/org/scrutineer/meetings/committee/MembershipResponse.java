package org.scrutineer.meetings.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.Identified;

/** A seat on a committee with the name of who has it; {@code toOn} is {@code null} while it lasts. */
public record MembershipResponse(
        UUID id,
        UUID personId,
        String name,
        Membership.Role role,
        LocalDate fromOn,
        @Schema(nullable = true) LocalDate toOn)
        implements Identified {

    static MembershipResponse from(Membership membership, String name) {
        return new MembershipResponse(
                membership.id(),
                membership.personId(),
                name,
                membership.role(),
                membership.fromOn(),
                membership.toOn());
    }
}
