package org.scrutineer.meetings.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.scrutineer.meetings.person.Owner;

/**
 * Minutes as a clerk confirmed them, ready to be published. Only what is to be published is in it.
 *
 * @param exemptSummary what the public is told of the exempt parts (domain rule R4), {@code null} when there are none
 * @param correctsMinutesId the version in force that this one replaces, {@code null} for the first
 */
public record NewMinutes(
        UUID meetingId,
        UUID committeeId,
        String committeeName,
        UUID documentId,
        LocalDate heldOn,
        LocalTime startsAt,
        String venue,
        String exemptSummary,
        UUID correctsMinutesId,
        List<Item> items,
        List<Clause> decisions,
        List<Recommended> recommendations,
        List<Duty> tasks,
        List<Attendee> attendance,
        List<Asked> questions) {

    /** An agenda item; exempt if something exempt was decided or said under it. */
    public record Item(String number, String title, List<Paragraph> paragraphs, boolean exempt) {}

    /**
     * A decision.
     *
     * @param id what its draft called it
     */
    public record Clause(
            UUID id, String item, String itemTitle, String clause, DecisionVerb verb, String text, boolean exempt) {}

    /**
     * A recommendation.
     *
     * @param decisionId the draft's name of the clause that made it, or {@code null}
     */
    public record Recommended(
            UUID id,
            String number,
            String text,
            String addressedTo,
            ReportedStatus reportedStatus,
            String statusText,
            Owner owner,
            LocalDate dueOn,
            String dueText,
            UUID decisionId,
            String item,
            String clause,
            boolean exempt) {}

    /**
     * An action, request or promise.
     *
     * @param decisionId the draft's name of the clause behind it, or {@code null}
     */
    public record Duty(
            UUID id,
            TaskKind kind,
            String text,
            Owner owner,
            LocalDate dueOn,
            String dueText,
            String dueRule,
            UUID decisionId,
            String item,
            String clause,
            boolean exempt) {}

    /** Somebody in the attendance record. */
    public record Attendee(String name, Presence presence, String substitutesFor, String role) {}

    /** A question and its answer. */
    public record Asked(String group, String question, String answer, String askedBy, boolean exempt) {}

    /** Whether the document tells something that is exempt: that may stand in none of the parts that are published. */
    boolean isPartlyExempt() {
        return exemptSummary != null;
    }
}
