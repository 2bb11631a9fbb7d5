package org.scrutineer.recommendations.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.platform.testing.TestTokens;
import org.scrutineer.recommendations.Scene;

@QuarkusTest
class EvidenceTest extends Scene {
    private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileComesBackAsItWasAndOnlyAsADownload() {
        var uploaded = json(upload("../../Visit <report>.pdf", PDF), 201);

        assertEquals("Visit _report_.pdf", uploaded.getString("fileName"));
        assertEquals(PDF.length, uploaded.getInt("size"));
        assertEquals("64", String.valueOf(uploaded.getString("sha256").length()));
        var download =
                as("dunmore", "lead-officer", COUNCIL).accept("*/*").get(path("/evidence/" + uploaded.getString("id")));
        assertEquals(200, download.statusCode(), download.asString());
        assertArrayEquals(PDF, download.asByteArray());
        assertEquals("application/pdf", download.contentType());
        assertEquals("nosniff", download.header("X-Content-Type-Options"));
        assertEquals(
                "attachment; filename=\"Visit _report_.pdf\"; filename*=UTF-8''Visit%20_report_.pdf",
                download.header("Content-Disposition"));
    }

    @ParameterizedTest
    @CsvSource({"page.html, <script>", "run.exe, MZ", "fake.pdf, no such thing", "fake.png, GIF89a", "noending, text"})
    void onlyListedTypesAreTakenAndTheContentMustFit(String name, String content) {
        upload(name, content.getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", is("/problems/unsupported-evidence"));
    }

    @Test
    void anEmptyFileAndNoFileAreRefused() {
        upload("empty.txt", new byte[0]).then().statusCode(422).body("errors[0].pointer", is("/file"));
        sending().multiPart("other", "x").post(path("/evidence")).then().statusCode(422);
    }

    @Test
    void aFileOverTheBoundIsRefused() {
        upload("large.txt", new byte[25 * 1024 * 1024 + 1])
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void anotherCouncilHasNoSuchFile() {
        var id = json(upload("visit.pdf", PDF), 201).getString("id");

        as("clerk.north", "democratic-services", OTHER)
                .accept("*/*")
                .get("/councils/" + OTHER + "/evidence/" + id)
                .then()
                .statusCode(404);
    }

    private static Response upload(String name, byte[] content) {
        return sending().multiPart("file", name, content).post(path("/evidence"));
    }

    private static io.restassured.specification.RequestSpecification sending() {
        return given().auth()
                .oauth2(TestTokens.of("dunmore")
                        .council(COUNCIL)
                        .role("lead-officer")
                        .build());
    }

    @Test
    void aFileThatIsSentTwiceWithOneKeyIsKeptOnce() {
        var key = "evidence " + System.nanoTime();
        var first = uploadWith(key, "Seen on Monday.");

        assertEquals(id(first), id(uploadWith(key, "Seen on Monday.")));
        assertEquals(409, uploadWith(key, "Seen on Friday.").statusCode());
    }

    private static Response uploadWith(String key, String words) {
        return given().auth()
                .oauth2(TestTokens.of("lead-officer-account")
                        .council(COUNCIL)
                        .role("lead-officer")
                        .build())
                .header("Idempotency-Key", key)
                .multiPart("file", "visit.txt", words.getBytes(StandardCharsets.UTF_8))
                .post(path("/evidence"));
    }
}
