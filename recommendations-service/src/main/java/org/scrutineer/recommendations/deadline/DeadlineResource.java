package org.scrutineer.recommendations.deadline;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

@Path("/councils/{council}/deadlines")
@Tag(name = "deadlines")
@RunOnVirtualThread
class DeadlineResource {
    private final DeadlineList deadlines;

    DeadlineResource(DeadlineList deadlines) {
        this.deadlines = deadlines;
    }

    /** Deadlines in one state (OPEN without one), due on or before a date, soonest first. */
    @GET
    @Authenticated
    public Page<DeadlineResponse> listDeadlines(
            @QueryParam("due") LocalDate due,
            @QueryParam("state") DeadlineState state,
            @BeanParam @Valid PageRequest page) {
        return deadlines.page(state, due, page);
    }
}
