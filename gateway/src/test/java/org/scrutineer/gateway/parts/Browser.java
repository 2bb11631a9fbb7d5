package org.scrutineer.gateway.parts;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client that keeps cookies as a browser does and follows a redirect only when told to. */
public final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Where the gateway under test listens; the port is a free one. */
    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    public static String gateway() {
        return "http://localhost:" + port();
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, "", headers);
    }

    public HttpResponse<String> post(String address, String body, String... headers) {
        return send("POST", address, body, headers);
    }

    public HttpResponse<String> send(String method, String address, String body, String... headers) {
        URI uri = URI.create(address.startsWith("/") ? gateway() + address : address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(5))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!cookies.isEmpty() && address.startsWith("/")) {
            request.header("Cookie", cookieHeader());
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Goes through the sign-in as a browser would, and returns the answer that sends it back to its page. */
    public HttpResponse<String> signIn(String returnTo) {
        HttpResponse<String> toIssuer = get("/sign-in?return=" + returnTo);
        HttpResponse<String> toCallback = get(location(toIssuer));
        HttpResponse<String> callback = get(ownPath(location(toCallback)));
        return get(ownPath(location(callback)));
    }

    public static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError("no redirect but " + response.statusCode()));
    }

    public static String ownPath(String location) {
        return location.startsWith(gateway()) ? location.substring(gateway().length()) : location;
    }

    public static JsonObject json(HttpResponse<String> response) {
        return new JsonObject(response.body());
    }

    public static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String setCookie) {
        String pair = setCookie.substring(0, setCookie.indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }
}
