package org.scrutineer.notifications.recipient;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.problem.NotFoundProblem;

/** E-mail addresses, kept by democratic services. The person need not be known here yet: addresses may be recorded first. */
@Path("/councils/{council}/recipients/{personId}")
@Tag(name = "Recipients")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecipientResource {

    private final Recipients recipients;

    @Inject
    RecipientResource(Recipients recipients) {
        this.recipients = recipients;
    }

    @GET
    @RolesAllowed({"democratic-services", "admin"})
    @Operation(operationId = "getRecipient", summary = "Where a person is reached")
    @APIResponseSchema(value = RecipientResponse.class, responseDescription = "The address", responseCode = "200")
    public Response get(@PathParam("council") String council, @PathParam("personId") UUID personId) {
        return answer(recipients.findByIdOptional(personId).orElseThrow(NotFoundProblem::new));
    }

    @PUT
    @RolesAllowed({"democratic-services", "admin"})
    @Transactional
    @Operation(
            operationId = "recordRecipient",
            summary = "Record a person's e-mail address",
            description = "An If-Match header, if sent, holds the change to the version it names.")
    @APIResponseSchema(value = RecipientResponse.class, responseDescription = "The address", responseCode = "200")
    public Response record(
            @PathParam("council") String council,
            @PathParam("personId") UUID personId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RecordRecipientRequest request) {
        if (ifMatch != null) {
            ETags.require(
                    ifMatch,
                    recipients
                            .findByIdOptional(personId)
                            .map(Recipient::version)
                            .orElse(-1L));
        }
        var recipient = recipients.record(personId, request.email(), request.emailOn());
        return answer(recipient);
    }

    private static Response answer(Recipient recipient) {
        return Response.ok(RecipientResponse.from(recipient))
                .tag(ETags.of(recipient.version()))
                .build();
    }
}
