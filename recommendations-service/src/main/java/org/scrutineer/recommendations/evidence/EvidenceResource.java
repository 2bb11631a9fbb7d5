package org.scrutineer.recommendations.evidence;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.scrutineer.platform.http.Idempotent;

@Path("/councils/{council}/evidence")
@Tag(name = "evidence")
@RunOnVirtualThread
class EvidenceResource {
    private final EvidenceStore store;

    EvidenceResource(EvidenceStore store) {
        this.store = store;
    }

    /** Anybody of the council may owe a thing, so anybody may bring a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Authenticated
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceResponse.class)))
    @Idempotent
    public EvidenceResponse uploadEvidence(@BeanParam @Valid EvidenceUpload upload) {
        return store.keep(upload.file.fileName(), upload.file.uploadedFile());
    }

    /**
     * The file itself, always as a download: a browser must never run what somebody uploaded. It is there for who uploaded it
     * and for who may read something that rests on it.
     */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Authenticated
    public RestResponse<byte[]> downloadEvidence(@PathParam("id") UUID id) {
        var file = store.download(id);
        return RestResponse.ResponseBuilder.ok(file.content())
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static String disposition(String fileName) {
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        var plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
