package org.scrutineer.meetings.reader.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.meetings.reader.format.SourceDocument;
import org.scrutineer.meetings.reader.layout.Layout;
import org.scrutineer.meetings.reader.structure.OutlineReader;

/** Each way of numbering clauses below each way of marking them: two clauses, wherever they meet. */
class ListsBelowMarksTest {

    private static final List<String> MARKS = List.of(
            "RESOLVED:",
            "RESOLVED that",
            "RESOLVED –",
            "RESOLVED UNANIMOUSLY",
            "RESOLVED: That the Committee",
            "Resolved",
            "Resolved that:-",
            "Resolution:",
            "It was RESOLVED that:",
            "It was agreed that:",
            "The Committee AGREED:",
            "The Panel resolved to:",
            "AGREED",
            "Agreed:",
            "DECIDED",
            "Decision",
            "Decision:");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 That the plan be noted; and/2 That the Clerk write to the bus firm.",
                "1 NOTE the plan; and/2 AGREE the rota.",
                "1: That the plan be noted/2: That the Clerk write to the bus firm.",
                "[1] That the plan be noted/[2] That the Clerk write to the bus firm.",
                "(1)That the plan be noted/(2)That the Clerk write to the bus firm.",
                "1.1 That the plan be noted/1.2 That the Clerk write to the bus firm.",
                "A. That the plan be noted/B. That the Clerk write to the bus firm.",
                "i. that the plan be noted;/ii. that the Clerk write to the bus firm.",
                "(a)/That the plan be noted;/(b)/That the Clerk write to the bus firm.",
                "(a) That the plan be noted/and/(b) That the Clerk write to the bus firm.",
                "1. Noted the plan/2. Agreed that the Clerk write to the bus firm",
                "- That the plan be noted/- That the Clerk write to the bus firm.",
                "• the plan be noted/• the Clerk write to the bus firm",
                "Firstly, that the plan be noted/Secondly, that the Clerk write to the bus firm.",
                "That the plan be noted/That the Clerk write to the bus firm.",
                "to note the plan; and/to ask the Clerk to write to the bus firm.",
                "notes the plan;/asks the Clerk to write to the bus firm."
            })
    void belowEachMarkThereAreTwoClauses(String list) {
        for (var mark : MARKS) {
            var text =
                    "Buses Panel\n\nMinutes of the meeting held on 2 March 2021\n\n4. Buses\n\nMembers spoke of the buses for a long time.\n\n"
                            + mark + "\n\n" + list.replace("/", "\n\n")
                            + "\n\n5. Trams\n\nMembers spoke of the trams.\n";
            var outline = OutlineReader.read(text, Layout.paragraphs(SourceDocument.ofLines(text)));

            assertEquals(2, DecisionReader.read(outline).size(), mark);
        }
    }
}
