package org.scrutineer.meetings.reader.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.meetings.reader.format.SourceDocument;
import org.scrutineer.meetings.reader.layout.Layout;
import org.scrutineer.meetings.reader.structure.OutlineReader;

class TriggerRuleTest {

    static Stream<TriggerRule> rules() {
        return TriggerRule.RULES.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleReadsItsOwnExample(TriggerRule rule) {
        assertTrue(rule.pattern().matcher(rule.example()).find(), rule.id());
        assertFalse(decisions(rule.example()).isEmpty(), rule.id());
    }

    @Test
    void noTwoRulesShareAName() {
        var names = TriggerRule.RULES.stream().map(TriggerRule::id).toList();
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members agreed that it was important that the figures were right.",
                "It was agreed that it was hoped that the centre would open soon.",
                "The Director agreed that the tool needed work.",
                "The Committee is RECOMMENDED to note the report.",
                "At its last meeting the Committee resolved that the plan be sent to Cabinet.",
                "Cabinet agreed the plan on 4 May 2025.",
                "The following points were noted:",
                "The Committee had previously agreed to visit the depot.",
                "The motion that the report be deferred was lost.",
                "If agreed, the plan would go to Cabinet.",
                "It was noted that demand had risen.",
                "A Member recommended that the plan be put into plainer English.",
                "The Committee was pleased to see that demand had fallen.",
                "Members agreed the report was easy to read.",
                "At its meeting of 12 January 2025 the Committee resolved that the plan be sent to Cabinet.",
                "The report of the Director of Parks set out progress in the first year.",
                "Councillor Ash moved as an amendment that the plan be sold.",
                "Payments of £40 were received from three tenants.",
                "It was agreed that there would be no benefit in a second ferry.",
                "The hope was that the report be noted.",
                "The Chair of the Forum agreed that the plan be sent to Cabinet.",
                "The Panel referred to the report of the Engineer.",
                "Applications that were deferred to next year cost more.",
                "The Director gave her approval to the plan.",
                "The Panel chose its words with care.",
                "The report that was remitted to another body had been late.",
                "There was submitted a report by the Clerk on matters noted in May.",
                "Action: Approved plan to be sent round",
                "Action: Passed to Clerk",
                "Agreed, in the main, with the views of the Director.",
                "Action: None",
                "Recommended action: Approved",
                "Result: carried forward",
                "Since its last meeting the Committee noted the report.",
                "The Panel will consider the motion of Full Council:\n\n(a) to note the report; and\n\n(b) to agree the plan.",
                "It is recommended that the Committee:\n\n(a) notes the report; and\n\n(b) agrees the plan."
            })
    void whatOnlySoundsLikeADecisionIsNone(String sentence) {
        assertEquals(List.of(), decisions(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED - That the plan be approved.",
                "Resolved: that the plan be approved",
                "It was resolved: That the plan be approved.",
                "RESOLVED UNANIMOUSLY that the plan be approved.",
                "After debate it was RESOLVED to approve the plan.",
                "The Panel AGREED to approve the plan.",
                "AGREED: That the plan be approved.",
                "The Board agreed that the plan be approved.",
                "It was unanimously agreed to approve the plan.",
                "The Committee noted the report."
            })
    void theMarksOfADecisionAreRead(String sentence) {
        assertEquals(1, decisions(sentence).size());
    }

    private static List<String> decisions(String text) {
        var source = SourceDocument.ofLines(text);
        return DecisionReader.read(OutlineReader.read(text, Layout.paragraphs(source))).stream()
                .map(Clause::words)
                .toList();
    }
}
