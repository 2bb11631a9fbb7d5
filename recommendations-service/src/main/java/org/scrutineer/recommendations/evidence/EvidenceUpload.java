package org.scrutineer.recommendations.evidence;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form with the file. */
@Schema(name = "EvidenceUpload")
class EvidenceUpload {
    @NotNull @RestForm("file")
    @Schema(implementation = String.class, format = "binary")
    FileUpload file;
}
