package org.scrutineer.notifications.recipient;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a person is reached.
 *
 * @param channels the channels that are on, all if absent
 */
@Schema(name = "RecordRecipientRequest")
public record RecordRecipientRequest(
        @NotBlank(message = "enter an e-mail address") @Email(message = "this is not an e-mail address") @Pattern(regexp = "[\\x21-\\x7e]*", message = "an e-mail address has no spaces and no accents") @Size(max = 254) String email,

        Set<Channel> channels) {

    boolean emailOn() {
        return channels == null || channels.contains(Channel.EMAIL);
    }
}
