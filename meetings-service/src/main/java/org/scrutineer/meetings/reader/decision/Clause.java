package org.scrutineer.meetings.reader.decision;

import org.scrutineer.meetings.reader.Draft.Verb;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * An operative clause as found, before copies are removed.
 *
 * @param passage where it begins
 * @param number its number without brackets, or {@code null}
 * @param formal whether the council's own mark of a decision stands before it (RESOLVED, AGREED in capitals, a vote)
 * @param list the same for all clauses of one list
 */
public record Clause(
        Passage passage, String number, Verb verb, Extract extract, double confidence, boolean formal, int list) {

    public String words() {
        return extract.words();
    }

    Clause with(Verb other) {
        return new Clause(passage, number, other, extract, confidence, formal, list);
    }
}
