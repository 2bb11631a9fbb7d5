package org.scrutineer.meetings.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.meetings.Council.FAIRMERE;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.testing.TestTokens;

@ServiceTest
class UploadTest {

    private static final String MINUTES = """
            FAIRMERE COUNCIL

            UPLOADS SCRUTINY COMMITTEE

            Minutes of the meeting held on Tuesday 3 March 2026 at 10.00 am in the Council Chamber, Guildhall

            Present: Councillors Ada Okoro (Chair), Elin Lindqvist and Priya Bhatt

            25. FOSTERING RECRUITMENT

            25.1 Members considered a report on the recruitment of foster carers.

            RESOLVED:
            (1) That the recruitment plan be brought to every second meeting.
            (2) That the report be noted.

            ACTION: Martin Uploadson to circulate the placement figures by the next meeting
            """;

    @Test
    void aKeyThatIsSentAgainWithAnotherFileIsRefused() {
        var key = "upload " + System.nanoTime();
        String first = uploadWith(key, MINUTES).then().statusCode(201).extract().path("id");

        uploadWith(key, MINUTES).then().statusCode(201).body("id", is(first));
        // As many bytes as before, and the same name.
        uploadWith(key, MINUTES.replace("every second", "every fourth"))
                .then()
                .statusCode(409)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    private static Response uploadWith(String key, String minutes) {
        return FAIRMERE.clerk()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key)
                .multiPart("file", "minutes.txt", minutes.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(FAIRMERE.path("/drafts"));
    }

    @Test
    void whatIsFoundStandsBesideItsSource() {
        var committee = FAIRMERE.committee("Uploads Scrutiny Committee");
        FAIRMERE.meeting(committee, "2026-05-12");
        var owner = FAIRMERE.person("Martin Uploadson", "OFFICER");

        var answer = FAIRMERE.upload("minutes.txt", MINUTES.getBytes(StandardCharsets.UTF_8));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", is("OPEN"))
                .body("fileName", is("minutes.txt"))
                .body("mediaType", is("text/plain"))
                .body("meeting.committeeId", is(committee))
                .body("meeting.heldOn", is("2026-03-03"))
                .body("meeting.startsAt", is("10:00"))
                .body("decisions.clause", contains("1", "2"))
                .body("decisions.item", contains("25", "25"))
                .body("tasks.find { it.owner != null }.kind", is("ACTION"))
                .body("tasks.find { it.owner != null }.owner.kind", is("PERSON"))
                .body("tasks.find { it.owner != null }.owner.personId", is(owner))
                .body("tasks.find { it.owner != null }.dueOn", is("2026-05-12"))
                .body("tasks.find { it.owner != null }.dueRule", is("NEXT_MEETING"));
        var draft = answer.jsonPath();
        String text = draft.getString("text");
        for (int i = 0; i < 2; i++) {
            int start = draft.getInt("decisions[" + i + "].start");
            int end = draft.getInt("decisions[" + i + "].end");
            assertEquals(draft.getString("decisions[" + i + "].text"), text.substring(start, end));
        }
    }

    @Test
    void theCommitteeThatTheClerkNamesGoesBeforeTheDocuments() {
        FAIRMERE.committee("Uploads By Name Scrutiny Committee");
        var named = FAIRMERE.committee("Clerk Knows Better Scrutiny Committee");
        FAIRMERE.clerk()
                .contentType("multipart/form-data")
                .multiPart("file", "m.txt", MINUTES.getBytes(StandardCharsets.UTF_8))
                .multiPart("committeeId", named)
                .post(FAIRMERE.path("/drafts"))
                .then()
                .statusCode(201)
                .body("meeting.committeeId", is(named));
    }

    @Test
    void anUnknownCommitteeIsSaidToBeUnknown() {
        var text = MINUTES.replace("UPLOADS SCRUTINY", "NEVER HEARD OF SCRUTINY");
        FAIRMERE.upload("m.txt", text.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("meeting.committeeId", nullValue())
                .body("warnings", hasItem("The committee was not recognised. Choose it before you publish."));
    }

    @Test
    void theSourceComesBackAsItWasGiven() {
        var bytes = MINUTES.getBytes(StandardCharsets.UTF_8);
        String id =
                FAIRMERE.upload("C:\\minutes\\March 2026 (final).txt", bytes).path("id");
        var answer = FAIRMERE.clerk().get(FAIRMERE.path("/drafts/" + id + "/source"));
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", is("attachment; filename*=UTF-8''March%202026%20%28final%29.txt"))
                .header("X-Content-Type-Options", is("nosniff"));
        assertArrayEquals(bytes, answer.asByteArray());
    }

    @Test
    void anEmptyFileIsRefusedAndLeavesNothing() {
        refused("leer.txt", new byte[0], 422, "empty");
    }

    @Test
    void whatIsNoDocumentIsRefusedAndLeavesNothing() {
        var bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31 + 7);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, bytes, 0, 8);
        refused("picture.txt", bytes, 415, "unsupported");
    }

    @Test
    void aZipBombIsRefusedAndLeavesNothing() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 400; i++) zip.write(zeros);
        }
        var before = drafts();
        var answer = FAIRMERE.upload("bomb.docx", packed.toByteArray());
        answer.then()
                .contentType("application/problem+json")
                .body("type", is("/problems/unreadable-document"))
                .body("detail", not(containsString("Exception")));
        assertEquals(4, answer.statusCode() / 100);
        assertEquals(before, drafts());
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() throws Exception {
        var before = drafts();
        var answer = uploadOf(21 * 1024 * 1024);
        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElse(""));
        var problem = JsonPath.from(answer.body());
        assertEquals("/problems/too-large", problem.getString("type"));
        assertEquals("A document of minutes has 20 MB at most.", problem.getString("detail"));
        assertEquals(before, drafts());
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreTakenIn() throws Exception {
        var answer = uploadOf(50 * 1024 * 1024);
        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElse(""));
        assertEquals("/problems/too-large", JsonPath.from(answer.body()).getString("type"));
    }

    /** A file of so many bytes, which nobody holds in memory. */
    private static HttpResponse<String> uploadOf(int size) throws IOException, InterruptedException {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.txt\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
        var megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) 'a');
        var bytes = new ArrayList<byte[]>();
        bytes.add(head);
        for (int i = 0; i < size / megabyte.length; i++) bytes.add(megabyte);
        bytes.add(tail);
        var body = BodyPublishers.fromPublisher(
                BodyPublishers.ofByteArrays(bytes), head.length + (long) size + tail.length);
        var token = TestTokens.of("clerk")
                .council("fairmere")
                .role("democratic-services")
                .build();
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + FAIRMERE.path("/drafts")))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void anUploadWithoutFileSaysSo() {
        FAIRMERE.clerk()
                .contentType("multipart/form-data")
                .multiPart("committeeId", "00000000-0000-4000-8000-000000000001")
                .post(FAIRMERE.path("/drafts"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/file"));
        FAIRMERE.clerk()
                .body(Map.of())
                .post(FAIRMERE.path("/drafts"))
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private static void refused(String fileName, byte[] bytes, int status, String reason) {
        var before = drafts();
        FAIRMERE.upload(fileName, bytes)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/problems/unreadable-document"))
                .body("reason", is(reason));
        assertEquals(before, drafts());
    }

    private static List<String> drafts() {
        return FAIRMERE.clerk()
                .get(FAIRMERE.path("/drafts?limit=200"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
