package org.scrutineer.gateway.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.gateway.parts.Browser.json;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.gateway.parts.Browser;
import org.scrutineer.gateway.parts.GatewayParts;
import org.scrutineer.gateway.parts.StubIssuer;
import org.scrutineer.gateway.parts.StubService;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class CrossSiteTest {

    private static final String ADDRESS = "/api/councils/fairmere/drafts/cross-site";

    private final Browser browser = new Browser();

    @BeforeEach
    void signedIn() {
        browser.signIn("/");
    }

    @Test
    void ourOwnPageMayChangeThings() {
        assertEquals(
                200,
                post("Sec-Fetch-Site", "same-origin", "X-Scrutineer", "web").statusCode());
        assertEquals(
                200, post("Origin", Browser.gateway(), "X-Scrutineer", "web").statusCode());
    }

    @Test
    void anotherSiteMayNot() {
        int before = StubService.calls("cross-site");

        assertRefused(post("Sec-Fetch-Site", "cross-site", "X-Scrutineer", "web"));
        assertRefused(post("Sec-Fetch-Site", "same-site", "X-Scrutineer", "web"));
        assertRefused(post("Sec-Fetch-Site", "none", "X-Scrutineer", "web"));
        assertRefused(post("Origin", "http://evil.example", "X-Scrutineer", "web"));
        assertRefused(post("Origin", "null", "X-Scrutineer", "web"));
        assertRefused(post("Sec-Fetch-Site", "cross-site", "Origin", Browser.gateway(), "X-Scrutineer", "web"));

        assertEquals(before, StubService.calls("cross-site"));
    }

    @Test
    void aFormOfOurOwnSiteMayNotEither() {
        assertRefused(post("Sec-Fetch-Site", "same-origin"));
        assertRefused(post("Sec-Fetch-Site", "same-origin", "X-Scrutineer", "form"));
    }

    @Test
    void whoeverDoesNotSayWhereItComesFromMayNot() {
        assertRefused(post("X-Scrutineer", "web"));
    }

    @Test
    void aProgramWithATokenIsNotAsked() {
        assertEquals(
                200,
                new Browser()
                        .post(ADDRESS, "{}", "Authorization", "Bearer " + StubIssuer.token("program"))
                        .statusCode());
    }

    @Test
    void aMailServersOneClickUnsubscribeIsNotAsked() {
        assertEquals(
                200,
                new Browser()
                        .post("/api/councils/fairmere/preferences/unsubscribe?token=x", "List-Unsubscribe=One-Click")
                        .statusCode());
    }

    @Test
    void readingIsNotAsked() {
        assertEquals(200, browser.get(ADDRESS, "Sec-Fetch-Site", "cross-site").statusCode());
    }

    private HttpResponse<String> post(String... headers) {
        return browser.post(ADDRESS, "{}", headers);
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertEquals(403, response.statusCode());
        assertEquals("/problems/cross-site", json(response).getString("type"));
    }
}
