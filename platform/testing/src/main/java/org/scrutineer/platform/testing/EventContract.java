package org.scrutineer.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.platform.outbox.OutboxEvent;

/** Holds events to the files that their producer publishes: a JSON schema and an example per event. */
public final class EventContract {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String name;
    private final Path folder;

    private EventContract(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** The contract of an event of this service, by its name: {@code note-taken}. */
    public static EventContract own(String name) {
        return new EventContract(Path.of("src/main/resources/contracts"), name);
    }

    /** The contract of another service's event, as it stands in the repository. */
    public static EventContract of(String service, String name) {
        return new EventContract(Path.of("..", service, "src/main/resources/contracts"), name);
    }

    public String example() {
        return read(name + ".v1.example.json");
    }

    /** The example in a reader's own record, read as a consumer reads it. */
    public <T> T exampleAs(Class<T> reader) {
        try {
            return JSON.copy()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                    .readValue(example(), reader);
        } catch (JsonProcessingException e) {
            throw new AssertionError(name + "'s example does not fit " + reader.getSimpleName(), e);
        }
    }

    /** Fails unless the event, its schema and the example agree: the record writes exactly what the example shows. */
    public <T extends OutboxEvent> void holdsFor(Class<T> record) {
        assertValid(example());
        try {
            T event = JSON.readValue(example(), record);
            assertValid(JSON.writeValueAsString(event));
            JsonNode again = JSON.valueToTree(event);
            if (!again.equals(JSON.readTree(example()))) {
                throw new AssertionError("written: " + again + "\nexample: " + JSON.readTree(example()));
            }
            if (!event.type().matches("org\\.scrutineer\\.[a-z]+\\." + name + "\\.v1")) {
                throw new AssertionError("the type of " + name + " is " + event.type());
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(name, e);
        }
    }

    /** Fails unless the payload is as the schema says. */
    public void assertValid(String payload) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(name + ".v1.schema.json"), InputFormat.JSON);
        var errors = schema.validate(payload, InputFormat.JSON);
        if (!errors.isEmpty()) throw new AssertionError(name + ": " + errors);
    }

    /** The names of all contracts of this service. */
    public static List<String> ownNames() {
        try (var files = Files.list(Path.of("src/main/resources/contracts"))) {
            List<String> names = new ArrayList<>();
            files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".v1.schema.json"))
                    .forEach(f -> names.add(f.substring(0, f.length() - ".v1.schema.json".length())));
            return names.stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
