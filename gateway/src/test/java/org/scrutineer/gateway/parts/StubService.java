package org.scrutineer.gateway.parts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A service behind the gateway, on real sockets. The last segment of the path says what it does; everything else is answered
 * with what it saw of the request.
 */
public final class StubService {

    /** Requests that arrived, by last segment of the path. */
    public static final ConcurrentHashMap<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();

    /** Live streams that are being written to. */
    public static final AtomicInteger OPEN_STREAMS = new AtomicInteger();

    /** Counted down when the first bytes of an upload have been seen. */
    public static volatile CountDownLatch firstBytes = new CountDownLatch(1);

    private final HttpServer server = Loopback.start(StubService::handle);

    private StubService() {}

    static StubService start() {
        return new StubService();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    public static int calls(String what) {
        return CALLS.getOrDefault(what, new AtomicInteger()).get();
    }

    private static void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String what = path.substring(path.lastIndexOf('/') + 1);
        CALLS.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
        switch (what) {
            case "stream" -> stream(exchange);
            case "hang" -> awaitForEver();
            case "broken-off" -> exchange.close();
            case "empty" -> exchange.sendResponseHeaders(204, -1);
            case "headers" -> headers(exchange);
            case "members-only" -> membersOnly(exchange);
            case "report.pdf" -> answer(exchange, "application/pdf", "%PDF-1.7");
            default -> echo(exchange);
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        long size = 0;
        try (InputStream body = exchange.getRequestBody()) {
            byte[] buffer = new byte[16 * 1024];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                firstBytes.countDown();
            }
        }
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        JsonObject seen = new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("target", exchange.getRequestURI().toString())
                .put("size", size)
                .put("headers", headers);
        answer(exchange, "application/json", seen.encode());
    }

    private static void answer(HttpExchange exchange, String mediaType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void membersOnly(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().containsKey("Authorization")) {
            echo(exchange);
            return;
        }
        byte[] problem = "{\"type\":\"/problems/sign-in-required\",\"status\":401}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        exchange.sendResponseHeaders(401, problem.length);
        exchange.getResponseBody().write(problem);
        exchange.close();
    }

    private static void headers(HttpExchange exchange) throws IOException {
        int port = exchange.getLocalAddress().getPort();
        var headers = exchange.getResponseHeaders();
        headers.set("Location", "http://127.0.0.1:" + port + "/councils/fairmere/meetings/1");
        headers.set(
                "Link",
                "</councils/fairmere/meetings?cursor=2>; rel=\"next\", <https://other.example/x>; rel=\"help\"");
        headers.set("Set-Cookie", "service=1");
        headers.set("Keep-Alive", "timeout=5");
        headers.set("Connection", "X-Between-Us");
        headers.set("X-Between-Us", "1");
        headers.set("Content-Security-Policy", "default-src *");
        headers.set("ETag", "\"7\"");
        exchange.sendResponseHeaders(201, -1);
        exchange.close();
    }

    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OPEN_STREAMS.incrementAndGet();
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) {
                out.write(("id: " + i + "\ndata: event " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException gone) {
            // the reader has gone, which is how every stream ends
        } finally {
            OPEN_STREAMS.decrementAndGet();
        }
    }

    private static void awaitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
