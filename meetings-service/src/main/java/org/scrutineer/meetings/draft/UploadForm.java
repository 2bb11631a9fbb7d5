package org.scrutineer.meetings.draft;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of an upload. */
class UploadForm {

    /** The minutes: text, HTML, PDF, DOCX or ModernGov XML, 20 MB at most. */
    @RestForm
    @Schema(type = SchemaType.STRING, format = "binary", required = true)
    FileUpload file;

    /** The committee, where the clerk knows better than the document. */
    @RestForm
    UUID committeeId;
}
