package org.scrutineer.meetings.committee;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.meetings.history.RegisterChangeResponse;
import org.scrutineer.meetings.history.RegisterHistory;
import org.scrutineer.meetings.list.After;
import org.scrutineer.platform.council.PublicRead;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.NotFoundProblem;

@Path("/councils/{council}/committees")
@Tag(name = "Committees")
@RunOnVirtualThread
class CommitteeResource {

    private final CommitteeService service;
    private final CommitteeRepository committees;
    private final MembershipService memberships;
    private final RegisterHistory history;

    @Inject
    CommitteeResource(
            CommitteeService service,
            CommitteeRepository committees,
            MembershipService memberships,
            RegisterHistory history) {
        this.history = history;
        this.service = service;
        this.committees = committees;
        this.memberships = memberships;
    }

    @GET
    @PublicRead
    @PermitAll
    public Page<CommitteeResponse> listCommittees(@Valid @BeanParam PageRequest page) {
        var after = After.nameAndId(page);
        return Page.of(committees.byName(after, page.limit + 1), page.limit, c -> new Object[] {c.nameKey(), c.id()})
                .map(CommitteeResponse::from);
    }

    @POST
    @RolesAllowed({"democratic-services", "admin"})
    @Idempotent
    @ResponseStatus(201)
    public CommitteeResponse createCommittee(@NotNull @Valid CommitteeRequest request) {
        var committee = service.establish(request);
        return CommitteeResponse.from(committee);
    }

    @GET
    @Path("/{id}")
    @PublicRead
    @PermitAll
    public CommitteeDetailResponse getCommittee(UUID id) {
        var committee = committees.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        return CommitteeDetailResponse.from(committee, memberships.current(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"democratic-services", "admin"})
    public CommitteeResponse updateCommittee(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CommitteeRequest request) {
        var committee = service.amend(id, ifMatch, request);
        return CommitteeResponse.from(committee);
    }

    @GET
    @Path("/{id}/memberships")
    @PublicRead
    @PermitAll
    public Page<MembershipResponse> listMemberships(UUID id, @Valid @BeanParam PageRequest page) {
        if (committees.findByIdOptional(id).isEmpty()) throw new NotFoundProblem();
        var after = After.id(page);
        return Page.of(memberships.all(id, after, page.limit + 1), page.limit, m -> new Object[] {m.id()});
    }

    @POST
    @Path("/{id}/memberships")
    @RolesAllowed({"democratic-services", "admin"})
    @Idempotent
    @ResponseStatus(201)
    public MembershipResponse createMembership(UUID id, @NotNull @Valid MembershipRequest request) {
        var membership = memberships.begin(id, request);
        return membership;
    }

    @DELETE
    @Path("/{id}/memberships/{membershipId}")
    @RolesAllowed({"democratic-services", "admin"})
    public void endMembership(UUID id, UUID membershipId) {
        memberships.end(id, membershipId);
    }

    /** Who changed the committee or its memberships, and what, oldest first. */
    @GET
    @Path("/{id}/changes")
    @RolesAllowed({"democratic-services", "admin"})
    public Page<RegisterChangeResponse> listCommitteeChanges(UUID id, @Valid @BeanParam PageRequest page) {
        return history.of(id, page);
    }
}
