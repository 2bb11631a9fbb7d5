package org.scrutineer.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.gateway.parts.Browser.header;
import static org.scrutineer.gateway.parts.Browser.json;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.gateway.parts.Browser;
import org.scrutineer.gateway.parts.GatewayParts;
import org.scrutineer.gateway.parts.RawRequest;
import org.scrutineer.gateway.parts.StubIssuer;
import org.scrutineer.gateway.parts.StubService;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class ForwardingTest {

    private final Browser browser = new Browser();

    @Test
    void anAnonymousRequestReachesTheServiceWithoutAToken() {
        var response = browser.get("/api/councils/fairmere/meetings?from=2026-01-01&cursor=a%2Bb");

        assertEquals(200, response.statusCode());
        JsonObject seen = json(response);
        assertEquals("GET", seen.getString("method"));
        assertEquals("/councils/fairmere/meetings?from=2026-01-01&cursor=a%2Bb", seen.getString("target"));
        assertNull(seen.getJsonObject("headers").getString("authorization"));
    }

    @Test
    void aClientThatSpeaksHttp2IsServedToo() throws Exception {
        var address = URI.create(Browser.gateway() + "/api/councils/fairmere/meetings");
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            var read = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    BodyHandlers.ofString());
            // A stream: its length is not known beforehand.
            var written = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(5))
                            .header("Authorization", "Bearer " + StubIssuer.token("http2"))
                            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[70_000])))
                            .build(),
                    BodyHandlers.ofString());

            assertEquals(HttpClient.Version.HTTP_2, written.version());
            assertEquals(200, read.statusCode());
            assertEquals(200, written.statusCode(), written.body());
            assertEquals(70_000, json(written).getInteger("size"));
        }
    }

    @Test
    void aProgramsTokenIsPassedOn() {
        String token = StubIssuer.token("forwarding");

        var response = browser.get("/api/councils/fairmere/meetings", "Authorization", "Bearer " + token);

        assertEquals("Bearer " + token, json(response).getJsonObject("headers").getString("authorization"));
    }

    @Test
    void whoeverIsSignedInElsewhereReadsAsThePublicDoes() {
        var response = browser.get(
                "/api/councils/northcliffe/meetings", "Authorization", "Bearer " + StubIssuer.token("elsewhere"));

        assertEquals(200, response.statusCode());
        assertNull(json(response).getJsonObject("headers").getString("authorization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void whatThePublicMayNotIsForbiddenToWhoeverIsSignedInElsewhere(String method) {
        String address = "/api/councils/northcliffe/meetings/members-only";

        var stranger = browser.send(method, address, "", "Authorization", "Bearer " + StubIssuer.token("elsewhere"));
        var nobody = browser.send(method, address, "");
        var member = browser.send(
                method,
                address.replace("northcliffe", "fairmere"),
                "",
                "Authorization",
                "Bearer " + StubIssuer.token("elsewhere"));

        assertEquals(403, stranger.statusCode());
        assertEquals(Optional.of("application/problem+json"), header(stranger, "content-type"));
        assertEquals(Optional.empty(), header(stranger, "www-authenticate"));
        assertEquals("/problems/other-council", json(stranger).getString("type"));
        assertEquals(401, nobody.statusCode());
        assertEquals("/problems/sign-in-required", json(nobody).getString("type"));
        assertEquals(200, member.statusCode());
    }

    @Test
    void anotherSchemeThanBearerIsNotPassedOn() {
        var response = browser.get("/api/councils/fairmere/meetings", "Authorization", "Basic YTpi");

        assertEquals(200, response.statusCode());
        assertNull(json(response).getJsonObject("headers").getString("authorization"));
    }

    @Test
    void aTokenThatIsExpiredForgedOrForSomethingElseIsRefusedHere() {
        for (String token : List.of(
                StubIssuer.expiredToken("forwarding"),
                StubIssuer.tokenForSomethingElse("forwarding"),
                StubIssuer.token("forwarding").replaceFirst("\\.[^.]+\\.", ".eyJzdWIiOiJ4In0."),
                "nonsense")) {
            var response = browser.get("/api/councils/fairmere/meetings/refused", "Authorization", "Bearer " + token);

            assertEquals(401, response.statusCode());
            assertEquals("/problems/token-refused", json(response).getString("type"));
            assertEquals(Optional.of("Bearer error=\"invalid_token\""), header(response, "www-authenticate"));
            assertEquals(0, StubService.calls("refused"));
        }
    }

    @Test
    void whatAClientSaysAboutItselfIsReplacedByWhatTheGatewayKnows() {
        String answer = RawRequest.send(
                "GET /api/councils/fairmere/meetings HTTP/1.1",
                "X-Forwarded-For: 198.51.100.1",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-User: admin",
                "X-Real-IP: 198.51.100.1",
                "Forwarded: for=198.51.100.1",
                "X-Original-URL: /admin",
                "Traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        JsonObject headers = new JsonObject(RawRequest.body(answer)).getJsonObject("headers");
        assertEquals("127.0.0.1", headers.getString("x-forwarded-for"));
        assertEquals("localhost:" + Browser.port(), headers.getString("x-forwarded-host"));
        assertEquals("http", headers.getString("x-forwarded-proto"));
        assertEquals("/api", headers.getString("x-forwarded-prefix"));
        assertTrue(headers.getString("traceparent").startsWith("00-0af7651916cd43dd8448eb211c80319c-"));
        assertFalse(headers.getString("traceparent").contains("b7ad6b7169203331"));
        Stream.of("x-forwarded-user", "x-real-ip", "forwarded", "x-original-url")
                .forEach(name -> assertNull(headers.getString(name), name));
    }

    @Test
    void headersBetweenNeighboursAndCookiesStayOutside() {
        String answer = RawRequest.send(
                "GET /api/councils/fairmere/meetings HTTP/1.1",
                "Connection: X-Between-Us",
                "Connection: close",
                "X-Between-Us: 1",
                "Keep-Alive: timeout=5",
                "Proxy-Authorization: Basic YTpi",
                "TE: trailers",
                "Upgrade: websocket",
                "Cookie: theme=dark",
                "Sec-Fetch-Site: same-origin",
                "If-None-Match: \"3\"",
                "Idempotency-Key: 42");

        JsonObject headers = new JsonObject(RawRequest.body(answer)).getJsonObject("headers");
        Stream.of("x-between-us", "keep-alive", "proxy-authorization", "te", "upgrade", "cookie", "sec-fetch-site")
                .forEach(name -> assertNull(headers.getString(name), name));
        assertEquals("\"3\"", headers.getString("if-none-match"));
        assertEquals("42", headers.getString("idempotency-key"));
    }

    @Test
    void aServicesAnswerComesOutWithPublicAddressesAndNothingPrivate() {
        String answer = RawRequest.send("POST /api/councils/fairmere/meetings/headers HTTP/1.1", "Content-Length: 0")
                .toLowerCase(Locale.ROOT);

        assertTrue(answer.startsWith("http/1.1 201 "), answer);
        assertTrue(answer.contains("\r\nlocation: /api/councils/fairmere/meetings/1\r\n"), answer);
        assertTrue(
                answer.contains("\r\nlink: </api/councils/fairmere/meetings?cursor=2>; rel=\"next\","
                        + " <https://other.example/x>; rel=\"help\"\r\n"),
                answer);
        assertTrue(answer.contains("\r\netag: \"7\"\r\n"), answer);
        assertTrue(answer.contains("\r\ncache-control: no-store\r\n"), answer);
        Stream.of("set-cookie", "keep-alive", "x-between-us", "default-src *")
                .forEach(hidden -> assertFalse(answer.contains(hidden), hidden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void everyMethodOfTheApiIsPassedOnWithItsBody(String method) {
        var response = browser.send(method, "/api/councils/fairmere/minutes/1", "{\"a\":1}");

        assertEquals(method, json(response).getString("method"));
        assertEquals(7, json(response).getInteger("size"));
    }

    @Test
    void aHeadRequestHasTheLengthAndNoBody() {
        var response = browser.send("HEAD", "/api/councils/fairmere/documents/report.pdf", "");

        assertEquals(200, response.statusCode());
        assertEquals(Optional.of("8"), header(response, "content-length"));
        assertEquals("", response.body());
    }

    @Test
    void anAnswerWithoutContentStaysWithoutContent() {
        var response = browser.send("DELETE", "/api/councils/fairmere/subscriptions/empty", "");

        assertEquals(204, response.statusCode());
        assertEquals(Optional.empty(), header(response, "transfer-encoding"));
        assertEquals("", response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/councils/fairmere/payroll",
                "/api/councils/fairmere",
                "/api/councils/fairmere/meetings/%2e%2e/%2e%2e/q/health",
                "/api/nothing",
                "/q/nothing",
                "/assets/nothing.js"
            })
    void anUnknownAddressIsAProblem(String address) {
        var response = browser.get(address);

        assertEquals(404, response.statusCode());
        assertEquals(Optional.of("application/problem+json"), header(response, "content-type"));
        assertEquals("/problems/not-found", json(response).getString("type"));
        assertTrue(json(response).getString("traceId").matches("[0-9a-f]{32}"));
    }

    @Test
    void aMethodOutsideTheApiIsRefused() {
        var response = browser.send("TRACE", "/api/councils/fairmere/meetings", "");

        assertEquals(405, response.statusCode());
        assertEquals("/problems/method-not-allowed", json(response).getString("type"));
    }
}
