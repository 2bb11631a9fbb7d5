package org.scrutineer.meetings.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.meetings.access.ExemptAccess;
import org.scrutineer.platform.council.PublicRead;
import org.scrutineer.platform.problem.NotFoundProblem;

@Path("/councils/{council}/documents")
@Tag(name = "Documents")
@RunOnVirtualThread
class DocumentResource {

    private final DocumentRepository repository;
    private final Documents documents;
    private final ExemptAccess exemptAccess;

    @Inject
    DocumentResource(DocumentRepository repository, Documents documents, ExemptAccess exemptAccess) {
        this.repository = repository;
        this.documents = documents;
        this.exemptAccess = exemptAccess;
    }

    /** A published document as it was given. One that is exempt is not found by those who may not read it. */
    @GET
    @Path("/{id}")
    @PublicRead
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getDocument(UUID id) {
        var document = repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        var readable =
                switch (document.access()) {
                    case PUBLIC -> true;
                    case EXEMPT -> exemptAccess.isGranted();
                    case WORKING -> false;
                };
        if (!readable) throw new NotFoundProblem();
        return documents.download(document).toResponse();
    }
}
