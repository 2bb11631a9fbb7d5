package org.scrutineer.recommendations.action;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.progress.ClaimCompletionRequest;
import org.scrutineer.recommendations.progress.CloseRequest;
import org.scrutineer.recommendations.progress.Progress;
import org.scrutineer.recommendations.progress.ProgressKind;
import org.scrutineer.recommendations.progress.ReasonRequest;
import org.scrutineer.recommendations.progress.ReportProgressRequest;
import org.scrutineer.recommendations.progress.VerifyRequest;
import org.scrutineer.recommendations.timeline.SubjectType;

/** The steps of an action from progress to its committee's agreement (domain rule R21). */
@Path("/councils/{council}/actions/{id}")
@Tag(name = "actions")
@RunOnVirtualThread
class ActionStepsResource {
    private final Actions actions;
    private final Progress progress;
    private final CouncilCalendar calendar;

    ActionStepsResource(Actions actions, Progress progress, CouncilCalendar calendar) {
        this.actions = actions;
        this.progress = progress;
        this.calendar = calendar;
    }

    @POST
    @Path("/progress")
    @Authenticated
    @Idempotent
    public ActionResponse reportActionProgress(
            @PathParam("id") UUID id, @NotNull @Valid ReportProgressRequest request) {
        return actions.change(id, "progress-reported", null, (action, now) -> {
            progress.requireReporter(action.owner());
            var event = action.report(request.rating(), now);
            progress.keep(
                    SubjectType.ACTION,
                    id,
                    ProgressKind.PROGRESS,
                    request.text(),
                    request.rating(),
                    request.evidenceIds());
            return event;
        });
    }

    @POST
    @Path("/completion-claim")
    @Authenticated
    @Idempotent
    public ActionResponse claimActionComplete(
            @PathParam("id") UUID id, @NotNull @Valid ClaimCompletionRequest request) {
        return actions.change(id, "completion-claimed", null, (action, now) -> {
            progress.requireReporter(action.owner());
            var event = action.claimComplete(actions.who(), now);
            progress.keep(
                    SubjectType.ACTION, id, ProgressKind.COMPLETION_CLAIM, request.text(), null, request.evidenceIds());
            return event;
        });
    }

    @POST
    @Path("/verification")
    @RolesAllowed({"verifier", "democratic-services"})
    @Idempotent
    public ActionResponse verifyAction(@PathParam("id") UUID id, @NotNull @Valid VerifyRequest request) {
        return actions.change(id, "completion-checked", request.note(), (action, now) -> {
            progress.requireIndependent(action.owner());
            var event = action.verify(actions.who(), request.outcome(), now);
            progress.keep(SubjectType.ACTION, id, ProgressKind.VERIFICATION, request.note(), null, null);
            return event;
        });
    }

    @POST
    @Path("/closure")
    @RolesAllowed("democratic-services")
    @Idempotent
    public ActionResponse closeAction(@PathParam("id") UUID id, @NotNull @Valid CloseRequest request) {
        return actions.change(id, "closed", request.minute(), (action, now) -> {
            request.requireAgreementOf(action.committeeId(), calendar);
            return action.close(request.committeeId(), request.agreedOn(), request.minute(), now);
        });
    }

    @POST
    @Path("/reopening")
    @RolesAllowed("democratic-services")
    @Idempotent
    public ActionResponse reopenAction(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return actions.change(id, "reopened", request.reason(), (action, now) -> {
            action.reopen();
            return null;
        });
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("democratic-services")
    @Idempotent
    public ActionResponse withdrawAction(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return actions.change(id, "withdrawn", request.reason(), (action, now) -> {
            action.withdraw();
            return null;
        });
    }
}
