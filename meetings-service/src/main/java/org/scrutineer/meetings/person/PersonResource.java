package org.scrutineer.meetings.person;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.meetings.history.RegisterChangeResponse;
import org.scrutineer.meetings.history.RegisterHistory;
import org.scrutineer.meetings.list.After;
import org.scrutineer.meetings.name.NameKey;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.NotFoundProblem;

@Path("/councils/{council}/people")
@Tag(name = "People")
@RunOnVirtualThread
class PersonResource {

    private final PersonService service;
    private final PersonRepository people;
    private final CurrentUser user;
    private final RegisterHistory history;

    @Inject
    PersonResource(PersonService service, PersonRepository people, CurrentUser user, RegisterHistory history) {
        this.history = history;
        this.service = service;
        this.people = people;
        this.user = user;
    }

    @GET
    @Authenticated
    public Page<PersonResponse> listPeople(
            @QueryParam("q") @Size(max = 200) String q,
            @QueryParam("kind") Person.Kind kind,
            @Valid @BeanParam PageRequest page) {
        var after = After.nameAndId(page);
        var words = q == null || q.isBlank() ? null : NameKey.ofPerson(q);
        return Page.of(people.byName(words, kind, after, page.limit + 1), page.limit, p ->
                        new Object[] {p.nameKey(), p.id()})
                .map(this::response);
    }

    @POST
    @RolesAllowed({"democratic-services", "admin"})
    @Idempotent
    @ResponseStatus(201)
    public PersonResponse createPerson(@NotNull @Valid PersonRequest request) {
        var person = service.record(request);
        return response(person);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public PersonResponse getPerson(UUID id) {
        var person = people.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        return response(person);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"democratic-services", "admin"})
    public PersonResponse updatePerson(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PersonRequest request) {
        var person = service.amend(id, ifMatch, request);
        return response(person);
    }

    /** Who changed what is known of the person, and what, oldest first. */
    @GET
    @Path("/{id}/changes")
    @RolesAllowed({"democratic-services", "admin"})
    public Page<RegisterChangeResponse> listPersonChanges(UUID id, @Valid @BeanParam PageRequest page) {
        return history.of(id, page);
    }

    private PersonResponse response(Person person) {
        return PersonResponse.from(person, user.hasRole("democratic-services") || user.hasRole("admin"));
    }
}
