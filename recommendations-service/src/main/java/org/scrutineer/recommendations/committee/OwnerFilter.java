package org.scrutineer.recommendations.committee;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list is asked for by its {@code owner} parameter: a person's id, or the name of a person, post or body.
 *
 * @param personId null if a name was given
 * @param name in small letters, as the column {@code owner_key} holds it; null if an id was given
 */
public record OwnerFilter(UUID personId, String name) {

    /** Empty if nothing was asked for. */
    public static Optional<OwnerFilter> of(String asked) {
        if (asked == null || asked.isBlank()) return Optional.empty();
        try {
            return Optional.of(new OwnerFilter(UUID.fromString(asked.strip()), null));
        } catch (IllegalArgumentException notAnId) {
            return Optional.of(new OwnerFilter(null, asked.strip().toLowerCase(Locale.ROOT)));
        }
    }

    /** As {@link #narrow}, for readers without a token: only owners whom they are shown by this name, or as this person. */
    public void narrowToShown(List<String> conditions, Map<String, Object> values) {
        narrow(conditions, values);
        conditions.add("owner_is_shown(council_id, owner_person_id, %s)"
                .formatted(personId == null ? "owner_key" : "cast(NULL AS text)"));
    }

    /** Adds the condition on the two columns that every table with an owner has. */
    public void narrow(List<String> conditions, Map<String, Object> values) {
        conditions.add(personId == null ? "owner_key = :owner" : "owner_person_id = :owner");
        values.put("owner", personId == null ? name : personId);
    }
}
