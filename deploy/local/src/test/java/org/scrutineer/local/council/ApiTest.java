package org.scrutineer.local.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    @TempDir
    private Path folder;

    private ScriptedSuite suite;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        suite = new ScriptedSuite();
        api = suite.api();
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void everyPageOfAListIsReadWithTheAccountsToken() {
        suite.answers("GET /people", 200, "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"next\":\"x=1\"}")
                .answers("GET /people", 200, "{\"items\":[{\"id\":\"c\"}],\"next\":null}");

        var items = api.all("/people?kind=MEMBER");

        assertEquals(
                List.of("a", "b", "c"),
                items.stream().map(item -> item.path("id").asText()).toList());
        assertEquals(
                List.of("GET /people?kind=MEMBER&limit=200", "GET /people?kind=MEMBER&limit=200&cursor=x%3D1"),
                suite.lines());
        assertEquals("Bearer token-1", suite.requests().getFirst().authorization());
    }

    @Test
    void aPostThatMetARestartIsRepeatedWithTheSameIdempotencyKey() {
        suite.answers("POST /people", 503, "").answers("POST /people", 201, "{\"id\":\"a\"}");

        var made = api.post("/people", Map.of("name", "Ada Okoro"));

        assertEquals("a", made.path("id").asText());
        var requests = suite.requests();
        assertEquals(2, requests.size());
        assertEquals(requests.getFirst().idempotencyKey(), requests.getLast().idempotencyKey());
        assertEquals("{\"name\":\"Ada Okoro\"}", requests.getLast().body());
    }

    @Test
    void aRefusalIsToldWithItsFields() {
        suite.answers(
                "POST /people",
                422,
                "{\"type\":\"/problems/invalid\",\"title\":\"Invalid\",\"errors\":[{\"pointer\":\"/name\",\"detail\":\"Enter a name.\"}]}");

        var failure = assertThrows(ApiFailure.class, () -> api.post("/people", Map.of()));

        assertEquals("POST /people was answered with 422: Invalid; /name Enter a name.", failure.getMessage());
    }

    @Test
    void aProblemIsKnownByItsKind() {
        suite.answers("POST /drafts/1/publication", 409, "{\"type\":\"/problems/minutes-already-published\"}");

        assertEquals(
                "minutes-already-published",
                api.tryPost("/drafts/1/publication", null).problem());
    }

    @Test
    void aFileIsUploadedByteForByte() throws IOException {
        suite.answers("POST /drafts", 201, "{}");
        var file = Files.writeString(folder.resolve("minutes.txt"), "Minutes: £5\r\n");

        api.upload("/drafts", file);

        var body = suite.requests().getFirst().body();
        assertTrue(body.contains("name=\"file\"; filename=\"minutes.txt\""), body);
        assertTrue(body.contains("\r\n\r\nMinutes: £5\r\n\r\n--"), body);
    }
}
