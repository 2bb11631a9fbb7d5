package org.scrutineer.notifications.recipient;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a person is reached.
 *
 * @param state REFUSED once a mail server has said for good that there is no such address
 */
@Schema(name = "Recipient")
public record RecipientResponse(
        UUID personId,
        String email,
        Set<Channel> channels,
        Recipient.Source source,
        Recipient.State state,
        Instant refusedAt,
        long version) {

    static RecipientResponse from(Recipient recipient) {
        return new RecipientResponse(
                recipient.personId(),
                recipient.email(),
                recipient.isEmailOn() ? Set.of(Channel.EMAIL) : Set.of(),
                recipient.source(),
                recipient.state(),
                recipient.refusedAt(),
                recipient.version());
    }
}
