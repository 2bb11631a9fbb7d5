package org.scrutineer.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.gateway.parts.Browser.header;
import static org.scrutineer.gateway.parts.Browser.json;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.gateway.parts.Browser;
import org.scrutineer.gateway.parts.GatewayParts;

@QuarkusTest
@WithTestResource(GatewayParts.class)
class FrontEndTest {

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/fairmere", "/fairmere/recommendations/1", "/?sign-in=failed"})
    void everyPageAddressServesThePageAfresh(String address) {
        var response = browser.get(address);

        assertEquals(200, response.statusCode());
        assertTrue(header(response, "content-type").orElseThrow().startsWith("text/html"));
        assertEquals(Optional.of("no-cache"), header(response, "cache-control"));
        assertTrue(response.body().contains("<div id=\"root\""), response.body());
    }

    @Test
    void aBuiltFileIsKeptForAYear() {
        var script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"")
                .matcher(browser.get("/").body());
        assertTrue(script.find(), "the page names no script");

        var response = browser.get(script.group(1));

        assertEquals(200, response.statusCode());
        assertEquals(Optional.of("public, max-age=31536000, immutable"), header(response, "cache-control"));
    }

    @Test
    void theFilesAreServedToABrokenSessionToo() {
        browser.cookies().put("q_session", "made-up");

        assertEquals(200, browser.get("/").statusCode());
    }

    @Test
    void nothingCanBeSentToAPage() {
        var response = browser.post("/fairmere", "x");

        assertEquals(405, response.statusCode());
        assertEquals("/problems/method-not-allowed", json(response).getString("type"));
    }
}
