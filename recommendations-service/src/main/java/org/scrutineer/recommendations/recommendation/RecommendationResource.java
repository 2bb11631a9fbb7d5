package org.scrutineer.recommendations.recommendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.action.ActionKind;
import org.scrutineer.recommendations.action.ActionResponse;
import org.scrutineer.recommendations.action.Actions;
import org.scrutineer.recommendations.action.NewAction;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.deadline.DeadlineSubject;
import org.scrutineer.recommendations.deadline.Deadlines;
import org.scrutineer.recommendations.progress.ChangeDueDateRequest;
import org.scrutineer.recommendations.progress.ChangeOwnerRequest;
import org.scrutineer.recommendations.progress.Progress;
import org.scrutineer.recommendations.progress.ProgressKind;
import org.scrutineer.recommendations.progress.ReasonRequest;
import org.scrutineer.recommendations.timeline.SubjectType;

/** What the Executive and democratic services do with one recommendation. */
@Path("/councils/{council}/recommendations/{id}")
@Tag(name = "recommendations")
@RunOnVirtualThread
class RecommendationResource {
    private final Recommendations recommendations;
    private final Actions actions;
    private final Progress progress;
    private final Deadlines deadlines;
    private final Committees committees;
    private final CouncilCalendar calendar;

    RecommendationResource(
            Recommendations recommendations,
            Actions actions,
            Progress progress,
            Deadlines deadlines,
            Committees committees,
            CouncilCalendar calendar) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.progress = progress;
        this.deadlines = deadlines;
        this.committees = committees;
        this.calendar = calendar;
    }

    /** The Executive's response; a rejection or a part acceptance owes its reason (domain rule R7). */
    @POST
    @Path("/response")
    @RolesAllowed({"executive", "democratic-services"})
    @Idempotent
    public RecommendationResponse recordResponse(@PathParam("id") UUID id, @NotNull @Valid RespondRequest request) {
        boolean silent = request.reason() == null || request.reason().isBlank();
        if (request.decision().needsReason() && silent) {
            throw new InvalidProblem("/reason", "Give the reason: the committee is owed it unless all is accepted.");
        }
        var respondedOn = request.respondedOn() == null ? calendar.today() : request.respondedOn();
        calendar.requireHappened(respondedOn, "/respondedOn", "The Executive cannot have responded in the future.");
        var response = new ExecutiveResponse(
                request.decision(), silent ? null : request.reason(), request.proposedAction(), respondedOn);
        return recommendations.change(
                id,
                "response-recorded",
                request.reason(),
                (recommendation, now) -> recommendation.respond(response, now));
    }

    @POST
    @Path("/actions")
    @RolesAllowed({"democratic-services", "lead-officer", "executive"})
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionResponse.class)))
    @Idempotent
    @Transactional
    public ActionResponse addAction(@PathParam("id") UUID id, @NotNull @Valid AddActionRequest request) {
        committees.requireKnown(request.owner(), "/owner");
        var recommendation = recommendations.addsAction(id);
        return actions.registered(new NewAction(
                Ids.next(),
                ActionKind.ACTION,
                recommendation.committeeId(),
                id,
                null,
                null,
                null,
                request.text(),
                recommendation.isExempt(),
                calendar.today(),
                request.owner(),
                request.dueOn(),
                request.dueOn() == null ? null : "Set by hand"));
    }

    @PUT
    @Path("/owner")
    @RolesAllowed("democratic-services")
    public RecommendationResponse changeRecommendationOwner(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangeOwnerRequest request) {
        committees.requireKnown(request.owner(), "/owner");
        return recommendations.edit(id, ifMatch, "owner-changed", null, (recommendation, now) -> {
            recommendation.give(request.owner());
            return null;
        });
    }

    @PUT
    @Path("/due-date")
    @RolesAllowed("democratic-services")
    public RecommendationResponse changeRecommendationDueDate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangeDueDateRequest request) {
        return recommendations.edit(id, ifMatch, "due-date-changed", request.reason(), (recommendation, now) -> {
            recommendation.reschedule(request.dueOn());
            return null;
        });
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("democratic-services")
    @Idempotent
    public RecommendationResponse withdrawRecommendation(
            @PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return recommendations.change(id, "withdrawn", request.reason(), (recommendation, now) -> {
            recommendation.withdraw();
            return null;
        });
    }

    @POST
    @Path("/delegated-monitoring")
    @RolesAllowed("democratic-services")
    @Idempotent
    public RecommendationResponse delegateMonitoring(
            @PathParam("id") UUID id, @NotNull @Valid DelegateRequest request) {
        return recommendations.change(id, "monitoring-delegated", request.body(), (recommendation, now) -> {
            recommendation.delegate(request.body(), request.reportBackOn());
            return null;
        });
    }

    /** The monitoring body has reported back; it may have to again. */
    @POST
    @Path("/report-back")
    @RolesAllowed("democratic-services")
    @Idempotent
    public RecommendationResponse recordReportBack(
            @PathParam("id") UUID id, @NotNull @Valid ReportBackRequest request) {
        return recommendations.change(id, "reported-back", null, (recommendation, now) -> {
            recommendation.reportBack(request.nextReportBackOn());
            deadlines.met(DeadlineSubject.REPORT_BACK, id);
            progress.keep(
                    SubjectType.RECOMMENDATION,
                    id,
                    ProgressKind.REPORT_BACK,
                    request.text(),
                    null,
                    request.evidenceIds());
            return null;
        });
    }
}
