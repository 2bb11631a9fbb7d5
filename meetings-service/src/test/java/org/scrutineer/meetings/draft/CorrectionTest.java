package org.scrutineer.meetings.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.scrutineer.meetings.Council.FAIRMERE;
import static org.scrutineer.meetings.Council.add;
import static org.scrutineer.meetings.Council.content;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;

@ServiceTest
class CorrectionTest {

    @Test
    void aCorrectionIsKeptWithItsHistory() {
        var committee = FAIRMERE.committee("Corrections Scrutiny Committee");
        var draft = FAIRMERE.draft();
        var content = content(committee, "2026-03-03");
        add(content, "tasks", Map.of("kind", "ACTION", "text", "Circulate the figures.", "dueOn", "2026-04-30"));

        FAIRMERE.correct(draft, content)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("meeting.committeeId", is(committee))
                .body("tasks[0].id", notNullValue())
                .body("tasks[0].included", is(true))
                .body("tasks[0].exempt", is(false))
                .body("tasks[0].dueRule", is("CLERK"))
                .body("tasks[0].confidence", nullValue());

        FAIRMERE.clerk()
                .get(FAIRMERE.path("/drafts/" + draft.getString("id") + "/changes"))
                .then()
                .statusCode(200)
                .body("items.what", contains("UPLOADED", "CORRECTED"))
                .body("items[1].who", is("Ruth Ferris"))
                .body("items[1].differences.pointer", hasItem("/meeting/heldOn"))
                .body("items[1].differences.find { it.pointer == '/meeting/heldOn' }.after", is("\"2026-03-03\""));
    }

    @Test
    void twoClerksDoNotOverwriteOneAnother() {
        var committee = FAIRMERE.committee("Two Clerks Scrutiny Committee");
        var draft = FAIRMERE.draft();
        FAIRMERE.correct(draft, content(committee, "2026-03-03")).then().statusCode(200);
        FAIRMERE.correct(draft, content(committee, "2026-03-04"))
                .then()
                .statusCode(412)
                .body("type", is("/problems/changed-meanwhile"));
        FAIRMERE.clerk()
                .get(FAIRMERE.path("/drafts/" + draft.getString("id")))
                .then()
                .body("meeting.heldOn", is("2026-03-03"));
    }

    @Test
    void theReadersPlaceAndConfidenceStayWhateverIsSent() {
        var committee = FAIRMERE.committee("Places Scrutiny Committee");
        var draft = FAIRMERE.upload(
                        "m.txt",
                        "Places Scrutiny Committee\nMinutes of the meeting held on 3 March 2026\n\n1. Report\n\nRESOLVED:\n(1) That the report be noted.\n(2) That the plan be brought back.\n"
                                .getBytes(StandardCharsets.UTF_8))
                .jsonPath();
        var sent = new HashMap<String, Object>(draft.getMap("decisions[0]"));
        var start = sent.get("start");
        sent.put("text", "That the report be welcomed.");
        sent.put("start", 0);
        sent.put("end", 1);
        sent.put("confidence", 0.001);
        var content = content(committee, "2026-03-03");
        add(content, "decisions", sent);
        FAIRMERE.correct(draft, content)
                .then()
                .statusCode(200)
                .body("decisions[0].id", is(draft.getString("decisions[0].id")))
                .body("decisions[0].text", is("That the report be welcomed."))
                .body("decisions[0].start", is(start))
                .body("decisions[0].confidence", is(draft.getFloat("decisions[0].confidence")));
    }

    @Test
    void whatARequestRefersToMustExist() {
        var committee = FAIRMERE.committee("References Scrutiny Committee");
        var nobody = UUID.randomUUID().toString();
        var owner = Map.of("kind", "PERSON", "name", "Nobody", "personId", nobody);
        refused(committee, "tasks", Map.of("kind", "ACTION", "text", "a", "owner", owner), "/tasks/0/owner/personId");
        refused(committee, "tasks", Map.of("kind", "ACTION", "text", "a", "decisionId", nobody), "/tasks/0/decisionId");
        refused(committee, "tasks", Map.of("id", nobody, "kind", "ACTION", "text", "a"), "/tasks/0/id");
        refused(
                committee,
                "decisions",
                Map.of("verb", "NOTED", "text", "a", "start", 5, "end", 1),
                "/decisions/0/start");
        refused(committee, "decisions", Map.of("verb", "NOTED", "text", " "), "/decisions/0/text");
        refused(nobody, "decisions", Map.of("verb", "NOTED", "text", "a"), "/meeting/committeeId");
    }

    @Test
    void choosingTheCommitteeProposesTheDateOfItsNextMeeting() {
        var committee = FAIRMERE.committee("Chosen Later Scrutiny Committee");
        FAIRMERE.meeting(committee, "2026-05-12");
        var draft = FAIRMERE.upload(
                        "m.txt",
                        "An Unknown Panel\nMeeting held on 3 March 2026\n\nACTION: Ada Okoro to report to the next meeting\n"
                                .getBytes(StandardCharsets.UTF_8))
                .jsonPath();
        var content = content(committee, "2026-03-03");
        content.put("tasks", List.of(draft.getMap("tasks[0]")));
        FAIRMERE.correct(draft, content)
                .then()
                .statusCode(200)
                .body("tasks[0].dueOn", is("2026-05-12"))
                .body("tasks[0].dueRule", is("NEXT_MEETING"));
    }

    @Test
    void aMeetingLongAfterIsNotTheNextMeeting() {
        var committee = FAIRMERE.committee("Years Ago Scrutiny Committee");
        FAIRMERE.meeting(committee, "2026-05-12");
        FAIRMERE.upload(
                        "m.txt",
                        "Years Ago Scrutiny Committee\nMeeting held on 5 March 2019\n\nACTION: Ada Okoro to report to the next meeting\n"
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("tasks[0].dueOn", nullValue())
                .body("tasks[0].dueRule", is("NEXT_MEETING"));
    }

    @Test
    void aDiscardedDraftCannotBeChangedOrPublished() {
        var draft = FAIRMERE.draft();
        var address = FAIRMERE.path("/drafts/" + draft.getString("id"));
        FAIRMERE.clerk().post(address + "/discarding").then().statusCode(200).body("state", is("DISCARDED"));
        FAIRMERE.clerk().post(address + "/discarding").then().statusCode(200);
        FAIRMERE.publish(draft.getString("id")).then().statusCode(409).body("type", is("/problems/draft-not-open"));
        FAIRMERE.clerk()
                .get(FAIRMERE.path("/drafts?state=DISCARDED"))
                .then()
                .body("items.id", hasItem(draft.getString("id")));
    }

    private static void refused(String committee, String list, Map<String, Object> entry, String pointer) {
        var content = content(committee, "2026-03-03");
        add(content, list, entry);
        FAIRMERE.correct(FAIRMERE.draft(), content)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer));
    }
}
