package org.scrutineer.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The public API through the gateway, as a program of one person uses it. */
final class Api {

    record Answer(int status, String etag, String contentType, JsonNode body) {
        String text(String field) {
            return body.path(field).asText(null);
        }

        /** Fails with the problem's own words unless the status is the one expected. */
        Answer expect(int expected) {
            if (status != expected)
                throw new AssertionError("status " + status + " instead of " + expected + ": " + body);
            return this;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Map<String, Api> SIGNED_IN = new ConcurrentHashMap<>();

    private final Suite suite;
    private final String council;
    private final String user;
    private String token;
    private long expires;

    private Api(Suite suite, String council, String user) {
        this.suite = suite;
        this.council = council;
        this.user = user;
    }

    /** A demonstration account of Fairmere. */
    static Api as(String user) {
        return SIGNED_IN.computeIfAbsent(user, u -> new Api(Suite.get(), "fairmere", u));
    }

    /** An account, working on a council that need not be its own. */
    static Api as(String user, String council) {
        return new Api(Suite.get(), council, user);
    }

    static Api publicly() {
        return new Api(Suite.get(), "fairmere", null);
    }

    /** Gets a new token for everybody who has one. */
    static boolean everybodySignsInAgain() {
        SIGNED_IN.values().forEach(api -> {
            api.token = null;
            api.token();
        });
        return true;
    }

    Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), Map.of());
    }

    Answer post(String path, Object body) {
        return postOnce(path, body, UUID.randomUUID().toString());
    }

    Answer postOnce(String path, Object body, String key) {
        return send("POST", path, json(body), Map.of("Content-Type", "application/json", "Idempotency-Key", key));
    }

    /** Does something to what has a version. */
    Answer post(String path, Object body, String etag) {
        return send(
                "POST",
                path,
                json(body),
                Map.of(
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        etag));
    }

    Answer put(String path, Object body, String etag) {
        return send("PUT", path, json(body), Map.of("Content-Type", "application/json", "If-Match", etag));
    }

    Answer delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody(), Map.of());
    }

    Answer upload(String path, String fileName, String mediaType, byte[] content) {
        var boundary = "scrutineer-" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n";
        var parts = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(content),
                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send("POST", path, parts, Map.of("Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(suite.url() + "/api/councils/" + council + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        headers.forEach(request::header);
        if (user != null) request.header("Authorization", "Bearer " + token());
        return answer(request.build());
    }

    private static Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            var parsed = type.contains("json") ? JSON.readTree(response.body()) : MissingNode.getInstance();
            return new Answer(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(null), type, parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An access token by direct grant, as {@code deploy/demo} gets it; renewed a minute before its end. */
    synchronized String token() {
        if (token == null || System.currentTimeMillis() > expires - 60_000) {
            var form = "grant_type=password&client_id=scrutineer-cli&scope=openid&username=" + encode(user)
                    + "&password=" + encode(user + "-demo");
            var answer = answer(HttpRequest.newBuilder(URI.create(suite.issuer() + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build());
            token = answer.expect(200).text("access_token");
            expires = System.currentTimeMillis()
                    + answer.body().path("expires_in").asLong() * 1000;
        }
        return token;
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(
                    body instanceof String text ? text : JSON.writeValueAsString(body), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
