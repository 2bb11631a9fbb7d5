package org.scrutineer.meetings.person;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.Identified;
import org.scrutineer.meetings.http.Versioned;

/** A person; {@code account} is shown only to those who keep the list. */
record PersonResponse(
        UUID id,
        String name,
        @Schema(nullable = true) String post,
        Person.Kind kind,
        @Schema(nullable = true) String account,
        long version)
        implements Identified, Versioned {

    static PersonResponse from(Person person, boolean withAccount) {
        return new PersonResponse(
                person.id(),
                person.name(),
                person.post(),
                person.kind(),
                withAccount ? person.account() : null,
                person.version());
    }
}
