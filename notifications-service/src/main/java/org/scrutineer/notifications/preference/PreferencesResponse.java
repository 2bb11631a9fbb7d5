package org.scrutineer.notifications.preference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.notifications.alert.Kind;
import org.scrutineer.notifications.recipient.MailStanding;

/**
 * What a person is told by e-mail.
 *
 * @param email the address that e-mail goes to, null if none is known
 * @param mail whether e-mail reaches the person
 */
@Schema(name = "Preferences")
public record PreferencesResponse(List<Choice> items, String email, MailStanding mail, long version) {

    /**
     * One kind of alert.
     *
     * @param duty whether it cannot be turned off
     * @param email whether it is sent by e-mail
     */
    @Schema(name = "PreferenceChoice")
    public record Choice(Kind kind, boolean duty, boolean email) {}

    static PreferencesResponse of(Set<Kind> off, String email, MailStanding mail, long version) {
        return new PreferencesResponse(
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(kind, kind.isDuty(), !off.contains(kind)))
                        .toList(),
                email,
                mail,
                version);
    }
}
