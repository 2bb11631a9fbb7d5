package org.scrutineer.recommendations.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.HistoryEntry;
import org.scrutineer.recommendations.timeline.SubjectType;

@Path("/councils/{council}/reports")
@Tag(name = "reports")
@RunOnVirtualThread
class ReportResource {
    private final Reports reports;
    private final History history;

    ReportResource(Reports reports, History history) {
        this.reports = reports;
        this.history = history;
    }

    @GET
    @Authenticated
    public Page<ReportResponse> listReports(
            @QueryParam("committee") UUID committee, @BeanParam @Valid PageRequest page) {
        return reports.page(committee, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public ReportDetailResponse getReport(@PathParam("id") UUID id) {
        return reports.get(id);
    }

    @GET
    @Path("/{id}/history")
    @Authenticated
    public Page<HistoryEntry> getReportHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        reports.require(id);
        return history.of(SubjectType.REPORT, id, page);
    }

    /** Sends recommendations to the Executive and starts its clock. */
    @POST
    @RolesAllowed("democratic-services")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportDetailResponse.class)))
    @Idempotent
    public ReportDetailResponse sendReport(@NotNull @Valid SendReportRequest request) {
        return reports.send(request);
    }
}
