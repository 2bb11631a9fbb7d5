package org.scrutineer.local.council;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A gateway and an issuer that answer as they are told to; the last answer given for a request is repeated. */
public final class ScriptedSuite implements AutoCloseable {
    /** What somebody asked. */
    public record Request(String line, String authorization, String idempotencyKey, String ifMatch, String body) {}

    private record Reply(int status, String body) {}

    private static final String ROOT = "/api/councils/fairmere";

    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Queue<Reply>> replies = new HashMap<>();
    private final HttpServer server;

    public ScriptedSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realm/protocol/openid-connect/token", exchange -> {
            exchange.getRequestBody().readAllBytes();
            answer(exchange, new Reply(200, "{\"access_token\":\"token-1\",\"expires_in\":300}"));
        });
        server.createContext(ROOT, this::handle);
        server.start();
    }

    /** Queues an answer to a request such as {@code GET /people}; a query is no part of it. */
    public ScriptedSuite answers(String request, int status, String body) {
        replies.computeIfAbsent(request, first -> new ArrayDeque<>()).add(new Reply(status, body));
        return this;
    }

    public Api api() {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Api(address, address + "/realm", DemonstrationCouncil.account("clerk.ferris"), "fairmere");
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public List<String> lines() {
        return requests().stream().map(Request::line).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var method = exchange.getRequestMethod() + " ";
        var uri = exchange.getRequestURI().toString().substring(ROOT.length());
        requests.add(new Request(
                method + uri,
                headers.getFirst("Authorization"),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("If-Match"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        var queue = replies.getOrDefault(
                method + exchange.getRequestURI().getPath().substring(ROOT.length()), new ArrayDeque<>());
        var reply = queue.size() > 1 ? queue.remove() : queue.peek();
        answer(exchange, reply == null ? new Reply(404, "") : reply);
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
