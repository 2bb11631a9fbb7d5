package org.scrutineer.meetings.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.scrutineer.meetings.document.Documents;
import org.scrutineer.meetings.list.After;
import org.scrutineer.meetings.minutes.MinutesResponse;
import org.scrutineer.meetings.minutes.PublishedMinutes;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.NotFoundProblem;

@Path("/councils/{council}/drafts")
@Tag(name = "Drafts")
@RolesAllowed("democratic-services")
@RunOnVirtualThread
class DraftResource {

    private final DraftRepository drafts;
    private final DraftChangeRepository changes;
    private final DraftService service;
    private final Uploads uploads;
    private final PublicationService publications;
    private final PublishedMinutes minutes;
    private final Documents documents;
    private final CurrentCouncil council;

    @Inject
    DraftResource(
            DraftRepository drafts,
            DraftChangeRepository changes,
            DraftService service,
            Uploads uploads,
            PublicationService publications,
            PublishedMinutes minutes,
            Documents documents,
            CurrentCouncil council) {
        this.drafts = drafts;
        this.changes = changes;
        this.service = service;
        this.uploads = uploads;
        this.publications = publications;
        this.minutes = minutes;
        this.documents = documents;
        this.council = council;
    }

    /** Newest first. */
    @GET
    public Page<DraftSummaryResponse> listDrafts(
            @QueryParam("state") MinutesDraft.State state, @Valid @BeanParam PageRequest page) {
        var after = After.id(page);
        return Page.of(drafts.newestFirst(state, after, page.limit + 1), page.limit, d -> new Object[] {d.id()});
    }

    /** Reads a document of minutes into a draft. What cannot be read is refused, and nothing of it is kept. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @ResponseStatus(201)
    public DraftResponse createDraft(@BeanParam UploadForm form) {
        var draft = uploads.take(form);
        return DraftResponse.from(draft);
    }

    @GET
    @Path("/{id}")
    public DraftResponse getDraft(UUID id) {
        var draft = find(id);
        return DraftResponse.from(draft);
    }

    @PUT
    @Path("/{id}")
    public DraftResponse updateDraft(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DraftRequest request) {
        var draft = service.correct(id, ifMatch, request);
        return DraftResponse.from(draft);
    }

    /**
     * Publishes the draft as whoever publishes has seen it; when it is published already, answers with its minutes and changes
     * nothing, whatever version is sent.
     */
    @POST
    @Path("/{id}/publication")
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MinutesResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Published before",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MinutesResponse.class)))
    public Response publishDraft(
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = false) PublicationRequest request) {
        var published = publications.publish(id, ifMatch, request == null ? null : request.correctsMinutesId());
        var shown = minutes.show(published.minutesId());
        if (!published.first()) return Response.ok(shown).build();
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/councils/" + council.id() + "/minutes/" + shown.id())
                .entity(shown)
                .build();
    }

    @POST
    @Path("/{id}/discarding")
    @Idempotent
    public DraftResponse discardDraft(UUID id) {
        var draft = service.discard(id);
        return DraftResponse.from(draft);
    }

    /** The file as it was uploaded. */
    @GET
    @Path("/{id}/source")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getDraftSource(UUID id) {
        return documents.download(find(id).documentId()).toResponse();
    }

    /** The draft's history, oldest first. */
    @GET
    @Path("/{id}/changes")
    public Page<DraftChangeResponse> listDraftChanges(UUID id, @Valid @BeanParam PageRequest page) {
        find(id);
        var after = After.id(page);
        return Page.of(changes.oldestFirst(id, after, page.limit + 1), page.limit, c -> new Object[] {c.id()})
                .map(DraftChangeResponse::from);
    }

    private MinutesDraft find(UUID id) {
        return drafts.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
    }
}
