package org.scrutineer.meetings.committee;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.Identified;
import org.scrutineer.meetings.http.Versioned;

record CommitteeResponse(
        UUID id,
        String name,
        List<String> remit,
        @Schema(nullable = true) Integer quorum,
        long version) implements Identified, Versioned {

    static CommitteeResponse from(Committee committee) {
        return new CommitteeResponse(
                committee.id(), committee.name(), committee.remit(), committee.quorum(), committee.version());
    }
}
