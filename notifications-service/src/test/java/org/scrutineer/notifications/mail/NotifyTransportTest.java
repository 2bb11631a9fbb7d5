package org.scrutineer.notifications.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.notifications.MailPort;
import org.scrutineer.platform.testing.LocalParts;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class NotifyTransportTest {

    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final Instant NOW = Instant.parse("2026-05-02T05:00:03Z");
    private static final Mail DISCRETIONARY = new Mail(
            "id@fairmere.example",
            "elin@fairmere.example",
            "Scrutineer: an action is overdue",
            "the text",
            "<p>the html</p>",
            "https://scrutineer.fairmere.example/api/x");
    private static final Mail DUTY =
            new Mail("duty@fairmere.example", "elin@fairmere.example", "subject", "text", "html", null);

    private final List<String> requests = new ArrayList<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private HttpServer service;
    private int status = 201;
    private String answer = "{\"id\":\"740e5834-3a29-46b4-9a6f-16142fde533a\"}";
    private String known = "{\"notifications\":[]}";
    private Duration silence = Duration.ZERO;

    @BeforeEach
    void serve() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v2/notifications", this::handle);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void aMailIsHandedOverWithItsReferenceAndOneClickAddress() {
        assertEquals(new Outcome.Accepted(), transport().send(DISCRETIONARY, 1));
        assertEquals(List.of("POST /v2/notifications/email"), requests);
        var body = bodies.getFirst();
        assertEquals("elin@fairmere.example", body.get("email_address").asText());
        assertEquals("template", body.get("template_id").asText());
        assertEquals(
                "Scrutineer: an action is overdue",
                body.at("/personalisation/subject").asText());
        assertEquals("the text", body.at("/personalisation/body").asText());
        assertEquals("id@fairmere.example", body.get("reference").asText());
        assertEquals(
                "https://scrutineer.fairmere.example/api/x",
                body.get("one_click_unsubscribe_url").asText());
    }

    @Test
    void dutyMailHasNoOneClickAddress() {
        transport().send(DUTY, 1);
        assertFalse(bodies.getFirst().has("one_click_unsubscribe_url"));
    }

    @Test
    void theTokenIsTheServicesAndSignedWithItsSecret() throws Exception {
        transport().send(DUTY, 1);
        var parts = tokens.getFirst().substring("Bearer ".length()).split("\\.", 3);
        var claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertEquals(SERVICE, claims.get("iss").asText());
        assertEquals(NOW.getEpochSecond(), claims.get("iat").asLong());
        assertEquals(
                "HS256",
                new ObjectMapper()
                        .readTree(Base64.getUrlDecoder().decode(parts[0]))
                        .get("alg")
                        .asText());
        assertEquals(signature(parts[0] + "." + parts[1]), parts[2]);
    }

    @Test
    void aSecondAttemptAsksFirstWhetherTheFirstOneArrived() {
        known = "{\"notifications\":[{\"id\":\"740e5834-3a29-46b4-9a6f-16142fde533a\",\"status\":\"sending\"}]}";
        assertEquals(new Outcome.Accepted(), transport().send(DISCRETIONARY, 2));
        assertEquals(List.of("GET /v2/notifications?reference=id%40fairmere.example"), requests);
        known = "{\"notifications\":[]}";
        assertEquals(new Outcome.Accepted(), transport().send(DISCRETIONARY, 3));
        assertEquals("POST /v2/notifications/email", requests.getLast());
    }

    @Test
    void refusalsAreToldApart() {
        assertInstanceOf(
                Outcome.AddressRefused.class,
                answered(
                        400,
                        "{\"errors\":[{\"error\":\"ValidationError\",\"message\":\"email_address Not a valid email address\"}]}"));
        assertEquals(Outcome.Reason.MISCONFIGURED, deferred(403, "{\"errors\":[{\"error\":\"AuthError\"}]}"));
        assertEquals(Outcome.Reason.TEMPORARY, deferred(429, "{}"));
        assertEquals(Outcome.Reason.TEMPORARY, deferred(500, "{}"));
    }

    @Test
    void aServiceThatSaysNothingOrIsNotThereIsTriedAgain() {
        silence = Duration.ofSeconds(3);
        assertEquals(Outcome.Reason.UNREACHABLE, deferred(201, answer));
        service.stop(0);
        assertEquals(Outcome.Reason.UNREACHABLE, deferred(201, answer));
    }

    @Test
    void aKeyThatIsNoneStopsTheService() {
        assertThrows(IllegalStateException.class, () -> transport("short"));
    }

    private Outcome answered(int status, String answer) {
        this.status = status;
        this.answer = answer;
        return transport().send(DISCRETIONARY, 1);
    }

    private Outcome.Reason deferred(int status, String answer) {
        return assertInstanceOf(Outcome.Deferred.class, answered(status, answer))
                .reason();
    }

    private NotifyTransport transport() {
        return transport("our-key-" + SERVICE + "-" + SECRET);
    }

    private NotifyTransport transport(String key) {
        var url = URI.create("http://localhost:" + service.getAddress().getPort());
        return new NotifyTransport(new Settings(url, key), InstantSource.fixed(NOW));
    }

    private static String signature(String signed) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        var get = exchange.getRequestMethod().equals("GET");
        var body = exchange.getRequestBody().readAllBytes();
        if (!get) bodies.add(new ObjectMapper().readTree(body));
        var until = System.nanoTime() + silence.toNanos();
        while (System.nanoTime() < until) Thread.onSpinWait();
        var text = (get ? known : answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(get ? 200 : status, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
        assertTrue(requests.size() < 100);
    }

    private record Settings(URI url, String key) implements MailSettings, MailSettings.Notify {
        @Override
        public Transport transport() {
            return Transport.NOTIFY;
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration silence() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration deadline() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Notify notifyService() {
            return this;
        }

        @Override
        public Optional<String> apiKey() {
            return Optional.of(key);
        }

        @Override
        public Optional<String> templateId() {
            return Optional.of("template");
        }
    }
}
