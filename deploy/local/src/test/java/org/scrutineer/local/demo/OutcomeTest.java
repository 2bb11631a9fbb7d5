package org.scrutineer.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.local.demo.Outcome.Counts;

class OutcomeTest {
    @Test
    void theLastLineAddsAllDocumentsAndLeavesOutThoseThatFailed() {
        var outcomes = List.of(
                new Outcome("one.txt", new Counts(1, 7, 3, 4, 2, 5, 4, 3), List.of(), null),
                new Outcome("two.txt", new Counts(1, 2, 0, 1, 0, 1, 4, 4), List.of(), null),
                new Outcome("three.txt", Counts.NONE, List.of(), "The upload was answered with 415"));

        assertEquals("2 documents, 9 decisions, 5 actions, 6 overdue, 8 alerts, 7 mails", Outcome.lastLine(outcomes));
    }
}
