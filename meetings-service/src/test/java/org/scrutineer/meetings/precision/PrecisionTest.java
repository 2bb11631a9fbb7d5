package org.scrutineer.meetings.precision;

import static org.hamcrest.Matchers.is;
import static org.scrutineer.meetings.Council.add;
import static org.scrutineer.meetings.Council.content;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.Council;
import org.scrutineer.meetings.ServiceTest;

@ServiceTest
class PrecisionTest {

    /** Only this test publishes here, so that the council's numbers are its own. */
    private static final Council NORTHCLIFFE = Council.NORTHCLIFFE;

    @Test
    void whatClerksDidWithTheExtractsIsCounted() {
        var committee = NORTHCLIFFE.committee("Precision Scrutiny Committee");
        var draft = NORTHCLIFFE
                .upload("m.txt", """
                        Precision Scrutiny Committee
                        Minutes of the meeting held on 3 March 2026

                        1. Report

                        RESOLVED:
                        (1) That the report be noted.
                        (2) That the plan be brought back.
                        (3) That the library be open.
                        """.getBytes(StandardCharsets.UTF_8))
                .jsonPath();
        var content = content(committee, "2026-03-03");
        List<Map<String, Object>> found = draft.getList("decisions");
        // Given: the first as it was, the second in other words, the third left out, and one that the reader missed
        add(content, "decisions", found.get(0));
        var corrected = new HashMap<>(found.get(1));
        corrected.put("text", "That the plan be brought back in May.");
        add(content, "decisions", corrected);
        add(content, "decisions", Map.of("verb", "AGREED", "text", "That the chair write to the Minister."));
        // An owner that the document does not give is not the reader's mistake.
        for (var task : draft.<Map<String, Object>>getList("tasks")) add(content, "tasks", task);
        NORTHCLIFFE.correct(draft, content).then().statusCode(200);
        NORTHCLIFFE.publish(draft.getString("id")).then().statusCode(201);

        var decisions = "kinds.find { it.kind == 'DECISION' }.";
        NORTHCLIFFE
                .clerk()
                .get(NORTHCLIFFE.path("/minutes/precision"))
                .then()
                .statusCode(200)
                .body(decisions + "unchanged", is(1))
                .body(decisions + "corrected", is(1))
                .body(decisions + "removed", is(1))
                .body(decisions + "added", is(1));
    }
}
