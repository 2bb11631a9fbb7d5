package org.scrutineer.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.PoolOptions;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OriginRequestTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger connections = new AtomicInteger();
    private final HttpClient client = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(1));
    private HttpServer service;

    @BeforeEach
    void start() throws Exception {
        service = await(vertx.createHttpServer()
                .connectionHandler(connection -> connections.incrementAndGet())
                .requestHandler(request ->
                        request.bodyHandler(body -> request.response().end("answer to " + body)))
                .listen(0, "127.0.0.1"));
    }

    @AfterEach
    void stop() throws Exception {
        await(vertx.close());
    }

    @Test
    void aClientThatGoesAwayAfterTheAnswerDoesNotTakeTheConnectionFromTheNext() throws Exception {
        var first = await(client.request(HttpMethod.GET, service.actualPort(), "127.0.0.1", "/")
                .map(request -> new OriginRequest(request, false).guarded()));
        assertEquals(
                "answer to ",
                await(first.send().compose(HttpClientResponse::body)).toString());

        first.reset();

        var second = client.request(HttpMethod.GET, service.actualPort(), "127.0.0.1", "/");
        assertEquals(
                "answer to ",
                await(second.compose(request -> request.send()).compose(HttpClientResponse::body))
                        .toString());
        assertEquals(1, connections.get());
    }

    @Test
    void aBodyOfUnknownLengthGoesInChunks() throws Exception {
        var request = await(client.request(HttpMethod.POST, service.actualPort(), "127.0.0.1", "/")
                .map(sent -> new OriginRequest(sent, true).guarded()));
        request.setChunked(false);
        request.write(Buffer.buffer("parts"));

        assertEquals(
                "answer to parts",
                await(request.end().compose(ended -> request.response()).compose(HttpClientResponse::body))
                        .toString());
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
