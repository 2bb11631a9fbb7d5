package org.scrutineer.meetings.draft;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a draft says: first as the reader found it, then as the clerk corrected it. */
record DraftContent(
        DraftMeeting meeting,
        List<DraftItem> items,
        List<DraftDecision> decisions,
        List<DraftRecommendation> recommendations,
        List<DraftTask> tasks,
        List<DraftAttendance> attendance,
        List<DraftQuestion> questions,
        String exemptSummary,
        List<String> warnings) {

    DraftContent {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        recommendations = List.copyOf(recommendations);
        tasks = List.copyOf(tasks);
        attendance = List.copyOf(attendance);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }

    /** The entries whose words the public may not read anywhere. */
    List<DraftEntry<?>> withheld() {
        return Stream.<List<? extends DraftEntry<?>>>of(decisions, recommendations, tasks)
                .<DraftEntry<?>>flatMap(List::stream)
                .filter(DraftEntry::exempt)
                .toList();
    }

    DraftContent withTasks(List<DraftTask> newTasks) {
        return new DraftContent(
                meeting, items, decisions, recommendations, newTasks, attendance, questions, exemptSummary, warnings);
    }

    DraftContent withWarnings(List<String> newWarnings) {
        return new DraftContent(
                meeting, items, decisions, recommendations, tasks, attendance, questions, exemptSummary, newWarnings);
    }

    boolean isOfSameMeetingAs(DraftContent other) {
        return Objects.equals(meeting.committeeId(), other.meeting.committeeId())
                && Objects.equals(meeting.heldOn(), other.meeting.heldOn());
    }
}
