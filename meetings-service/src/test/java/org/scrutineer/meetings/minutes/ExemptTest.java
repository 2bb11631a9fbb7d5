package org.scrutineer.meetings.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.meetings.Council.FAIRMERE;
import static org.scrutineer.meetings.Council.add;
import static org.scrutineer.meetings.Council.content;
import static org.scrutineer.meetings.minutes.ExampleMinutes.ofMinutes;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.testing.Topics;

@ServiceTest
class ExemptTest {

    private static final String SECRET = "settlement";

    private static Map<String, Object> minutesOf(String committee, boolean exempt) {
        var content = content(committee, "2026-03-03");
        add(content, "items", item("1", "Open business", "Members heard of the library.", 0));
        add(content, "items", item("2", "The settlement", "Members heard of the settlement.", 100));
        add(content, "decisions", Map.of("item", "1", "verb", "NOTED", "text", "That the library be open."));
        add(
                content,
                "decisions",
                Map.of("item", "2", "verb", "RESOLVED", "text", "That the settlement be paid.", "exempt", exempt));
        add(
                content,
                "tasks",
                Map.of(
                        "kind", "ACTION",
                        "text", "Pay the settlement.",
                        "owner", Map.of("kind", "POST", "name", "Chief Finance Officer"),
                        "dueOn", "2026-04-30",
                        "dueText", "within the settlement's term",
                        "item", "2",
                        "exempt", exempt));
        if (exempt)
            content.put("exemptSummary", "The committee considered a matter of legal privilege and decided on it.");
        return content;
    }

    private static Map<String, Object> item(String number, String title, String text, int start) {
        return Map.of(
                "number", number,
                "title", title,
                "paragraphs", List.of(Map.of("text", text)),
                "start", start,
                "end", start + 50);
    }

    @Test
    void minutesWithAnExemptPartNeedASummary() {
        var content = minutesOf(FAIRMERE.committee("No Summary Scrutiny Committee"), true);
        content.put("exemptSummary", "  ");
        FAIRMERE.publish(FAIRMERE.draftOf(content))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/exemptSummary"));
    }

