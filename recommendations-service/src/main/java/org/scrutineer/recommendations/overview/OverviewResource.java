package org.scrutineer.recommendations.overview;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/councils/{council}/overview")
@Tag(name = "overview")
@RunOnVirtualThread
class OverviewResource {
    private final Overview overview;

    OverviewResource(Overview overview) {
        this.overview = overview;
    }

    @GET
    @Authenticated
    public OverviewResponse getOverview() {
        return overview.read();
    }
}
