package org.scrutineer.meetings.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.meetings.json.StoredJson;
import org.scrutineer.meetings.precision.ExtractOutcome;
import org.scrutineer.meetings.precision.Outcomes;

/**
 * What clerks made of the extracts. An extract counts as unchanged when everything that the reader said of it still stands;
 * an owner or a date that the document does not give, and the clerk adds, is not the reader's mistake.
 */
final class ExtractComparison {

    private final List<Outcomes.Compared> found = new ArrayList<>();

    private ExtractComparison() {}

    static List<Outcomes.Compared> of(DraftContent extracts, DraftContent published) {
        var comparison = new ExtractComparison();
        comparison.compare(
                ExtractOutcome.Kind.DECISION, extracts.decisions(), published.decisions(), ExtractComparison::said);
        comparison.compare(
                ExtractOutcome.Kind.RECOMMENDATION,
                extracts.recommendations(),
                published.recommendations(),
                ExtractComparison::said);
        comparison.compare(ExtractOutcome.Kind.TASK, extracts.tasks(), published.tasks(), ExtractComparison::said);
        return List.copyOf(comparison.found);
    }

    private <T extends DraftEntry<T>> void compare(
            ExtractOutcome.Kind kind, List<T> extracts, List<T> published, Function<T, List<Object>> said) {
        Map<UUID, T> after = published.stream()
                .filter(DraftEntry::included)
                .collect(Collectors.toMap(DraftEntry::id, Function.identity()));
        for (var extract : extracts) {
            var kept = after.remove(extract.id());
            found.add(new Outcomes.Compared(kind, outcome(extract, kept, said), json(extract), json(kept)));
        }
        // What is left came from the clerk; in the order of the draft.
        for (var entry : published) {
            if (after.containsKey(entry.id())) {
                found.add(new Outcomes.Compared(kind, ExtractOutcome.Outcome.ADDED, null, json(entry)));
            }
        }
    }

    private static <T> ExtractOutcome.Outcome outcome(T extract, T kept, Function<T, List<Object>> said) {
        if (kept == null) return ExtractOutcome.Outcome.REMOVED;
        var before = said.apply(extract);
        var after = said.apply(kept);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != null && !before.get(i).equals(after.get(i))) return ExtractOutcome.Outcome.CORRECTED;
        }
        return ExtractOutcome.Outcome.UNCHANGED;
    }

    private static List<Object> said(DraftDecision decision) {
        return Arrays.asList(decision.text(), decision.verb(), decision.item(), decision.clause());
    }

    private static List<Object> said(DraftRecommendation recommendation) {
        return Arrays.asList(
                recommendation.text(), recommendation.number(), recommendation.status(), recommendation.item());
    }

    private static List<Object> said(DraftTask task) {
        String owner = task.owner() == null ? null : task.owner().name();
        return Arrays.asList(task.text(), task.kind(), owner, task.dueOn(), task.item());
    }

    private static JsonNode json(Object entry) {
        return entry == null ? null : StoredJson.mapper().valueToTree(entry);
    }
}
