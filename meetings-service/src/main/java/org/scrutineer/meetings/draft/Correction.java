package org.scrutineer.meetings.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.meeting.MeetingsOfCommittee;
import org.scrutineer.meetings.person.Owner;
import org.scrutineer.meetings.person.People;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.problem.InvalidProblem;

/** Makes a clerk's request into the draft's new content: checks what it refers to, and keeps what the reader alone knows. */
@ApplicationScoped
class Correction {

    private final Committees committees;
    private final MeetingsOfCommittee meetings;
    private final People people;

    @Inject
    Correction(Committees committees, MeetingsOfCommittee meetings, People people) {
        this.committees = committees;
        this.meetings = meetings;
        this.people = people;
    }

    DraftContent apply(DraftRequest request, MinutesDraft draft) {
        var before = draft.content();
        var meeting = request.meeting();
        if (meeting.committeeId() != null
                && committees.find(meeting.committeeId()).isEmpty()) {
            throw new InvalidProblem("/meeting/committeeId", "There is no such committee.");
        }
        var decisions = placed("/decisions", request.decisions(), before.decisions(), draft.text());
        var recommendations =
                placed("/recommendations", request.recommendations(), before.recommendations(), draft.text());
        var tasks = placed("/tasks", request.tasks(), before.tasks(), draft.text());
        requireKnownReferences(decisions, recommendations, tasks);
        var after = new DraftContent(
                meeting,
                request.items() == null ? before.items() : request.items(),
                decisions,
                recommendations,
                tasks,
                request.attendance() == null ? before.attendance() : request.attendance(),
                request.questions() == null ? before.questions() : request.questions(),
                blankToNull(request.exemptSummary()),
                before.warnings());
        return after.withTasks(dated(after, before));
    }

    private static <T extends DraftEntry<T>> List<T> placed(String list, List<T> sent, List<T> known, String text) {
        Map<UUID, T> byId = known.stream().collect(Collectors.toMap(DraftEntry::id, e -> e));
        var seen = new HashSet<UUID>();
        return IntStream.range(0, sent.size())
                .mapToObj(i -> placed(list + "/" + i, sent.get(i), byId, seen, text.length()))
                .toList();
    }

    private static <T extends DraftEntry<T>> T placed(
            String pointer, T sent, Map<UUID, T> known, Set<UUID> seen, int length) {
        if (sent.id() == null) {
            requirePlace(pointer, sent, length);
            return sent.placed(Ids.next(), sent.start(), sent.end(), null);
        }
        var before = known.get(sent.id());
        if (before == null) throw new InvalidProblem(pointer + "/id", "The draft has no such entry.");
        if (!seen.add(sent.id())) throw new InvalidProblem(pointer + "/id", "The entry stands here twice.");
        return sent.placed(before.id(), before.start(), before.end(), before.confidence());
    }

    private static void requirePlace(String pointer, DraftEntry<?> entry, int length) {
        var start = entry.start();
        var end = entry.end();
        if (start == null && end == null) return;
        if (start == null || end == null || start < 0 || end <= start || end > length) {
            throw new InvalidProblem(pointer + "/start", "Start and end mark a place in the draft's text.");
        }
    }

    private void requireKnownReferences(
            List<DraftDecision> decisions, List<DraftRecommendation> recommendations, List<DraftTask> tasks) {
        var decisionIds = decisions.stream().map(DraftDecision::id).collect(Collectors.toSet());
        Map<String, UUID> personIds = new HashMap<>();
        for (int i = 0; i < recommendations.size(); i++) {
            var recommendation = recommendations.get(i);
            requireDecision("/recommendations/" + i, recommendation.decisionId(), decisionIds);
            notePerson("/recommendations/" + i, recommendation.owner(), personIds);
        }
        for (int i = 0; i < tasks.size(); i++) {
            requireDecision("/tasks/" + i, tasks.get(i).decisionId(), decisionIds);
            notePerson("/tasks/" + i, tasks.get(i).owner(), personIds);
        }
        var known = people.names(Set.copyOf(personIds.values()));
        personIds.forEach((pointer, id) -> {
            if (!known.containsKey(id)) throw new InvalidProblem(pointer, "There is no such person.");
        });
    }

    private static void requireDecision(String pointer, UUID decisionId, Set<UUID> known) {
        if (decisionId != null && !known.contains(decisionId)) {
            throw new InvalidProblem(pointer + "/decisionId", "The draft has no such decision.");
        }
    }

    private static void notePerson(String pointer, Owner owner, Map<String, UUID> personIds) {
        if (owner != null && owner.personId() != null) personIds.put(pointer + "/owner/personId", owner.personId());
    }

    /**
     * A date set by hand says so. When this correction names another committee or day, tasks that wait for the next meeting
     * get its date proposed, as they would have when the document was read.
     */
    private List<DraftTask> dated(DraftContent after, DraftContent before) {
        Map<UUID, DraftTask> known = before.tasks().stream().collect(Collectors.toMap(DraftTask::id, t -> t));
        var next = after.isOfSameMeetingAs(before) ? null : nextMeeting(after.meeting());
        return after.tasks().stream()
                .map(t -> dated(t, known.get(t.id()), next))
                .toList();
    }

    private static DraftTask dated(DraftTask task, DraftTask before, LocalDate next) {
        var dueBefore = before == null ? null : before.dueOn();
        var ruleBefore = before == null ? null : before.dueRule();
        if (task.dueOn() == null && next != null && KnownMeetings.NEXT_MEETING.equals(ruleBefore)) {
            return task.due(next, KnownMeetings.NEXT_MEETING);
        }
        if (Objects.equals(task.dueOn(), dueBefore)) return task.due(task.dueOn(), ruleBefore);
        return task.due(task.dueOn(), task.dueOn() == null ? null : KnownMeetings.CLERK);
    }

    private LocalDate nextMeeting(DraftMeeting meeting) {
        if (meeting.committeeId() == null || meeting.heldOn() == null) return null;
        return meetings.nextAfter(meeting.committeeId(), meeting.heldOn()).orElse(null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
