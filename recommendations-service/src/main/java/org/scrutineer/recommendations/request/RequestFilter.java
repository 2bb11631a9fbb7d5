package org.scrutineer.recommendations.request;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What the list of requests can be narrowed by. */
class RequestFilter {
    @QueryParam("committee")
    UUID committee;

    @QueryParam("status")
    RequestStatus status;

    @QueryParam("kind")
    RequestKind kind;

    /** The owner's name, or a person's id. */
    @QueryParam("owner")
    @Size(max = 200) @Pattern(regexp = "\\P{Cc}*", message = "has no control characters") String owner;

    @QueryParam("overdue")
    boolean overdue;
}
