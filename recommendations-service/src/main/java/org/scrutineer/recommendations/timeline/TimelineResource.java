package org.scrutineer.recommendations.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

@Path("/councils/{council}/timeline")
@Tag(name = "timeline")
@RunOnVirtualThread
class TimelineResource {
    private final Timeline timeline;

    TimelineResource(Timeline timeline) {
        this.timeline = timeline;
    }

    @GET
    @RolesAllowed({"member", "democratic-services", "monitoring-officer", "verifier", "hr", "executive", "lead-officer"
    })
    public Page<Told> listTimeline(@NotNull @QueryParam("subject") UUID subject, @BeanParam @Valid PageRequest page) {
        return timeline.of(subject, page);
    }
}
