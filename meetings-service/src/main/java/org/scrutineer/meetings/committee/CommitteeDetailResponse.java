package org.scrutineer.meetings.committee;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.Identified;
import org.scrutineer.meetings.http.Versioned;

/** A committee with those who now sit on it. */
record CommitteeDetailResponse(
        UUID id,
        String name,
        List<String> remit,
        @Schema(nullable = true) Integer quorum,
        List<MembershipResponse> members,
        long version)
        implements Identified, Versioned {

    static CommitteeDetailResponse from(Committee committee, List<MembershipResponse> members) {
        return new CommitteeDetailResponse(
                committee.id(), committee.name(), committee.remit(), committee.quorum(), members, committee.version());
    }
}
