package org.scrutineer.meetings.document;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file on its way to somebody. */
public final class Download {

    private final Document document;
    private final byte[] bytes;

    Download(Document document, byte[] bytes) {
        this.document = document;
        this.bytes = bytes;
    }

    /** The answer: always to be saved and never shown in the page's place, since anybody may have written the HTML in it. */
    public Response toResponse() {
        var encoded =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes, document.mediaType())
                .tag(new EntityTag(document.sha256()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .build();
    }
}
