package org.scrutineer.recommendations.recommendation;

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
import org.scrutineer.recommendations.committee.Committees;
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
    private final Committees committees;

    RecommendationStepsResource(Recommendations recommendations, Progress progress, Committees committees) {
        this.recommendations = recommendations;
        this.progress = progress;
        this.committees = committees;
    }

    @POST
    @Path("/progress")
    @RolesAllowed({"lead-officer", "member", "democratic-services"})
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
    @RolesAllowed({"lead-officer", "member", "democratic-services"})
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
        committees.require(request.committeeId(), "/committeeId");
        return recommendations.change(
                id,
                "closed",
                request.minute(),
                (recommendation, now) ->
                        recommendation.close(request.committeeId(), request.agreedOn(), request.minute(), now));
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
