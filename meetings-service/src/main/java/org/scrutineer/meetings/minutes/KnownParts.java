package org.scrutineer.meetings.minutes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the parts of corrected minutes are called, so that a part which the correction did not change keeps its name and is not
 * taken for a new one by those who follow it. Each name is given once.
 */
final class KnownParts {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Deque<UUID>> names = new HashMap<>();

    private KnownParts() {}

    static KnownParts none() {
        return new KnownParts();
    }

    static KnownParts of(List<Decision> decisions, List<Recommendation> recommendations, List<Task> tasks) {
        var known = new KnownParts();
        decisions.forEach(d -> known.add(key(d.verb(), d.text()), d.decisionId()));
        recommendations.forEach(r -> known.add(key("RECOMMENDATION", r.text()), r.recommendationId()));
        tasks.forEach(t -> known.add(key(t.kind(), t.text()), t.taskId()));
        return known;
    }

    UUID decision(NewMinutes.Clause part) {
        return take(key(part.verb(), part.text()), part.id());
    }

    UUID recommendation(NewMinutes.Recommended part) {
        return take(key("RECOMMENDATION", part.text()), part.id());
    }

    UUID task(NewMinutes.Duty part) {
        return take(key(part.kind(), part.text()), part.id());
    }

    private void add(String key, UUID name) {
        names.computeIfAbsent(key, k -> new ArrayDeque<>()).add(name);
    }

    private UUID take(String key, UUID otherwise) {
        var known = names.get(key);
        return known == null || known.isEmpty() ? otherwise : known.remove();
    }

    private static String key(Object kind, String text) {
        return kind + " " + SPACE.matcher(text).replaceAll(" ").strip();
    }
}
