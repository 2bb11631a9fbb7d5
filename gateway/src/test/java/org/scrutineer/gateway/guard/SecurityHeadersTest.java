package org.scrutineer.gateway.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.gateway.parts.Browser.header;
import static org.scrutineer.gateway.parts.Browser.json;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.gateway.parts.Browser;
import org.scrutineer.gateway.parts.GatewayParts;
import org.scrutineer.gateway.parts.StubIssuer;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class SecurityHeadersTest {

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fairmere",
                "/sign-in",
                "/sign-out",
                "/api/session",
                "/api/councils/fairmere/meetings",
                "/api/councils/fairmere/actions",
                "/api/councils/fairmere/payroll",
                "/q/health/live",
                "/assets/none.js"
            })
    void everyAnswerCarriesThem(String address) {
        var response = browser.get(address);

        assertTrue(header(response, "content-security-policy").orElseThrow().contains("frame-ancestors 'none'"));
        assertEquals(Optional.of("nosniff"), header(response, "x-content-type-options"));
        assertEquals(Optional.of("DENY"), header(response, "x-frame-options"));
        assertEquals(Optional.of("same-origin"), header(response, "referrer-policy"));
        assertEquals(Optional.of("same-origin"), header(response, "cross-origin-opener-policy"));
        assertEquals(Optional.of("same-origin"), header(response, "cross-origin-resource-policy"));
        assertEquals(Optional.of("max-age=31536000; includeSubDomains"), header(response, "strict-transport-security"));
        assertTrue(header(response, "permissions-policy").orElseThrow().contains("camera=()"));
    }

    @Test
    void aPageRunsOnlyScriptsOfOurOwn() {
        String policy = header(browser.get("/"), "content-security-policy").orElseThrow();

        assertTrue(policy.contains("script-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void aDocumentOfAServiceRunsNothing() {
        String policy = header(browser.get("/api/councils/fairmere/documents/1"), "content-security-policy")
                .orElseThrow();

        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertTrue(policy.endsWith("; sandbox"), policy);
    }

    @Test
    void aPdfMayBeOpenedInTheBrowsersReader() {
        assertEquals(
                Optional.of("frame-ancestors 'none'"),
                header(browser.get("/api/councils/fairmere/documents/report.pdf"), "content-security-policy"));
    }

    @Test
    void moreRequestsThanABucketHoldsAreRefusedWithATimeToComeBack() {
        String token = "Bearer " + StubIssuer.token("busy");
        int refusals = 0;
        for (int i = 0; i < GatewayParts.BURST + 60; i++) {
            var response = browser.get("/api/councils/fairmere/payroll-free/1", "Authorization", token);
            assertEquals(404, response.statusCode()); // an unknown address costs nothing
            response = browser.get("/api/councils/fairmere/meetings/empty", "Authorization", token);
            if (response.statusCode() == 429) {
                refusals++;
                assertEquals(Optional.of("1"), header(response, "retry-after"));
                assertEquals("/problems/too-many-requests", json(response).getString("type"));
            }
        }

        assertTrue(refusals > 0, "nobody was refused");
        assertEquals(
                204,
                browser.get(
                                "/api/councils/fairmere/meetings/empty",
                                "Authorization",
                                "Bearer " + StubIssuer.token("calm"))
                        .statusCode());
    }
}
