package org.scrutineer.recommendations.recommendation;

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

/** The steps of a recommendation from progress to its committee's agreement (domain rule R21). */
@Path("/councils/{council}/recommendations/{id}")
@Tag(name = "recommendations")
@RunOnVirtualThread
class RecommendationStepsResource {
    private final Recommendations recommendations;
    private final Progress progress;
    private final CouncilCalendar calendar;

    RecommendationStepsResource(Recommendations recommendations, Progress progress, CouncilCalendar calendar) {
        this.recommendations = recommendations;
        this.progress = progress;
        this.calendar = calendar;
    }

    @POST
    @Path("/progress")
    @Authenticated
    @Idempotent
    public RecommendationResponse reportRecommendationProgress(
            @PathParam("id") UUID id, @NotNull @Valid ReportProgressRequest request) {
        return recommendations.change(id, "progress-reported", null, (recommendation, now) -> {
            progress.requireReporter(recommendation.owner());
            var event = recommendation.report(request.rating(), now);
            progress.keep(
                    SubjectType.RECOMMENDATION,
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
    public RecommendationResponse claimRecommendationComplete(
            @PathParam("id") UUID id, @NotNull @Valid ClaimCompletionRequest request) {
        return recommendations.change(id, "completion-claimed", null, (recommendation, now) -> {
            progress.requireReporter(recommendation.owner());
            var event = recommendation.claimComplete(recommendations.who(), now);
            progress.keep(
                    SubjectType.RECOMMENDATION,
                    id,
                    ProgressKind.COMPLETION_CLAIM,
                    request.text(),
                    null,
                    request.evidenceIds());
            return event;
        });
    }

    @POST
    @Path("/verification")
    @RolesAllowed({"verifier", "democratic-services"})
    @Idempotent
    public RecommendationResponse verifyRecommendation(
            @PathParam("id") UUID id, @NotNull @Valid VerifyRequest request) {
        return recommendations.change(id, "completion-checked", request.note(), (recommendation, now) -> {
            progress.requireIndependent(recommendation.owner());
            var event = recommendation.verify(recommendations.who(), request.outcome(), now);
            progress.keep(SubjectType.RECOMMENDATION, id, ProgressKind.VERIFICATION, request.note(), null, null);
            return event;
        });
    }

    @POST
    @Path("/closure")
    @RolesAllowed("democratic-services")
    @Idempotent
    public RecommendationResponse closeRecommendation(@PathParam("id") UUID id, @NotNull @Valid CloseRequest request) {
        return recommendations.change(id, "closed", request.minute(), (recommendation, now) -> {
            request.requireAgreementOf(recommendation.committeeId(), calendar);
            return recommendation.close(request.committeeId(), request.agreedOn(), request.minute(), now);
        });
    }

    @POST
    @Path("/reopening")
    @RolesAllowed("democratic-services")
    @Idempotent
    public RecommendationResponse reopenRecommendation(
            @PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return recommendations.change(id, "reopened", request.reason(), (recommendation, now) -> {
            recommendation.reopen();
            return null;
        });
    }
}
