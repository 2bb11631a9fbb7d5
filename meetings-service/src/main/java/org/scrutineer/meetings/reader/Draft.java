package org.scrutineer.meetings.reader;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What the reader found in one published document, for a clerk to check before anything is published.
 *
 * <p>Every {@code start} and {@code end} is an offset (in UTF-16 units, end exclusive) into {@link #text()}, the
 * normalised text. The words of an extract are always those of {@code text().substring(start, end)} with the white space
 * inside a block collapsed and one line feed between blocks: nothing is reworded. A {@code confidence} lies between 0 and
 * 1; what it is worth is measured in {@code deploy/docs/minutes-reader.md}. Anything that the document does not say is
 * {@code null}, never a guess.
 *
 * @param text the normalised text that all offsets point into
 * @param languages the languages met, as BCP 47 tags, the main one first ({@code en}, {@code cy})
 * @param warnings what a clerk should look at, as sentences
 */
public record Draft(
        String text,
        List<String> languages,
        List<Meeting> meetings,
        List<Item> items,
        List<Decision> decisions,
        List<Action> actions,
        List<Recommendation> recommendations,
        List<Attendance> attendance,
        List<Question> questions,
        List<Declaration> declarations,
        List<Adjournment> adjournments,
        List<String> warnings) {

    /** The same draft with these warnings. */
    Draft with(List<String> others) {
        return new Draft(
                text,
                languages,
                meetings,
                items,
                decisions,
                actions,
                recommendations,
                attendance,
                questions,
                declarations,
                adjournments,
                others);
    }

    /** One meeting on the page. A page of an issue's history may hold several. */
    public record Meeting(
            String body, LocalDate heldOn, LocalTime startsAt, String venue, int start, int end, double confidence) {}

    /**
     * One agenda item.
     *
     * @param number as printed without its full stop ("25", "33A", "CA.6"); {@code null} when the page has none
     * @param meeting index into {@link Draft#meetings()}, or -1
     */
    public record Item(String number, String title, List<Paragraph> paragraphs, int meeting, int start, int end) {}

    /** One paragraph of an item's minutes; {@code number} ("25.1", "a") is {@code null} when it has none. */
    public record Paragraph(String number, String text, int start, int end) {}

    /** What the committee did with a clause (domain rule R23). */
    public enum Verb {
        RESOLVED,
        AGREED,
        NOTED,
        DELEGATED,
        RECEIVED,
        RECOMMENDED_TO
    }

    /**
     * One operative clause.
     *
     * @param item number of the item that it stands under, or {@code null}
     * @param clause its number without brackets ("1", "a", "ii"), or {@code null}
     */
    public record Decision(String item, String clause, Verb verb, String text, int start, int end, double confidence) {}

    /** What kind of duty an action is. */
    public enum ActionKind {
        /** A task. */
        ACTION,
        /** Members asked to be given information. */
        INFORMATION_REQUEST,
        /** Members asked that somebody come to a meeting. */
        ATTENDANCE_REQUEST,
        /** Somebody promised something of their own accord. */
        UNDERTAKING
    }

    /**
     * Something that somebody must now do.
     *
     * @param owner who must do it, in the document's words
     * @param due the last day, when the document and the committee's calendar give one
     * @param dueText the document's words for the time ("next meeting")
     * @param recurrence ISO 8601 period of a duty that comes back ("P6M"), or {@code null}
     * @param item number of the item that it stands under, or {@code null}
     */
    public record Action(
            ActionKind kind,
            String text,
            String owner,
            LocalDate due,
            String dueText,
            String recurrence,
            String item,
            int start,
            int end,
            double confidence) {}

    /** What is reported about a recommendation. */
    public enum Status {
        IMPLEMENTED,
        IN_PROGRESS,
        NOT_STARTED,
        REJECTED,
        ACCEPTED,
        MONITORED_ELSEWHERE,
        PAUSED
    }

    /**
     * A recommendation that the document repeats or reports on.
     *
     * @param status {@code null} when the document does not say
     * @param statusText the words that say so
     */
    public record Recommendation(
            String number,
            String text,
            Status status,
            String statusText,
            String item,
            int start,
            int end,
            double confidence) {}

    /** How somebody is recorded. */
    public enum Presence {
        PRESENT,
        APOLOGIES,
        SUBSTITUTE,
        IN_ATTENDANCE
    }

    /**
     * One person of the attendance record.
     *
     * @param substitutesFor the member whose place a substitute took, or {@code null}
     * @param role what the record adds to the name ("Chair", "Director of Finance"), or {@code null}
     * @param meeting index into {@link Draft#meetings()}, or -1
     */
    public record Attendance(
            String name,
            Presence presence,
            String substitutesFor,
            String role,
            int meeting,
            int start,
            int end,
            double confidence) {}

    /** A question and the answer recorded to it; {@code group} is the heading it stands under ("Event 1: …"). */
    public record Question(
            String group, String question, String answer, String askedBy, int start, int end, double confidence) {}

    /** An interest declared, or a party whip. */
    public record Declaration(String name, String text, int start, int end, double confidence) {}

    /** A break of the meeting; a time that is not given is {@code null}. */
    public record Adjournment(
            LocalTime adjournedAt, LocalTime resumedAt, String text, int start, int end, double confidence) {}
}
