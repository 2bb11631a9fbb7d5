package org.scrutineer.gateway.signin;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.gateway.parts.Browser.header;
import static org.scrutineer.gateway.parts.Browser.json;
import static org.scrutineer.gateway.parts.Browser.location;
import static org.scrutineer.gateway.parts.Browser.ownPath;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.gateway.parts.Browser;
import org.scrutineer.gateway.parts.GatewayParts;
import org.scrutineer.gateway.parts.StubIssuer;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class SignInTest {

    /** The cookies of a session whose tokens have run out. */
    private static Map<String, String> runOut;

    private final Browser browser = new Browser();

    @AfterEach
    void issuerAsItWas() {
        StubIssuer.away = false;
        StubIssuer.sessionActive = true;
        StubIssuer.lifetimeSeconds = 300;
    }

    @Test
    void aBrowserSignsInAndComesBackToItsPage() {
        var response = browser.signIn("/fairmere/drafts%3Fstate%3DOPEN");

        assertEquals(303, response.statusCode());
        assertEquals("/fairmere/drafts?state=OPEN", location(response));
        assertEquals(
                Set.of("q_session", "q_session_at", "q_session_rt"),
                browser.cookies().keySet());
    }

    @Test
    void theIssuerIsAskedWithProofKeyAndNonce() {
        String asked = location(browser.get("/sign-in"));

        assertTrue(asked.contains("code_challenge_method=S256"), asked);
        assertTrue(asked.contains("nonce="), asked);
        assertTrue(asked.contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + Browser.port() + "%2Fsign-in%2Fcallback"));
    }

    @Test
    void aBrowserNeverLeavesForAnotherSite() {
        assertEquals("/", location(browser.signIn("https://evil.example/")));
        assertEquals("/", ownPath(location(browser.get("/sign-in?return=//evil.example"))));
    }

    @Test
    void theCookiesAreOutOfReachOfScriptsAndOtherSitesAndFitABrowser() {
        var toIssuer = browser.get("/sign-in");
        var callback = browser.get(ownPath(location(browser.get(location(toIssuer)))));

        List<String> cookies = callback.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();
        assertEquals(3, cookies.size());
        for (String cookie : cookies) {
            assertTrue(cookie.contains("; HTTPOnly"), cookie);
            assertTrue(cookie.contains("; SameSite=Lax"), cookie);
            assertTrue(cookie.length() < 4096, () -> cookie.length() + " bytes");
            assertFalse(cookie.contains("=eyJhbGciOiJSUzI1NiI"), "a token in the clear");
        }
    }

    @Test
    void aSessionsTokenIsPassedOnAndItsCookieIsNot() {
        browser.signIn("/");

        var seen = json(browser.get("/api/councils/fairmere/meetings")).getJsonObject("headers");

        assertTrue(seen.getString("authorization").startsWith("Bearer eyJ"));
        assertFalse(seen.containsKey("cookie"));
    }

    @Test
    void thePageLearnsWhoIsSignedIn() {
        browser.signIn("/");

        JsonObject session = json(browser.get("/api/session"));

        assertEquals(true, session.getBoolean("signedIn"));
        assertEquals(StubIssuer.ACCOUNT, session.getString("account"));
        assertEquals("Ada Okoro", session.getString("name"));
        assertEquals(JsonArray.of("member"), session.getJsonArray("roles"));
        assertEquals(
                JsonArray.of(new JsonObject().put("id", "fairmere").put("name", "Fairmere Council")),
                session.getJsonArray("councils"));
        assertEquals("fairmere", session.getString("defaultCouncil"));
    }

    @Test
    void nobodySignedInIsNoError() {
        var response = browser.get("/api/session");

        assertEquals(200, response.statusCode());
        assertEquals(false, json(response).getBoolean("signedIn"));
        assertEquals(2, json(response).getJsonArray("publicCouncils").size());
        assertEquals(Optional.of("no-store"), header(response, "cache-control"));
    }

    @Test
    void aTokenThatIsAboutToRunOutIsRenewedWithoutTheUserNoticing() {
        StubIssuer.lifetimeSeconds = 20; // it is renewed from 30 seconds before its end
        browser.signIn("/");
        String before = browser.cookies().get("q_session_at");

        StubIssuer.lifetimeSeconds = 300;
        var response = browser.get("/api/councils/fairmere/meetings");

        assertEquals(200, response.statusCode());
        assertNotEquals(before, browser.cookies().get("q_session_at"));
    }

    @Test
    void aTokenThatHasRunOutIsRenewedWithoutTheUserNoticing() {
        comeBackAfterTheTokensRanOut();

        var response = browser.get("/api/councils/fairmere/meetings");

        assertEquals(200, response.statusCode());
        assertTrue(json(response).getJsonObject("headers").containsKey("authorization"));
        assertNotEquals(runOut.get("q_session_at"), browser.cookies().get("q_session_at"));
    }

    @Test
    void aSessionThatTheIssuerEndedIsAProblemAndNoRedirect() {
        comeBackAfterTheTokensRanOut();
        StubIssuer.sessionActive = false;

        var response = browser.get("/api/councils/fairmere/meetings");

        assertEquals(401, response.statusCode());
        assertEquals("/problems/session-ended", json(response).getString("type"));
        assertEquals(Set.of(), browser.cookies().keySet());
        assertEquals(200, browser.get("/api/councils/fairmere/meetings").statusCode());
    }

    @Test
    void anEndedSessionIsSignedOutForThePage() {
        comeBackAfterTheTokensRanOut();
        StubIssuer.sessionActive = false;

        var response = browser.get("/api/session");

        assertEquals(200, response.statusCode());
        assertEquals(false, json(response).getBoolean("signedIn"));
        assertEquals(Set.of(), browser.cookies().keySet());
    }

    @Test
    void anEndedSessionGoesBackToTheIssuerFromThePage() {
        comeBackAfterTheTokensRanOut();
        StubIssuer.sessionActive = false;

        assertTrue(location(browser.get("/sign-in?return=/fairmere")).contains("/authorize?"));
    }

    @Test
    void aSessionOutlivesAnIssuerThatIsAway() {
        comeBackAfterTheTokensRanOut();
        StubIssuer.away = true;

        var during = browser.get("/api/councils/fairmere/meetings");
        StubIssuer.away = false;
        var after = browser.get("/api/councils/fairmere/meetings");

        assertEquals(503, during.statusCode());
        assertEquals("/problems/sign-in-unavailable", json(during).getString("type"));
        assertEquals(200, after.statusCode());
        assertTrue(json(after).getJsonObject("headers").containsKey("authorization"));
    }

    @Test
    void aSignInThatCannotBeFinishedBecauseTheIssuerIsAwayIsAProblem() {
        var toCallback = browser.get(location(browser.get("/sign-in")));
        StubIssuer.away = true;

        var response = browser.get(ownPath(location(toCallback)));

        assertEquals(503, response.statusCode());
        assertEquals("/problems/sign-in-unavailable", json(response).getString("type"));
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheIssuer() {
        browser.signIn("/");

        var response = browser.get("/sign-out");

        assertEquals(302, response.statusCode());
        assertTrue(location(response).contains("/end?id_token_hint="), location(response));
        assertTrue(location(response)
                .contains(
                        "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + Browser.port() + "%2Fsign-out%2Fdone"));
        assertFalse(browser.cookies().keySet().stream().anyMatch(name -> name.startsWith("q_session")));

        var home = browser.get("/sign-out/done?state=x");
        assertEquals(303, home.statusCode());
        assertEquals("/", location(home));
        assertEquals(Set.of(), browser.cookies().keySet());
    }

    @Test
    void anotherSiteCannotSignAnybodyOut() {
        browser.signIn("/");

        var response = browser.get("/sign-out", "Sec-Fetch-Site", "cross-site");

        assertEquals(403, response.statusCode());
        assertEquals("/problems/cross-site", json(response).getString("type"));
        assertTrue(browser.cookies().containsKey("q_session"));
    }

    @Test
    void signingOutTwiceLeadsHome() {
        var response = browser.get("/sign-out");

        assertEquals(303, response.statusCode());
        assertEquals("/", location(response));
    }

    @Test
    void aCallbackThatNobodyAskedForLeadsToThePageThatSaysSo() {
        var response = browser.get("/sign-in/callback?state=x&code=y");

        assertEquals(303, response.statusCode());
        assertEquals("/?sign-in=failed", location(response));
    }

    @Test
    void aCallbackWithAWrongCodeSignsNobodyIn() {
        String asked = location(browser.get("/sign-in"));
        String state = asked.replaceAll(".*[?&]state=([^&]+).*", "$1");

        var response = browser.get("/sign-in/callback?state=" + state + "&code=stolen");

        assertEquals(303, response.statusCode());
        assertEquals("/?sign-in=failed", location(response));
        assertFalse(browser.cookies().containsKey("q_session"));
    }

    @Test
    void aCookieThatWasMadeUpIsNoSession() {
        browser.cookies().put("q_session", "made-up");

        var response = browser.get("/api/councils/fairmere/meetings");

        assertEquals(401, response.statusCode());
        assertEquals("/problems/session-ended", json(response).getString("type"));
    }

    private void comeBackAfterTheTokensRanOut() {
        if (runOut == null) {
            StubIssuer.lifetimeSeconds = 3;
            Browser earlier = new Browser();
            earlier.signIn("/");
            Instant end = Instant.now().plusSeconds(StubIssuer.lifetimeSeconds);
            StubIssuer.lifetimeSeconds = 300;
            runOut = Map.copyOf(earlier.cookies());
            await().until(() -> Instant.now().isAfter(end));
        }
        browser.cookies().putAll(runOut);
    }
}
