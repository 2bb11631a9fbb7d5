package org.scrutineer.gateway.parts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenID Connect issuer, small and without a login page: whoever comes is {@link #ACCOUNT}. Code flow with PKCE. */
public final class StubIssuer {

    public static final String ACCOUNT = "00000000-0000-4000-8000-000000000002";

    /** Whether a refresh token is still good. */
    public static volatile boolean sessionActive = true;

    /** Drops every connection without an answer. */
    public static volatile boolean away;

    /** Of ID and access tokens from the code flow. */
    public static volatile int lifetimeSeconds = 300;

    private static final KeyPair KEY = key();
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

    private static volatile String issuer;

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final HttpServer server = Loopback.start(this::handle);

    private StubIssuer() {}

    static StubIssuer start() {
        StubIssuer stub = new StubIssuer();
        issuer = "http://127.0.0.1:" + stub.server.getAddress().getPort();
        return stub;
    }

    static String address() {
        return issuer;
    }

    void stop() {
        server.stop(0);
    }

    /** A program's access token for the account. */
    public static String token(String account) {
        return token(account, "scrutineer", Instant.now().plusSeconds(300), null);
    }

    public static String expiredToken(String account) {
        return token(account, "scrutineer", Instant.now().minusSeconds(300), null);
    }

    public static String tokenForSomethingElse(String account) {
        return token(account, "another-product", Instant.now().plusSeconds(300), null);
    }

    private static String token(String account, String audience, Instant expiry, String nonce) {
        var claims = Jwt.claims()
                .issuer(issuer)
                .subject(account)
                .audience(Set.of(audience))
                .issuedAt(expiry.minusSeconds(600))
                .expiresAt(expiry)
                .claim("name", "Ada Okoro")
                .claim("email", "ada@fairmere.example")
                .claim("councils", List.of("fairmere"))
                .claim("roles", List.of("member"));
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        return claims.jws().keyId("one").sign(KEY.getPrivate());
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (away) {
            exchange.close();
            return;
        }
        URI uri = exchange.getRequestURI();
        switch (uri.getPath()) {
            case "/.well-known/openid-configuration" -> json(exchange, 200, discovery());
            case "/keys" -> json(exchange, 200, keys());
            case "/authorize" -> authorize(exchange, form(uri.getRawQuery()));
            case "/token" ->
                token(exchange, form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            default -> json(exchange, 404, new JsonObject());
        }
    }

    private void authorize(HttpExchange exchange, Map<String, String> asked) throws IOException {
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?state=" + asked.get("state") + "&code=" + code);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        String nonce = null;
        boolean good;
        if ("refresh_token".equals(form.get("grant_type"))) {
            good = sessionActive;
        } else {
            Map<String, String> asked = codes.remove(String.valueOf(form.get("code")));
            good = asked != null
                    && "S256".equals(asked.get("code_challenge_method"))
                    && challenge(form.get("code_verifier")).equals(asked.get("code_challenge"));
            nonce = good ? asked.get("nonce") : null;
        }
        if (!good) {
            json(exchange, 400, new JsonObject().put("error", "invalid_grant"));
            return;
        }
        String token = token(ACCOUNT, "scrutineer", Instant.now().plusSeconds(lifetimeSeconds), nonce);
        String refresh = Jwt.claims()
                .issuer(issuer)
                .subject(ACCOUNT)
                .expiresAt(Instant.now().plusSeconds(28_800))
                .jws()
                .keyId("one")
                .sign(KEY.getPrivate());
        json(
                exchange,
                200,
                new JsonObject()
                        .put("access_token", token)
                        .put("id_token", token)
                        .put("refresh_token", refresh)
                        .put("token_type", "Bearer")
                        .put("expires_in", lifetimeSeconds));
    }

    private static JsonObject discovery() {
        return new JsonObject()
                .put("issuer", issuer)
                .put("authorization_endpoint", issuer + "/authorize")
                .put("token_endpoint", issuer + "/token")
                .put("jwks_uri", issuer + "/keys")
                .put("end_session_endpoint", issuer + "/end");
    }

    private static JsonObject keys() {
        RSAPublicKey key = (RSAPublicKey) KEY.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kid", "one")
                                        .put("kty", "RSA")
                                        .put("alg", "RS256")
                                        .put("use", "sig")
                                        .put(
                                                "n",
                                                URL_SAFE.encodeToString(
                                                        key.getModulus().toByteArray()))
                                        .put(
                                                "e",
                                                URL_SAFE.encodeToString(
                                                        key.getPublicExponent().toByteArray()))));
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new HashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            form.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void json(HttpExchange exchange, int status, JsonObject body) throws IOException {
        byte[] bytes = body.toBuffer().getBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String challenge(String verifier) {
        try {
            return URL_SAFE.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
