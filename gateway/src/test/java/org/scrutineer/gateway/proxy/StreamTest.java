package org.scrutineer.gateway.proxy;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.gateway.parts.Browser;
import org.scrutineer.gateway.parts.GatewayParts;
import org.scrutineer.gateway.parts.StubIssuer;
import org.scrutineer.gateway.parts.StubService;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class StreamTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void eventsArriveAsTheyHappenForLongerThanAnAnswerMayTake() throws Exception {
        var response = open("one");
        Instant begun = Instant.now();
        List<String> events = new ArrayList<>();

        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            while (Duration.between(begun, Instant.now()).compareTo(Duration.ofMillis(1500)) < 0) {
                String line = lines.readLine();
                if (line.startsWith("data: ")) {
                    events.add(line);
                }
            }
        }

        assertEquals(
                "text/event-stream",
                response.headers().firstValue("content-type").orElseThrow());
        assertEquals("data: event 0", events.getFirst());
        assertTrue(events.size() > 10, () -> events.size() + " events");
    }

    @Test
    void aClosedPageEndsTheServicesStreamToo() throws Exception {
        var response = open("two");
        await().until(() -> StubService.OPEN_STREAMS.get() > 0);

        response.body().close();

        await().atMost(Duration.ofSeconds(10)).until(() -> StubService.OPEN_STREAMS.get() == 0);
    }

    @Test
    void anAccountHasOnlySoManyPagesOpenAtOnce() throws Exception {
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        for (int i = 0; i < GatewayParts.STREAMS_PER_CALLER; i++) {
            open.add(open("three"));
        }

        var oneMore = open("three");
        assertEquals(429, oneMore.statusCode());
        assertTrue(new String(oneMore.body().readAllBytes(), StandardCharsets.UTF_8)
                .contains("/problems/too-many-streams"));
        var somebodyElse = open("four");
        assertEquals(200, somebodyElse.statusCode());

        open.getFirst().body().close();
        await().atMost(Duration.ofSeconds(10)).until(() -> opensNow("three"));
        for (var response : open) {
            response.body().close();
        }
        somebodyElse.body().close();
    }

    private boolean opensNow(String account) throws Exception {
        var response = open(account);
        response.body().close();
        return response.statusCode() == 200;
    }

    private HttpResponse<InputStream> open(String account) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(Browser.gateway() + "/api/councils/fairmere/stream"))
                        .header("Accept", "text/event-stream")
                        .header("Authorization", "Bearer " + StubIssuer.token(account))
                        .build(),
                BodyHandlers.ofInputStream());
    }
}
