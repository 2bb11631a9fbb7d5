package org.scrutineer.meetings.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One value that a correction changed.
 *
 * @param pointer where it stands; entries of lists go by their id where they have one ({@code /tasks/{id}/dueOn})
 * @param before as JSON, {@code null} for what was added
 * @param after as JSON, {@code null} for what was taken out
 */
public record Difference(
        String pointer,
        @Schema(nullable = true) String before,
        @Schema(nullable = true) String after) {

    /** What differs between two contents, each value once. */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        var found = new ArrayList<Difference>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.equals(after)) return;
        var same = before.getNodeType() == after.getNodeType() && before.isContainerNode();
        if (!same) {
            found.add(new Difference(pointer, text(before), text(after)));
            return;
        }
        var left = children(before);
        var right = children(after);
        var names = new LinkedHashSet<>(left.keySet());
        names.addAll(right.keySet());
        var missing = JsonNodeFactory.instance.nullNode();
        for (var name : names) {
            compare(pointer + "/" + name, left.getOrDefault(name, missing), right.getOrDefault(name, missing), found);
        }
    }

    private static Map<String, JsonNode> children(JsonNode node) {
        var children = new LinkedHashMap<String, JsonNode>();
        if (node.isArray()) {
            for (var child : node) {
                var id = child.path("id").asText("");
                children.put(id.isEmpty() ? Integer.toString(children.size()) : id, child);
            }
        } else {
            node.properties().forEach(field -> children.put(field.getKey(), field.getValue()));
        }
        return children;
    }

    private static String text(JsonNode node) {
        return node.isNull() ? null : node.toString();
    }
}