    @Test
    void thePublicReadsTheSummaryAndNothingThatIsExempt() {
        var committee = FAIRMERE.committee("Exempt Scrutiny Committee");
        var published =
                FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, true))).jsonPath();
        var shown = given().get(FAIRMERE.path("/minutes/" + published.getString("id")));
        shown.then()
                .statusCode(200)
                .body("exemptSummary", is("The committee considered a matter of legal privilege and decided on it."))
                .body("withheld", is(2))
                .body("documentId", nullValue())
                .body("decisions.text", contains("That the library be open."))
                .body("tasks", hasSize(0))
                .body("items.number", contains("1", "2"))
                .body("items[0].paragraphs", hasSize(1))
                .body("items[1].title", nullValue())
                .body("items[1].paragraphs", hasSize(0));
        assertEquals(-1, shown.asString().indexOf(SECRET));
        given().get(FAIRMERE.path("/decisions?committee=" + committee))
                .then()
                .body("items.text", contains("That the library be open."));
        given().get(FAIRMERE.path("/documents/" + published.getString("documentId")))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "democratic-services", "executive", "monitoring-officer"})
    void thoseWhoMayReadTheWhole(String role) {
        var committee = FAIRMERE.committee("Whole for " + role + " Scrutiny Committee");
        var published =
                FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, true))).jsonPath();
        FAIRMERE.as(role)
                .get(FAIRMERE.path("/minutes/" + published.getString("id")))
                .then()
                .body("withheld", is(0))
                .body("decisions", hasSize(2))
                .body("items[1].paragraphs[0].text", is("Members heard of the settlement."));
        FAIRMERE.as(role)
                .get(FAIRMERE.path("/documents/" + published.getString("documentId")))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr", "verifier", "lead-officer", "admin"})
    void othersReadWhatThePublicReads(String role) {
        var committee = FAIRMERE.committee("Part for " + role + " Scrutiny Committee");
        var published =
                FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, true))).jsonPath();
        var shown = FAIRMERE.as(role).get(FAIRMERE.path("/minutes/" + published.getString("id")));
        shown.then().statusCode(200).body("withheld", is(2));
        assertEquals(-1, shown.asString().indexOf(SECRET));
    }

    @Test
    void theEventOfAnExemptPartHasNoWords() {
        var committee = FAIRMERE.committee("Wordless Scrutiny Committee");
        String id =
                FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, true))).path("id");
        var told = Topics.await("meetings", 4, ofMinutes(id));
        var task = JsonPath.from(told.getLast().payload());
        assertEquals(true, task.getBoolean("exempt"));
        assertNull(task.getString("text"));
        assertNull(task.getString("dueText"));
        assertEquals("2026-04-30", task.getString("dueOn"));
        assertEquals("Chief Finance Officer", task.getString("owner.name"));
        told.forEach(e -> assertEquals(-1, e.payload().indexOf(SECRET)));
    }

    @Test
    void whatIsExemptIsWithheldThoughItIsNotPublished() {
        var committee = FAIRMERE.committee("Unpublished Exempt Scrutiny Committee");
        var content = unpublished(minutesOf(committee, true));
        content.put("exemptSummary", null);
        FAIRMERE.publish(FAIRMERE.draftOf(content))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/exemptSummary"));

        content.put("exemptSummary", "The committee considered a matter of legal privilege.");
        var published = FAIRMERE.publish(FAIRMERE.draftOf(content)).jsonPath();
        var shown = given().get(FAIRMERE.path("/minutes/" + published.getString("id")));
        shown.then()
                .statusCode(200)
                .body("exemptSummary", is("The committee considered a matter of legal privilege."))
                .body("withheld", is(0))
                .body("documentId", nullValue())
                .body("items[1].title", nullValue())
                .body("items[1].paragraphs", hasSize(0));
        assertEquals(-1, shown.asString().indexOf(SECRET));
        var document = FAIRMERE.path("/documents/" + published.getString("documentId"));
        given().get(document).then().statusCode(404);
        FAIRMERE.as("member").get(document).then().statusCode(200);
    }

    @Test
    void theFileIsClosedThoughNothingElseHoldsTheExemptPart() {
        var content = content(FAIRMERE.committee("Nothing But A File Scrutiny Committee"), "2026-03-03");
        add(
                content,
                "tasks",
                Map.of("kind", "ACTION", "text", "Pay the settlement.", "exempt", true, "included", false));
        content.put("exemptSummary", "A payment was agreed.");
        String document = FAIRMERE.publish(FAIRMERE.draftOf(content)).path("documentId");
        given().get(FAIRMERE.path("/documents/" + document)).then().statusCode(404);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> unpublished(Map<String, Object> content) {
        for (var list : List.of("decisions", "tasks")) {
            ((List<Map<String, Object>>) content.get(list)).replaceAll(entry -> {
                var changed = new HashMap<>(entry);
                changed.put("included", !Boolean.TRUE.equals(entry.get("exempt")));
                return changed;
            });
        }
        return content;
    }

    @Test
    void theTitleOfAnExemptItemIsNotToldByItsOpenClauses() {
        var committee = FAIRMERE.committee("Untitled Scrutiny Committee");
        var content = minutesOf(committee, true);
        add(content, "decisions", Map.of("item", "2", "verb", "NOTED", "text", "That the press had left."));
        String id = FAIRMERE.publish(FAIRMERE.draftOf(content)).path("id");
        given().get(FAIRMERE.path("/minutes/" + id))
                .then()
                .body("decisions.text", contains("That the library be open.", "That the press had left."))
                .body("decisions.itemTitle", contains("Open business", null));
        given().get(FAIRMERE.path("/decisions?committee=" + committee))
                .then()
                .body("items.itemTitle", containsInAnyOrder("Open business", null));
        var told = Topics.await("meetings", 5, ofMinutes(id));
        told.forEach(e -> assertEquals(-1, e.payload().indexOf(SECRET)));
        FAIRMERE.as("member")
                .get(FAIRMERE.path("/minutes/" + id))
                .then()
                .body("items.title", contains("Open business", "The settlement"))
                .body("decisions.itemTitle", contains("Open business", "The settlement", null));
    }

    @Test
    void aCorrectionThatWithholdsSomethingClosesEveryVersionThatTellsIt() {
        var committee = FAIRMERE.committee("Closed Later Scrutiny Committee");
        var first =
                FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, false))).jsonPath();
        var second = FAIRMERE.publishAsCorrection(FAIRMERE.draftOf(minutesOf(committee, false)), first.getString("id"))
                .jsonPath();
        FAIRMERE.publishAsCorrection(FAIRMERE.draftOf(minutesOf(committee, true)), second.getString("id"))
                .then()
                .statusCode(201);
        for (var earlier : List.of(first, second)) {
            var address = FAIRMERE.path("/minutes/" + earlier.getString("id"));
            given().get(address).then().statusCode(404).body(not(containsString(SECRET)));
            FAIRMERE.as("member").get(address).then().statusCode(200);
            given().get(FAIRMERE.path("/documents/" + earlier.getString("documentId")))
                    .then()
                    .statusCode(404);
        }
    }
}
