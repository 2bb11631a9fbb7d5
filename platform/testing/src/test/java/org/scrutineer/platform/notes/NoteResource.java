package org.scrutineer.platform.notes;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.platform.council.PublicRead;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.http.NotKept;
import org.scrutineer.platform.http.Rereads;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;

/** The resource of the test service. */
@Path("/councils/{council}/notes")
@RunOnVirtualThread
public class NoteResource implements Rereads<NoteResource.Whisper> {

    public record Taking(@NotBlank String text, @Valid Author author) {}

    public record Author(@NotBlank String name) {}

    public record NoteResponse(UUID id, String text, long version) {
        static NoteResponse from(Note note) {
            return new NoteResponse(note.id(), note.text(), note.version());
        }
    }

    /** A note whose words stand in its own table only, unless they are loud. */
    public record Whisper(UUID id, @NotKept String text, boolean loud, long version) implements Confidential {
        @Override
        public boolean confidential() {
            return !loud;
        }
    }

    private final EntityManager database;
    private final Outbox outbox;

    @Inject
    NoteResource(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @POST
    @Authenticated
    @Idempotent
    public Response take(@NotNull @Valid Taking request) {
        var note = Note.take(request.text());
        database.persist(note);
        outbox.append(new NoteTaken(note.id(), note.text()));
        database.flush();
        if (request.text().startsWith("refused")) throw new InvalidProblem("/text", "Not this text.");
        return Response.status(201)
                .tag(ETags.of(note.version()))
                .entity(NoteResponse.from(note))
                .build();
    }

    @POST
    @Path("/whispers")
    @Authenticated
    @ResponseStatus(201)
    @Idempotent
    public Whisper whisper(@NotNull @Valid Taking request) {
        var note = Note.take(request.text());
        database.persist(note);
        database.flush();
        return whisperOf(note);
    }

    @Override
    public Class<Whisper> answers() {
        return Whisper.class;
    }

    @Override
    public Whisper reread(UUID id) {
        return whisperOf(find(id));
    }

    private static Whisper whisperOf(Note note) {
        return new Whisper(note.id(), note.text(), note.text().startsWith("LOUD"), note.version());
    }

    @GET
    @PublicRead
    public Page<NoteResponse> list(@BeanParam @Valid PageRequest page) {
        var after = page.after(1).map(c -> c.part(0, UUID::fromString)).orElse(new UUID(0, 0));
        var rows = database.createQuery("from Note where id > ?1 order by id", Note.class)
                .setParameter(1, after)
                .setMaxResults(page.limit + 1)
                .getResultList();
        return Page.of(rows, page.limit, n -> new Object[] {n.id()}).map(NoteResponse::from);
    }

    @GET
    @Path("/{id}")
    public NoteResponse read(UUID id) {
        return NoteResponse.from(find(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Transactional
    public NoteResponse reword(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Taking request) {
        var note = find(id);
        ETags.require(ifMatch, note.version());
        note.reword(request.text());
        database.flush();
        return NoteResponse.from(note);
    }

    private Note find(UUID id) {
        var note = database.find(Note.class, id);
        if (note == null) throw new NotFoundProblem();
        return note;
    }
}
