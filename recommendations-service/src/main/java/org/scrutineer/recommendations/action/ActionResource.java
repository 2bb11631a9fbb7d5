package org.scrutineer.recommendations.action;

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
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.HistoryEntry;
import org.scrutineer.recommendations.timeline.SubjectType;

@Path("/councils/{council}/actions")
@Tag(name = "actions")
@RunOnVirtualThread
class ActionResource {
    private final Actions actions;
    private final ActionList list;
    private final Progress progress;
    private final Deadlines deadlines;
    private final History history;
    private final Committees committees;
    private final ExemptAccess access;
    private final CouncilCalendar calendar;

    ActionResource(
            Actions actions,
            ActionList list,
            Progress progress,
            Deadlines deadlines,
            History history,
            Committees committees,
            ExemptAccess access,
            CouncilCalendar calendar) {
        this.actions = actions;
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
    public Page<ActionResponse> listActions(@BeanParam @Valid ActionFilter filter, @BeanParam @Valid PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    public ActionDetailResponse getAction(@PathParam("id") UUID id) {
        var action = actions.require(id);
        return new ActionDetailResponse(
                actions.response(action),
                progress.of(id, action.isExempt(), action.owner()),
                deadlines.runningOf(id),
                progress.mayReport(action.owner()));
    }

    @GET
    @Path("/{id}/history")
    @Authenticated
    public Page<HistoryEntry> getActionHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var action = actions.require(id);
        var entries = history.of(SubjectType.ACTION, id, page);
        boolean readable = access.reader().mayRead(action.isExempt(), action.owner());
        return readable ? entries : entries.map(HistoryEntry::withoutWords);
    }

    @POST
    @RolesAllowed("democratic-services")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionResponse.class)))
    @Idempotent
    public ActionResponse createAction(@NotNull @Valid CreateActionRequest request) {
        committees.require(request.committeeId(), "/committeeId");
        committees.requireKnown(request.owner(), "/owner");
        return actions.registered(new NewAction(
                Ids.next(),
                ActionKind.ACTION,
                request.committeeId(),
                null,
                null,
                null,
                null,
                request.text(),
                request.exempt(),
                calendar.today(),
                request.owner(),
                request.dueOn(),
                request.dueOn() == null ? null : "Set by hand"));
    }

    @PUT
    @Path("/{id}/owner")
    @RolesAllowed("democratic-services")
    public ActionResponse changeActionOwner(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangeOwnerRequest request) {
        committees.requireKnown(request.owner(), "/owner");
        return actions.edit(id, ifMatch, "owner-changed", null, (action, now) -> {
            action.give(request.owner());
            return null;
        });
    }

    @PUT
    @Path("/{id}/due-date")
    @RolesAllowed("democratic-services")
    public ActionResponse changeActionDueDate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangeDueDateRequest request) {
        return actions.edit(id, ifMatch, "due-date-changed", request.reason(), (action, now) -> {
            action.reschedule(request.dueOn());
            return null;
        });
    }
}
