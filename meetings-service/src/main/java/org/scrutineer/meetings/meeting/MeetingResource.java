package org.scrutineer.meetings.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.meetings.history.RegisterChangeResponse;
import org.scrutineer.meetings.history.RegisterHistory;
import org.scrutineer.meetings.http.CalendarDate;
import org.scrutineer.meetings.list.After;
import org.scrutineer.platform.council.PublicRead;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.NotFoundProblem;

@Path("/councils/{council}/meetings")
@Tag(name = "Meetings")
@RunOnVirtualThread
class MeetingResource {

    private final MeetingService service;
    private final MeetingRepository meetings;
    private final RegisterHistory history;

    @Inject
    MeetingResource(MeetingService service, MeetingRepository meetings, RegisterHistory history) {
        this.history = history;
        this.service = service;
        this.meetings = meetings;
    }

    /** Newest first. */
    @GET
    @PublicRead
    @PermitAll
    public Page<MeetingResponse> listMeetings(
            @QueryParam("committee") UUID committee,
            @QueryParam("from") @CalendarDate LocalDate from,
            @QueryParam("to") @CalendarDate LocalDate to,
            @Valid @BeanParam PageRequest page) {
        var after = After.dayAndId(page);
        return Page.of(meetings.newestFirst(committee, from, to, after, page.limit + 1), page.limit, m ->
                        new Object[] {m.heldOn(), m.id()})
                .map(MeetingResponse::from);
    }

    @POST
    @RolesAllowed({"democratic-services", "admin"})
    @Idempotent
    @ResponseStatus(201)
    public MeetingResponse createMeeting(@NotNull @Valid MeetingRequest request) {
        var meeting = service.schedule(request);
        return MeetingResponse.from(meeting);
    }

    @GET
    @Path("/{id}")
    @PublicRead
    @PermitAll
    public MeetingResponse getMeeting(UUID id) {
        var meeting = meetings.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        return MeetingResponse.from(meeting);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed("democratic-services")
    @Idempotent
    public MeetingResponse cancelMeeting(UUID id, @NotNull @Valid CancelMeetingRequest request) {
        var meeting = service.cancel(id, request.reason());
        return MeetingResponse.from(meeting);
    }

    /** Who changed the meeting, and what, oldest first. */
    @GET
    @Path("/{id}/changes")
    @RolesAllowed({"democratic-services", "admin"})
    public Page<RegisterChangeResponse> listMeetingChanges(UUID id, @Valid @BeanParam PageRequest page) {
        return history.of(id, page);
    }
}
