package org.scrutineer.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.gateway.parts.Browser.header;
import static org.scrutineer.gateway.parts.Browser.json;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.gateway.parts.Browser;
import org.scrutineer.gateway.parts.GatewayParts;
import org.scrutineer.gateway.parts.StubService;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class FailuresTest {

    private final Browser browser = new Browser();

    @Test
    void aServiceThatIsNotRunningIsUnavailable() {
        var response = browser.get("/api/councils/fairmere/actions");

        assertProblem(503, "/problems/service-unavailable", response);
        assertEquals(Optional.of("2"), header(response, "retry-after"));
    }

    @Test
    void aServiceThatIsNotRunningIsUnavailableForAnUploadToo() {
        assertProblem(
                503,
                "/problems/service-unavailable",
                browser.post("/api/councils/fairmere/evidence", "x".repeat(900_000)));
    }

    @Test
    void aServiceThatDoesNotAnswerTimesOut() {
        assertProblem(504, "/problems/service-timeout", browser.get("/api/councils/fairmere/meetings/hang"));
    }

    @Test
    void aRequestThatBrokeOffIsNeverSentAgain() {
        int before = StubService.calls("broken-off");

        var response = browser.post("/api/councils/fairmere/drafts/broken-off", "{}");

        assertProblem(502, "/problems/service-broken-off", response);
        assertEquals(before + 1, StubService.calls("broken-off"));
    }

    @Test
    void theGatewayIsNotReadyWhileAServiceIsNotThere() {
        var response = browser.get("/q/health/ready");

        assertEquals(503, response.statusCode());
        JsonObject parts = json(response).getJsonArray("checks").stream()
                .map(JsonObject.class::cast)
                .filter(check -> check.getString("name").equals("Services and issuer"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("data");
        assertEquals("down", parts.getString("recommendations"));
        assertEquals("up", parts.getString("meetings"));
        assertEquals("up", parts.getString("issuer"));
    }

    @Test
    void theGatewayIsAliveAllTheSame() {
        assertEquals(200, browser.get("/q/health/live").statusCode());
    }

    private static void assertProblem(int status, String type, HttpResponse<String> response) {
        assertEquals(status, response.statusCode());
        assertEquals(Optional.of("application/problem+json"), header(response, "content-type"));
        assertEquals(type, json(response).getString("type"));
        assertEquals(status, json(response).getInteger("status"));
    }
}
