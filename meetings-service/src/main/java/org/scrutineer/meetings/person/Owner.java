package org.scrutineer.meetings.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who must see to something: a person, a post, or a body that may have no account.
 *
 * @param name in the document's words, or as recorded
 * @param personId the person, or the holder of the post, where known
 */
public record Owner(
        @NotNull Kind kind, @NotBlank @Size(max = 200) String name, UUID personId) {

    /** What the owner is. */
    @Schema(name = "OwnerKind")
    public enum Kind {
        PERSON,
        POST,
        BODY
    }
}
