package org.scrutineer.recommendations.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the append-only history.
 *
 * @param what what happened, in kebab case
 * @param note the reason or remark that was given, null if none
 * @param before the facts that changed, as they were
 * @param after the same facts, as they are since
 */
@Schema(name = "HistoryEntry")
public record HistoryEntry(
        UUID id,
        Instant at,
        String who,
        String what,
        String note,
        Map<String, Object> before,
        Map<String, Object> after) {
    private static final Set<String> WORDS = Set.of("text", "outcome", "proposedAction");

    /** For readers who may not read the words of the thing: what happened, without what it was about. */
    public HistoryEntry withoutWords() {
        return new HistoryEntry(id, at, who, what, null, without(before, WORDS), without(after, WORDS));
    }

    /** For readers who see but some of the facts of a thing. */
    public HistoryEntry only(Set<String> facts) {
        return new HistoryEntry(id, at, who, what, note, of(before, facts::contains), of(after, facts::contains));
    }

    private static Map<String, Object> without(Map<String, Object> facts, Set<String> names) {
        return of(facts, name -> !names.contains(name));
    }

    private static Map<String, Object> of(Map<String, Object> facts, Predicate<String> shown) {
        var result = new LinkedHashMap<String, Object>();
        facts.forEach((name, value) -> {
            if (shown.test(name)) result.put(name, value);
        });
        return result;
    }
}
