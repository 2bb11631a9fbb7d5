package org.scrutineer.recommendations.request;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.committee.ExemptAccess;
import org.scrutineer.recommendations.deadline.Deadlines;
import org.scrutineer.recommendations.progress.ChangeDueDateRequest;
import org.scrutineer.recommendations.progress.ChangeOwnerRequest;
import org.scrutineer.recommendations.progress.Progress;
import org.scrutineer.recommendations.progress.ProgressKind;
import org.scrutineer.recommendations.progress.ReasonRequest;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.HistoryEntry;
import org.scrutineer.recommendations.timeline.SubjectType;

@Path("/councils/{council}/information-requests")
@Tag(name = "information-requests")
@RunOnVirtualThread
class RequestResource {
    private final Requests requests;
    private final RequestList list;
    private final Progress progress;
    private final Deadlines deadlines;
    private final History history;
    private final Committees committees;
    private final ExemptAccess access;
    private final CouncilCalendar calendar;

    RequestResource(
            Requests requests,
            RequestList list,
            Progress progress,
            Deadlines deadlines,
            History history,
            Committees committees,
            ExemptAccess access,
            CouncilCalendar calendar) {
        this.requests = requests;
        this.list = list;
        this.progress = progress;
        this.deadlines = deadlines;
        this.history = history;
        this.committees = committees;
        this.access = access;
        this.calendar = calendar;
    }

    @GET
    @Authenticated
    public Page<RequestResponse> listInformationRequests(
            @BeanParam @Valid RequestFilter filter, @BeanParam @Valid PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    public RequestDetailResponse getInformationRequest(@PathParam("id") UUID id) {
        var request = requests.require(id);
        return new RequestDetailResponse(
                requests.response(request),
                progress.of(id, request.isExempt(), request.owner()),
                deadlines.runningOf(id),
                progress.mayReport(request.owner()));
    }

    @GET
    @Path("/{id}/history")
    @Authenticated
    public Page<HistoryEntry> getInformationRequestHistory(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var request = requests.require(id);
        var entries = history.of(SubjectType.INFORMATION_REQUEST, id, page);
        boolean readable = access.reader().mayRead(request.isExempt(), request.owner());
        return readable ? entries : entries.map(HistoryEntry::withoutWords);
    }

    /** A request by hand; without a date of its own, an information request is due by the council's rule. */
    @POST
    @RolesAllowed("democratic-services")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RequestResponse.class)))
    @Idempotent
    public RequestResponse createInformationRequest(@NotNull @Valid CreateInformationRequest request) {
        committees.require(request.committeeId(), "/committeeId");
        committees.requireKnown(request.owner(), "/owner");
        calendar.requireHappened(request.requestedOn(), "/requestedOn", "Members cannot have asked in the future.");
        return requests.registered(new NewRequest(
                Ids.next(),
                request.kind(),
                request.committeeId(),
                null,
                null,
                null,
                request.text(),
                request.exempt(),
                request.requestedOn() == null ? calendar.today() : request.requestedOn(),
                request.owner(),
                request.dueOn(),
                request.dueOn() == null ? null : "Set by hand"));
    }

    @POST
    @Path("/{id}/answer")
    @Authenticated
    @Idempotent
    public RequestResponse answerInformationRequest(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest answer) {
        return requests.change(id, "answered", null, (request, now) -> {
            progress.requireReporter(request.owner());
            var event = request.answer(answer.text(), requests.who().name(), now);
            progress.keep(
                    SubjectType.INFORMATION_REQUEST,
                    id,
                    ProgressKind.ANSWER,
                    answer.text(),
                    null,
                    answer.evidenceIds());
            return event;
        });
    }

    /** Refuses with a written statement of reasons (SI 2012/2089 reg 17; domain rule R8). */
    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({"executive", "democratic-services", "monitoring-officer"})
    @Idempotent
    public RequestResponse refuseInformationRequest(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest refusal) {
        return requests.change(
                id,
                "refused",
                refusal.reason(),
                (request, now) ->
                        request.refuse(refusal.reason(), requests.who().name(), now));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("democratic-services")
    @Idempotent
    public RequestResponse withdrawInformationRequest(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest reason) {
        return requests.change(id, "withdrawn", reason.reason(), (request, now) -> {
            request.withdraw();
            return null;
        });
    }

    @PUT
    @Path("/{id}/owner")
    @RolesAllowed("democratic-services")
    public RequestResponse changeInformationRequestOwner(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangeOwnerRequest change) {
        committees.requireKnown(change.owner(), "/owner");
        return requests.edit(id, ifMatch, "owner-changed", null, (request, now) -> {
            request.give(change.owner());
            return null;
        });
    }

    @PUT
    @Path("/{id}/due-date")
    @RolesAllowed("democratic-services")
    public RequestResponse changeInformationRequestDueDate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangeDueDateRequest change) {
        return requests.edit(id, ifMatch, "due-date-changed", change.reason(), (request, now) -> {
            request.reschedule(change.dueOn());
            return null;
        });
    }
}
