package org.scrutineer.local.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    private record Request(String line, String authorization, String idempotencyKey, String body) {}

    private record Reply(int status, String body) {}

    @TempDir
    private Path folder;

    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Queue<Reply> replies = new ArrayDeque<>();
    private HttpServer server;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realm/protocol/openid-connect/token", exchange -> {
            exchange.getRequestBody().readAllBytes();
            answer(exchange, new Reply(200, "{\"access_token\":\"token-1\",\"expires_in\":300}"));
        });
        server.createContext("/api/councils/fairmere", this::handle);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        api = new Api(address, address + "/realm", DemonstrationCouncil.account("clerk.ferris"), "fairmere");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everyPageOfAListIsReadWithTheAccountsToken() {
        replies.add(new Reply(200, "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"next\":\"x=1\"}"));
        replies.add(new Reply(200, "{\"items\":[{\"id\":\"c\"}],\"next\":null}"));

        var items = api.all("/people?kind=MEMBER");

        assertEquals(
                List.of("a", "b", "c"),
                items.stream().map(item -> item.path("id").asText()).toList());
        assertEquals(
                List.of(
                        "GET /api/councils/fairmere/people?kind=MEMBER&limit=200",
                        "GET /api/councils/fairmere/people?kind=MEMBER&limit=200&cursor=x%3D1"),
                requests.stream().map(Request::line).toList());
        assertEquals("Bearer token-1", requests.getFirst().authorization());
    }

    @Test
    void aPostThatMetARestartIsRepeatedWithTheSameIdempotencyKey() {
        replies.add(new Reply(503, ""));
        replies.add(new Reply(201, "{\"id\":\"a\"}"));

        var made = api.post("/people", Map.of("name", "Ada Okoro"));

        assertEquals("a", made.path("id").asText());
        assertEquals(2, requests.size());
        assertEquals(requests.getFirst().idempotencyKey(), requests.getLast().idempotencyKey());
        assertEquals("{\"name\":\"Ada Okoro\"}", requests.getLast().body());
    }

    @Test
    void aRefusalIsToldWithItsFields() {
        replies.add(
                new Reply(
                        422,
                        "{\"type\":\"/problems/invalid\",\"title\":\"Invalid\",\"errors\":[{\"pointer\":\"/name\",\"detail\":\"Enter a name.\"}]}"));

        var failure = assertThrows(ApiFailure.class, () -> api.post("/people", Map.of()));

        assertEquals("POST /people was answered with 422: Invalid; /name Enter a name.", failure.getMessage());
    }

    @Test
    void aProblemIsKnownByItsKind() {
        replies.add(new Reply(409, "{\"type\":\"/problems/minutes-already-published\"}"));

        assertEquals(
                "minutes-already-published",
                api.tryPost("/drafts/1/publication", null).problem());
    }

    @Test
    void aFileIsUploadedByteForByte() throws IOException {
        replies.add(new Reply(201, "{}"));
        var file = Files.writeString(folder.resolve("minutes.txt"), "Minutes: £5\r\n");

        api.upload("/drafts", file);

        var body = requests.getFirst().body();
        assertTrue(body.contains("name=\"file\"; filename=\"minutes.txt\""), body);
        assertTrue(body.contains("\r\n\r\nMinutes: £5\r\n\r\n--"), body);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        requests.add(new Request(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                headers.getFirst("Authorization"),
                headers.getFirst("Idempotency-Key"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answer(exchange, replies.remove());
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
