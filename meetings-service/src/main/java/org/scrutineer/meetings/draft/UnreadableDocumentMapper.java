package org.scrutineer.meetings.draft;

import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException;
import org.scrutineer.platform.problem.Problem;

/** A document that the reader refuses is the client's to mend; the answer says why, for people and for programs. */
public class UnreadableDocumentMapper {

    /** @param reason why, as a code that stays the same ({@code no-text}, {@code encrypted}, …) */
    record UnreadableDocument(String type, String title, int status, String detail, String reason, String traceId) {}

    @ServerExceptionMapper
    Response unreadable(UnreadableDocumentException e) {
        var status =
                switch (e.reason()) {
                    case UNSUPPORTED -> 415;
                    case TOO_LARGE -> 413;
                    default -> 422;
                };
        var problem = new UnreadableDocument(
                "/problems/unreadable-document",
                "The document cannot be read",
                status,
                e.getMessage(),
                e.code(),
                Span.current().getSpanContext().getTraceId());
        return Response.status(status)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(problem)
                .build();
    }
}
