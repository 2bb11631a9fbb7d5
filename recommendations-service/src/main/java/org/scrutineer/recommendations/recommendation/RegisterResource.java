package org.scrutineer.recommendations.recommendation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.council.PublicRead;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.action.Actions;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.committee.ExemptAccess;
import org.scrutineer.recommendations.deadline.Deadlines;
import org.scrutineer.recommendations.progress.Progress;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.HistoryEntry;
import org.scrutineer.recommendations.timeline.SubjectType;

/** The register: open to everybody as far as it is not exempt; what officers reported is for those who are signed in. */
@Path("/councils/{council}/recommendations")
@Tag(name = "recommendations")
@RunOnVirtualThread
class RegisterResource {
    private final Register register;
    private final Recommendations recommendations;
    private final Actions actions;
    private final Progress progress;
    private final Deadlines deadlines;
    private final History history;
    private final Committees committees;
    private final ExemptAccess access;
    private final CouncilCalendar calendar;
    private final CurrentUser user;

    RegisterResource(
            Register register,
            Recommendations recommendations,
            Actions actions,
            Progress progress,
            Deadlines deadlines,
            History history,
            Committees committees,
            ExemptAccess access,
            CouncilCalendar calendar,
            CurrentUser user) {
        this.register = register;
        this.recommendations = recommendations;
        this.actions = actions;
        this.progress = progress;
        this.deadlines = deadlines;
        this.history = history;
        this.committees = committees;
        this.access = access;
        this.calendar = calendar;
        this.user = user;
    }

    @GET
    @PublicRead
    @PermitAll
    public Page<RecommendationResponse> listRecommendations(
            @BeanParam @Valid RegisterFilter filter, @BeanParam @Valid PageRequest page) {
        return register.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PublicRead
    @PermitAll
    @Transactional
    public RecommendationDetailResponse getRecommendation(@PathParam("id") UUID id) {
        var recommendation = recommendations.require(id);
        boolean signedIn = user.isSignedIn();
        if (!signedIn && recommendation.isExempt()) throw new NotFoundProblem();
        var response = recommendations.response(recommendation);
        var under = actions.under(id);
        if (!signedIn) {
            var open = under.stream().filter(action -> !action.exempt()).toList();
            return new RecommendationDetailResponse(response, open, List.of(), List.of(), false);
        }
        return new RecommendationDetailResponse(
                response,
                under,
                progress.of(id, recommendation.isExempt(), recommendation.owner()),
                deadlines.runningOf(id),
                progress.mayReport(recommendation.owner()));
    }

    @GET
    @Path("/{id}/history")
    @Authenticated
    public Page<HistoryEntry> getRecommendationHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var recommendation = recommendations.require(id);
        var entries = history.of(SubjectType.RECOMMENDATION, id, page);
        boolean readable = access.reader().mayRead(recommendation.isExempt(), recommendation.owner());
        return readable ? entries : entries.map(HistoryEntry::withoutWords);
    }

    @POST
    @RolesAllowed("democratic-services")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RecommendationResponse.class)))
    @Idempotent
    public RecommendationResponse createRecommendation(@NotNull @Valid CreateRecommendationRequest request) {
        committees.require(request.committeeId(), "/committeeId");
        committees.requireKnown(request.owner(), "/owner");
        calendar.requireHappened(request.madeOn(), "/madeOn", "It cannot have been made in the future.");
        return recommendations.registered(new NewRecommendation(
                Ids.next(),
                request.committeeId(),
                null,
                null,
                null,
                request.number(),
                request.text(),
                request.exempt(),
                request.madeOn() == null ? calendar.today() : request.madeOn(),
                request.addressedTo(),
                null,
                null,
                request.owner(),
                request.dueOn(),
                request.dueOn() == null ? null : "Set by hand"));
    }
}
