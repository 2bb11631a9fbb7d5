package org.scrutineer.local.council;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.local.council.DemonstrationCouncil.Account;

/**
 * One account's use of the public interface, through the gateway, as any program would use it: a bearer token of the issuer,
 * an idempotency key on every POST, and another attempt where the suite is restarting.
 */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 5;
    private static final int SERVER_IS_AWAY = 502;
    private static final int SERVER_TOOK_TOO_LONG = 504;
    private static final int LARGEST_PAGE = 200;

    /** An answer with any status; the body is a missing node where there is none. */
    public record Answer(int status, JsonNode body, String etag) {
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /** The problem's kind without its path, such as {@code minutes-already-published}; empty for no problem. */
        public String problem() {
            var type = body.path("type").asText("");
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI tokens;
    private final String base;
    private final Account account;
    private String token;
    private long tokenEndsAt;

    public Api(String gateway, String issuer, Account account, String council) {
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
        this.base = gateway + "/api/councils/" + council;
        this.account = account;
    }

    /**
     * Reads one thing.
     *
     * @throws ApiFailure for any answer but a success
     */
    public JsonNode get(String path) {
        return success("GET " + path, send(path, "GET", BodyPublishers.noBody(), Map.of()));
    }

    /** Reads every page of a list. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var first = path + (path.contains("?") ? "&" : "?") + "limit=" + LARGEST_PAGE;
        var page = get(first);
        while (true) {
            page.path("items").forEach(items::add);
            var next = page.path("next").asText(null);
            if (next == null || next.equals("null")) {
                return items;
            }
            page = get(first + "&cursor=" + encode(next));
        }
    }

    /**
     * Creates or does something.
     *
     * @throws ApiFailure for any answer but a success
     */
    public JsonNode post(String path, Object body) {
        return success("POST " + path, tryPost(path, body));
    }

    /** As {@link #post}, for a caller who has something to say to a refusal. */
    public Answer tryPost(String path, Object body) {
        return send(path, "POST", json(body), Map.of("Content-Type", "application/json", "Idempotency-Key", key()));
    }

    /** As {@link #tryPost(String, Object)}, for what is done to a thing of that version alone. */
    public Answer tryPost(String path, Object body, String version) {
        return send(
                path,
                "POST",
                json(body),
                Map.of("Content-Type", "application/json", "Idempotency-Key", key(), "If-Match", version));
    }

    /** Replaces something; {@code version} is null where the interface asks for none. */
    public JsonNode put(String path, Object body, String version) {
        var headers = version == null
                ? Map.of("Content-Type", "application/json")
                : Map.of("Content-Type", "application/json", "If-Match", version);
        return success("PUT " + path, send(path, "PUT", json(body), headers));
    }

    /** Uploads a file as the part {@code file} of a form. */
    public Answer upload(String path, Path file) {
        var boundary = "scrutineer-" + UUID.randomUUID();
        return send(
                path,
                "POST",
                BodyPublishers.ofByteArray(form(boundary, file)),
                Map.of("Content-Type", "multipart/form-data; boundary=" + boundary, "Idempotency-Key", key()));
    }

    private static byte[] form(String boundary, Path file) {
        var name = file.getFileName().toString().replace("\"", "'");
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            var out = new ByteArrayOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(Files.readAllBytes(file));
            out.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        } catch (IOException failure) {
            throw new ApiFailure("The file " + file + " cannot be read.");
        }
    }

    private static JsonNode success(String what, Answer answer) {
        if (!answer.isSuccess()) {
            throw ApiFailure.of(what, answer);
        }
        return answer.body();
    }

    private Answer send(String path, String method, BodyPublisher body, Map<String, String> headers) {
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = once(path, method, body, headers);
                if (answer.status() < SERVER_IS_AWAY || answer.status() > SERVER_TOOK_TOO_LONG || attempt == ATTEMPTS) {
                    return answer;
                }
            } catch (IOException away) {
                if (attempt == ATTEMPTS) {
                    throw new ApiFailure("The suite does not answer at " + base + "; is deploy/run running?");
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new ApiFailure("Stopped.");
            }
            rest();
        }
    }

    private Answer once(String path, String method, BodyPublisher body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token())
                .method(method, body);
        headers.forEach(request::header);
        var response = http.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(
                response.statusCode(),
                parse(response.body()),
                response.headers().firstValue("ETag").orElse(null));
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() - tokenEndsAt > 0) {
            var form = Map.of(
                    "grant_type", "password",
                    "client_id", "scrutineer-cli",
                    "scope", "openid",
                    "username", account.user(),
                    "password", account.password());
            var body = form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + encode(field.getValue()))
                    .collect(Collectors.joining("&"));
            var request = HttpRequest.newBuilder(tokens)
                    .timeout(TIMEOUT)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            var answer = parse(response.body());
            if (response.statusCode() != 200) {
                throw new ApiFailure("Signing in as " + account.user() + " was refused: "
                        + answer.path("error_description").asText("status " + response.statusCode()) + ".");
            }
            token = answer.path("access_token").asText();
            // Renewed at half its life, so that none runs out on the way.
            tokenEndsAt = System.nanoTime()
                    + Duration.ofSeconds(answer.path("expires_in").asLong()).toNanos() / 2;
        }
        return token;
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ApiFailure("Stopped.");
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A value as it stands in a query. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
