package org.scrutineer.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.gateway.parts.Browser.json;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.scrutineer.gateway.parts.Browser;
import org.scrutineer.gateway.parts.GatewayParts;
import org.scrutineer.gateway.parts.RawRequest;
import org.scrutineer.gateway.parts.StubService;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class UploadTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aFileUpToTheLimitArrivesWhole() throws Exception {
        var response = upload(BodyPublishers.ofByteArray(new byte[GatewayParts.MAX_BODY]));

        assertEquals(200, response.statusCode());
        assertEquals(GatewayParts.MAX_BODY, json(response).getInteger("size"));
    }

    @Test
    void aFileOfUnknownLengthArrivesWhole() throws Exception {
        var response = upload(chunked(GatewayParts.MAX_BODY));

        assertEquals(200, response.statusCode());
        assertEquals(GatewayParts.MAX_BODY, json(response).getInteger("size"));
    }

    @Test
    void aServiceReadsWhileTheClientIsStillSending() throws Exception {
        StubService.firstBytes = new CountDownLatch(1);
        PipedOutputStream sender = new PipedOutputStream();
        PipedInputStream file = new PipedInputStream(sender, 128 * 1024);
        var answer = client.sendAsync(request(BodyPublishers.ofInputStream(() -> file)), BodyHandlers.ofString());

        sender.write(new byte[64 * 1024]);
        sender.flush();
        boolean seenBeforeTheEnd = StubService.firstBytes.await(10, TimeUnit.SECONDS);
        sender.close();

        assertTrue(seenBeforeTheEnd, "nothing arrived before the upload was complete");
        assertEquals(64 * 1024, json(answer.get(10, TimeUnit.SECONDS)).getInteger("size"));
    }

    @Test
    void anAnnouncedLengthOverTheLimitIsRefusedBeforeTheFileIsSent() {
        int before = StubService.calls("too-much");

        String answer = RawRequest.send(
                "POST /api/councils/fairmere/drafts/too-much HTTP/1.1",
                "Content-Length: " + (GatewayParts.MAX_BODY + 1),
                "Expect: 100-continue");

        assertEquals("HTTP/1.1 413 Request Entity Too Large", RawRequest.status(answer));
        assertTrue(answer.contains("/problems/too-large"), answer);
        assertEquals(before, StubService.calls("too-much"));
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOn() {
        String answer = RawRequest.send(
                "POST /api/councils/fairmere/drafts HTTP/1.1", "Content-Length: 0", "Expect: 100-continue");

        assertEquals("HTTP/1.1 100 Continue", RawRequest.status(answer));
        assertTrue(answer.contains("HTTP/1.1 200 OK"), answer);
    }

    @Test
    void aFileOfUnknownLengthIsCutOffAtTheLimit() throws Exception {
        var response = upload(chunked(GatewayParts.MAX_BODY + 200_000));

        assertEquals(413, response.statusCode());
        assertEquals("/problems/too-large", json(response).getString("type"));
    }

    private HttpResponse<String> upload(BodyPublisher body) throws Exception {
        return client.send(request(body), BodyHandlers.ofString());
    }

    private static HttpRequest request(BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(Browser.gateway() + "/api/councils/fairmere/drafts"))
                .POST(body)
                .build();
    }

    private static BodyPublisher chunked(int size) {
        Supplier<InputStream> file = () -> new ByteArrayInputStream(new byte[size]);
        return BodyPublishers.ofInputStream(file);
    }
}
