package org.scrutineer.meetings.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person as the council knows them.
 *
 * @param name the public name
 * @param post the post held ("Director of Children's Services"), if any
 * @param account the subject of the person's sign-in, if they have an account
 */
record PersonRequest(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String post,
        @NotNull Person.Kind kind,
        @Size(max = 200) String account) {}
