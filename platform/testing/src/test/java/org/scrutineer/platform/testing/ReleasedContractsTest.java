package org.scrutineer.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleasedContractsTest {

    private static final String RELEASED = """
            {"type": "object", "required": ["id"], "properties": {
               "id": {"type": "string", "format": "uuid"}, "state": {"enum": ["A", "B"]}, "parts": {"type": "array", "items": {"type": "string"}}}}
            """;

    @Test
    void aFieldMayBeAdded() throws JsonProcessingException {
        assertEquals(List.of(), with("\"id\":", "\"new\": {\"type\": \"string\"}, \"id\":"));
    }

    @Test
    void nothingThatWasThereMayChange() throws JsonProcessingException {
        assertEquals(List.of("$: state is gone"), with("\"state\"", "\"status\""));
        assertEquals(List.of("$.id: format was \"uuid\" and is "), with(", \"format\": \"uuid\"", ""));
        assertEquals(
                List.of("$: \"id\" is not sent always any more"), with("\"required\": [\"id\"]", "\"required\": []"));
        assertEquals(List.of("$: \"state\" was not required"), with("[\"id\"]", "[\"id\", \"state\"]"));
        assertEquals(List.of("$.state: \"C\" is a value that no reader knows"), with("\"B\"]", "\"B\", \"C\"]"));
        assertEquals(
                List.of("$.parts[]: type was \"string\" and is \"integer\""),
                with("\"items\": {\"type\": \"string\"}", "\"items\": {\"type\": \"integer\"}"));
    }

    private static List<String> with(String words, String others) throws JsonProcessingException {
        var json = new ObjectMapper();
        return ReleasedContracts.between(json.readTree(RELEASED), json.readTree(RELEASED.replace(words, others)));
    }
}
