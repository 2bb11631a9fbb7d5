package org.scrutineer.meetings.precision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/councils/{council}/minutes/precision")
@Tag(name = "Minutes")
@RolesAllowed("democratic-services")
@RunOnVirtualThread
class PrecisionResource {

    private final ExtractOutcomeRepository outcomes;

    @Inject
    PrecisionResource(ExtractOutcomeRepository outcomes) {
        this.outcomes = outcomes;
    }

    /** How much of what the reader found was published as it was. */
    @GET
    public PrecisionResponse getPrecision() {
        return PrecisionResponse.of(outcomes.counts());
    }
}
