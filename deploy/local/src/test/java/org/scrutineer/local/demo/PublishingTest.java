package org.scrutineer.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.local.council.ApiFailure;
import org.scrutineer.local.council.ScriptedSuite;

class PublishingTest {
    private static final String DECISION =
            "{\"id\":\"x1\",\"text\":\"That the report be noted.\",\"included\":true,\"exempt\":false}";

    @TempDir
    private Path folder;

    private ScriptedSuite suite;
    private Publishing publishing;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        suite = new ScriptedSuite();
        publishing = new Publishing(suite.api(), LocalDate.of(2026, 1, 15));
        file = Files.writeString(folder.resolve("item-2019.txt"), "Minutes");
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void aDraftThatIsWholeIsPublishedAsItWasRead() {
        suite.answers("POST /drafts", 201, draft("\"committeeId\":\"c1\",\"heldOn\":\"2019-02-12\"", DECISION))
                .answers("POST /drafts/d1/publication", 201, "{\"id\":\"m1\"}");

        var minutes = publishing.publish(file);

        assertEquals("m1", minutes.path("id").asText());
        assertEquals(List.of("POST /drafts", "POST /drafts/d1/publication"), suite.lines());
        assertEquals("\"3\"", suite.requests().getLast().ifMatch());
        assertEquals(List.of(), publishing.notes());
    }

    @Test
    void anUnknownCommitteeIsRecordedWithMembersSoThatSomebodyIsTold() {
        suite.answers("POST /drafts", 201, draft("\"body\":\"Health Panel\",\"heldOn\":\"2019-02-12\"", DECISION))
                .answers("GET /committees", 200, "{\"items\":[{\"id\":\"c1\",\"name\":\"Scrutiny Committee\"}]}")
                .answers("POST /committees", 201, "{\"id\":\"c2\"}")
                .answers("GET /committees/c1", 200, "{\"members\":[{\"personId\":\"p1\",\"role\":\"CHAIR\"}]}")
                .answers("POST /committees/c2/memberships", 201, "{}")
                .answers("PUT /drafts/d1", 200, draft("\"committeeId\":\"c2\",\"heldOn\":\"2019-02-12\"", DECISION))
                .answers("POST /drafts/d1/publication", 201, "{\"id\":\"m1\"}");

        publishing.publish(file);

        assertTrue(body("PUT /drafts/d1").contains("\"committeeId\":\"c2\""));
        assertTrue(body("PUT /drafts/d1").contains("That the report be noted."));
        assertEquals(
                List.of(
                        "The committee \"Health Panel\" was not known; it was recorded, with 1 members of the demonstration"
                                + " council on it."),
                publishing.notes());
    }

    @Test
    void minutesThatArePublishedAlreadyAreFoundAndTheNewDraftIsDiscarded() {
        suite.answers("POST /drafts", 201, draft("\"committeeId\":\"c1\",\"heldOn\":\"2019-02-12\"", DECISION))
                .answers("POST /drafts/d1/publication", 409, "{\"type\":\"/problems/minutes-already-published\"}")
                .answers("POST /drafts/d1/discarding", 200, "{}")
                .answers("GET /meetings", 200, "{\"items\":[{\"minutesId\":\"m1\"}]}")
                .answers("GET /minutes/m1", 200, "{\"id\":\"m1\"}");

        var minutes = publishing.publish(file);

        assertEquals("m1", minutes.path("id").asText());
        assertTrue(suite.lines().contains("POST /drafts/d1/discarding"));
        assertTrue(suite.lines().contains("GET /meetings?committee=c1&from=2019-02-12&to=2019-02-12&limit=200"));
    }

    @Test
    void aDayThatTheDocumentDoesNotTellIsEnteredAndToldOf() {
        suite.answers("POST /drafts", 201, draft("\"committeeId\":\"c1\"", DECISION))
                .answers("PUT /drafts/d1", 200, draft("\"committeeId\":\"c1\",\"heldOn\":\"2019-12-31\"", DECISION))
                .answers("POST /drafts/d1/publication", 201, "{\"id\":\"m1\"}");

        publishing.publish(file);

        assertTrue(body("PUT /drafts/d1").contains("\"heldOn\":\"2019-12-31\""));
        assertEquals(
                List.of("The document does not tell when the meeting was held; 2019-12-31 was entered."),
                publishing.notes());
    }

    @Test
    void whatIsNoMinutesIsNotPublishedAndLeavesNoDraft() {
        suite.answers("POST /drafts", 201, draft("\"committeeId\":\"c1\"", ""))
                .answers("POST /drafts/d1/discarding", 200, "{}");

        var failure = assertThrows(ApiFailure.class, () -> publishing.publish(file));

        assertEquals(
                "Neither the day of a meeting nor anything that it decided is found in the document.",
                failure.getMessage());
        assertEquals(List.of("POST /drafts", "POST /drafts/d1/discarding"), suite.lines());
    }

    @Test
    void anExemptPartGetsASummaryForThePublic() {
        var exempt = DECISION.replace("\"exempt\":false", "\"exempt\":true");
        var meeting = "\"committeeId\":\"c1\",\"heldOn\":\"2019-02-12\"";
        suite.answers("POST /drafts", 201, draft(meeting, exempt))
                .answers("PUT /drafts/d1", 200, draft(meeting, exempt))
                .answers("POST /drafts/d1/publication", 201, "{\"id\":\"m1\"}");

        publishing.publish(file);

        assertTrue(body("PUT /drafts/d1")
                .contains("\"exemptSummary\":\"The committee took part of its business in private.\""));
        assertFalse(publishing.notes().isEmpty());
    }

    @Test
    void whatIsExemptNeedsTheSummaryThoughItIsNotPublished() {
        var exempt = DECISION.replace("\"included\":true,\"exempt\":false", "\"included\":false,\"exempt\":true");
        var meeting = "\"committeeId\":\"c1\",\"heldOn\":\"2019-02-12\"";
        suite.answers("POST /drafts", 201, draft(meeting, exempt))
                .answers("PUT /drafts/d1", 200, draft(meeting, exempt))
                .answers("POST /drafts/d1/publication", 201, "{\"id\":\"m1\"}");

        publishing.publish(file);

        assertTrue(body("PUT /drafts/d1").contains("\"exemptSummary\":\"The committee took"));
    }

    private static String draft(String meeting, String decisions) {
        return "{\"id\":\"d1\",\"version\":3,\"text\":\"Minutes\",\"exemptSummary\":null,\"meeting\":{" + meeting
                + "},\"decisions\":[" + decisions + "],\"recommendations\":[],\"tasks\":[]}";
    }

    private String body(String line) {
        return suite.requests().stream()
                .filter(request -> request.line().equals(line))
                .findFirst()
                .orElseThrow()
                .body();
    }
}
