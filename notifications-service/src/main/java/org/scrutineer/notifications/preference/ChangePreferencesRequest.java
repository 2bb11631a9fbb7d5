package org.scrutineer.notifications.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.notifications.alert.Kind;

/** The kinds that are to change; a kind that is not named is sent by e-mail. */
@Schema(name = "ChangePreferencesRequest")
public record ChangePreferencesRequest(@NotNull List<@NotNull @Valid Choice> items) {

    /** One kind, and whether it is to be sent by e-mail. */
    @Schema(name = "ChangePreferenceChoice")
    public record Choice(@NotNull Kind kind, boolean email) {}

    List<Kind> off() {
        return items.stream()
                .filter(choice -> !choice.email())
                .map(Choice::kind)
                .toList();
    }
}
