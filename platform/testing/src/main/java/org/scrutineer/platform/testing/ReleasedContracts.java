package org.scrutineer.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the schemas of a service's events to those that readers may already rely on: the copies in {@code src/test/resources/contracts-released}.
 * Within v1 a field may be added that nobody must send; nothing that was there changes.
 */
public final class ReleasedContracts {

    private static final Path NOW = Path.of("src/main/resources/contracts");
    private static final Path RELEASED = Path.of("src/test/resources/contracts-released");
    private static final String SCHEMA = ".v1.schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What says which values a field may hold. */
    private static final List<String> KINDS = List.of("type", "format", "const", "pattern", "$ref");

    private final List<String> broken = new ArrayList<>();

    private ReleasedContracts() {}

    /** What readers of the released contracts would stumble over; empty when nothing. A contract without a released copy counts too. */
    public static List<String> broken() {
        var comparison = new ReleasedContracts();
        var released = names(RELEASED);
        for (var name : released) {
            var now = NOW.resolve(name + SCHEMA);
            if (Files.exists(now)) comparison.compare(name, read(RELEASED.resolve(name + SCHEMA)), read(now));
            else comparison.broken.add(name + " is gone");
        }
        for (var name : names(NOW)) {
            if (!released.contains(name)) comparison.broken.add(name + " has no released copy yet");
        }
        return comparison.broken;
    }

    /** What readers of {@code released} would stumble over in {@code now}. */
    static List<String> between(JsonNode released, JsonNode now) {
        var comparison = new ReleasedContracts();
        comparison.compare("$", released, now);
        return comparison.broken;
    }

    private void compare(String at, JsonNode released, JsonNode now) {
        for (var kind : KINDS) {
            if (!released.path(kind).equals(now.path(kind))) {
                broken.add(at + ": " + kind + " was " + released.path(kind) + " and is " + now.path(kind));
            }
        }
        for (var value : now.path("enum")) {
            if (released.has("enum") && !values(released.path("enum")).contains(value)) {
                broken.add(at + ": " + value + " is a value that no reader knows");
            }
        }
        var known = released.path("properties");
        for (var required : values(released.path("required"))) {
            if (!values(now.path("required")).contains(required))
                broken.add(at + ": " + required + " is not sent always any more");
        }
        for (var required : values(now.path("required"))) {
            if (!values(released.path("required")).contains(required))
                broken.add(at + ": " + required + " was not required");
        }
        for (var field : known.properties()) {
            var other = now.path("properties").path(field.getKey());
            if (other.isMissingNode()) broken.add(at + ": " + field.getKey() + " is gone");
            else compare(at + "." + field.getKey(), field.getValue(), other);
        }
        for (var part : List.of("items", "additionalProperties")) {
            if (released.path(part).isObject()) compare(at + "[]", released.path(part), now.path(part));
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            if (released.path(choice).size() != now.path(choice).size()) {
                broken.add(at + ": " + choice + " has another number of choices");
                continue;
            }
            for (int i = 0; i < released.path(choice).size(); i++) {
                compare(
                        at + "|" + i,
                        released.path(choice).path(i),
                        now.path(choice).path(i));
            }
        }
        for (var definition : released.path("$defs").properties()) {
            compare(
                    at + "/" + definition.getKey(),
                    definition.getValue(),
                    now.path("$defs").path(definition.getKey()));
        }
    }

    private static Set<JsonNode> values(JsonNode array) {
        Set<JsonNode> values = new HashSet<>();
        array.forEach(values::add);
        return values;
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SCHEMA))
                    .map(file -> file.substring(0, file.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
