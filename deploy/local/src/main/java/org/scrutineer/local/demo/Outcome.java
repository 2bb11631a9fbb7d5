package org.scrutineer.local.demo;

import java.util.List;

/**
 * What came out of one document.
 *
 * @param notes what somebody who reads the table should know, as sentences
 * @param failure why a step failed, null if none did
 */
public record Outcome(String document, Counts counts, List<String> notes, String failure) {

    public Outcome {
        notes = List.copyOf(notes);
    }

    /** The numbers of the table. */
    public record Counts(
            int meetings,
            int decisions,
            int recommendations,
            int actions,
            int requests,
            int overdue,
            int alerts,
            int mails) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    meetings + other.meetings,
                    decisions + other.decisions,
                    recommendations + other.recommendations,
                    actions + other.actions,
                    requests + other.requests,
                    overdue + other.overdue,
                    alerts + other.alerts,
                    mails + other.mails);
        }
    }

    public boolean failed() {
        return failure != null;
    }

    /** The sum over all documents. */
    public static Counts total(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** The line that programs read: {@code N documents, N decisions, N actions, N overdue, N alerts, N mails}. */
    public static String lastLine(List<Outcome> outcomes) {
        var total = total(outcomes);
        var documents = outcomes.stream().filter(outcome -> !outcome.failed()).count();
        return "%d documents, %d decisions, %d actions, %d overdue, %d alerts, %d mails"
                .formatted(
                        documents, total.decisions(), total.actions(), total.overdue(), total.alerts(), total.mails());
    }
}
