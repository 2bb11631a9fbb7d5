package org.scrutineer.recommendations.grievance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.recommendations.timeline.HistoryEntry;

/** Human resources see and change grievances; members and the monitoring officer see safe fields of collective ones. */
@Path("/councils/{council}/grievances")
@Tag(name = "grievances")
@RunOnVirtualThread
class GrievanceResource {
    private final Grievances grievances;

    GrievanceResource(Grievances grievances) {
        this.grievances = grievances;
    }

    @GET
    @RolesAllowed({"hr", "member", "monitoring-officer"})
    public Page<GrievanceResponse> listGrievances(@BeanParam @Valid PageRequest page) {
        return grievances.page(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"hr", "member", "monitoring-officer"})
    public GrievanceResponse getGrievance(@PathParam("id") UUID id) {
        return grievances.get(id);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({"hr", "monitoring-officer"})
    public Page<HistoryEntry> getGrievanceHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return grievances.history(id, page);
    }

    @POST
    @RolesAllowed("hr")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GrievanceResponse.class)))
    @Idempotent
    public GrievanceResponse recordGrievance(@NotNull @Valid RecordGrievanceRequest request) {
        return grievances.record(request);
    }

    @POST
    @Path("/{id}/stage")
    @RolesAllowed("hr")
    @Idempotent
    public GrievanceResponse moveGrievance(@PathParam("id") UUID id, @NotNull @Valid MoveGrievanceRequest request) {
        return grievances.move(id, request);
    }

    @POST
    @Path("/{id}/employees")
    @RolesAllowed("hr")
    @Idempotent
    public GrievanceResponse countEmployees(@PathParam("id") UUID id, @NotNull @Valid CountEmployeesRequest request) {
        return grievances.count(id, request);
    }

    @POST
    @Path("/{id}/conclusion")
    @RolesAllowed("hr")
    @Idempotent
    public GrievanceResponse concludeGrievance(
            @PathParam("id") UUID id, @NotNull @Valid ConcludeGrievanceRequest request) {
        return grievances.conclude(id, request);
    }
}
