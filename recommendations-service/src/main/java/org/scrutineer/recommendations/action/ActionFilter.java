package org.scrutineer.recommendations.action;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What the list of actions can be narrowed by. */
class ActionFilter {
    @QueryParam("committee")
    UUID committee;

    @QueryParam("recommendation")
    UUID recommendation;

    @QueryParam("status")
    ActionStatus status;

    /** The owner's name, or a person's id. */
    @QueryParam("owner")
    @Size(max = 200) @Pattern(regexp = "\\P{Cc}*", message = "has no control characters") String owner;

    @QueryParam("overdue")
    boolean overdue;

    @QueryParam("kind")
    ActionKind kind;

    /** Words in the text, the reference or the owner's name; of what is exempt, only what the reader may read is found. */
    @QueryParam("q")
    @Size(max = 200) @Pattern(regexp = "\\P{Cc}*", message = "has no control characters") String q;

    boolean hasWords() {
        return q != null && !q.isBlank();
    }
}
