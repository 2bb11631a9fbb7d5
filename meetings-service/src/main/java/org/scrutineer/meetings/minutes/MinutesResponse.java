package org.scrutineer.meetings.minutes;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.http.Identified;
import org.scrutineer.meetings.person.Owner;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.NotKept;

/**
 * Published minutes, as far as whoever asks may read them.
 *
 * @param documentId the document as given, {@code null} for those who may not read it
 * @param exemptSummary a fair record of what was taken in private (domain rule R4), {@code null} if nothing was
 * @param withheld how many decisions, recommendations and tasks are not shown because they are exempt
 * @param supersededById the corrected version, if there is one
 */
public record MinutesResponse(
        UUID id,
        UUID meetingId,
        UUID committeeId,
        String committeeName,
        LocalDate heldOn,

        @Schema(nullable = true) @JsonFormat(pattern = "HH:mm")
        LocalTime startsAt,

        @Schema(nullable = true) String venue,
        String municipalYear,
        Instant publishedAt,
        @Schema(nullable = true) UUID documentId,
        @NotKept @Schema(nullable = true) String exemptSummary,
        int withheld,
        @Schema(nullable = true) UUID correctsMinutesId,
        @Schema(nullable = true) UUID supersededById,
        @NotKept List<AgendaItemPart> items,
        @NotKept List<DecisionPart> decisions,
        @NotKept List<RecommendationPart> recommendations,
        @NotKept List<TaskPart> tasks,
        @NotKept List<AttendancePart> attendance,
        @NotKept List<QuestionPart> questions)
        implements Identified, Confidential {

    /** Whoever may read what is exempt is answered with it; it is kept in the tables of the minutes alone. */
    @Override
    public boolean confidential() {
        return true;
    }

    /** An agenda item; one with an exempt part has neither title nor paragraphs for those who may not read it. */
    @Schema(name = "MinutesItem")
    public record AgendaItemPart(
            @Schema(nullable = true) String number,
            @Schema(nullable = true) String title,
            List<Paragraph> paragraphs,
            boolean exempt) {}

    /** A clause. */
    @Schema(name = "MinutesDecision")
    public record DecisionPart(
            UUID id,
            @Schema(nullable = true) String item,
            @Schema(nullable = true) String itemTitle,
            @Schema(nullable = true) String clause,
            DecisionVerb verb,
            String text,
            boolean exempt) {}

    /** A recommendation. */
    @Schema(name = "MinutesRecommendation")
    public record RecommendationPart(
            UUID id,
            @Schema(nullable = true) String number,
            String text,
            @Schema(nullable = true) String addressedTo,
            @Schema(nullable = true) ReportedStatus status,
            @Schema(nullable = true) String statusText,
            @Schema(nullable = true) Owner owner,
            @Schema(nullable = true) LocalDate dueOn,
            @Schema(nullable = true) String dueText,
            @Schema(nullable = true) UUID decisionId,
            @Schema(nullable = true) String item,
            @Schema(nullable = true) String clause,
            boolean exempt) {}

    /** A task. */
    @Schema(name = "MinutesTask")
    public record TaskPart(
            UUID id,
            TaskKind kind,
            String text,
            @Schema(nullable = true) Owner owner,
            @Schema(nullable = true) LocalDate dueOn,
            @Schema(nullable = true) String dueText,
            @Schema(nullable = true) String dueRule,
            @Schema(nullable = true) UUID decisionId,
            @Schema(nullable = true) String item,
            @Schema(nullable = true) String clause,
            boolean exempt) {}

    /** Somebody in the attendance record. */
    @Schema(name = "MinutesAttendance")
    public record AttendancePart(
            String name,
            Presence presence,
            @Schema(nullable = true) String substitutesFor,
            @Schema(nullable = true) String role) {}

    /** A question and its answer. */
    @Schema(name = "MinutesQuestion")
    public record QuestionPart(
            @Schema(nullable = true) String group,
            String question,
            @Schema(nullable = true) String answer,
            @Schema(nullable = true) String askedBy) {}
}
