package org.scrutineer.meetings.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.minutes.NewMinutes;

/** Turns a draft as the clerk left it into minutes to publish: what is not included stays behind. */
final class ConfirmedDraft {

    private final DraftContent content;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<UUID, DraftDecision> decisions = new HashMap<>();
    private final Set<DraftItem> exemptItems = new HashSet<>();
    private final boolean unplaced;

    private ConfirmedDraft(DraftContent content) {
        this.content = content;
        for (var item : content.items()) if (item.number() != null) titles.putIfAbsent(item.number(), item.title());
        content.decisions().stream().filter(DraftDecision::included).forEach(d -> decisions.put(d.id(), d));
        var withheld = content.withheld();
        for (var item : content.items()) {
            if (withheld.stream().anyMatch(e -> standsUnder(e, item))) exemptItems.add(item);
        }
        unplaced = withheld.stream().anyMatch(e -> exemptItems.stream().noneMatch(i -> standsUnder(e, i)));
    }

    static NewMinutes of(
            DraftContent content, UUID documentId, UUID meetingId, Committees.Named committee, UUID correctsMinutesId) {
        return new ConfirmedDraft(content).minutes(documentId, meetingId, committee, correctsMinutesId);
    }

    private NewMinutes minutes(UUID documentId, UUID meetingId, Committees.Named committee, UUID correctsMinutesId) {
        var meeting = content.meeting();
        return new NewMinutes(
                meetingId,
                committee.id(),
                committee.name(),
                documentId,
                meeting.heldOn(),
                meeting.startsAt(),
                meeting.venue(),
                content.withheld().isEmpty() ? null : content.exemptSummary(),
                correctsMinutesId,
                content.items().stream()
                        .map(i -> new NewMinutes.Item(i.number(), i.title(), i.paragraphs(), isExempt(i)))
                        .toList(),
                content.decisions().stream()
                        .filter(DraftDecision::included)
                        .map(this::clause)
                        .toList(),
                content.recommendations().stream()
                        .filter(DraftRecommendation::included)
                        .map(this::recommended)
                        .toList(),
                content.tasks().stream()
                        .filter(DraftTask::included)
                        .map(this::duty)
                        .toList(),
                content.attendance().stream()
                        .map(a -> new NewMinutes.Attendee(a.name(), a.presence(), a.substitutesFor(), a.role()))
                        .toList(),
                content.questions().stream().map(this::asked).toList());
    }

    private NewMinutes.Clause clause(DraftDecision decision) {
        return new NewMinutes.Clause(
                decision.id(),
                decision.item(),
                titleAbove(decision),
                decision.clause(),
                decision.verb(),
                decision.text(),
                decision.exempt());
    }

    /** Everybody reads an open clause and is told of it, so it cannot carry the title that its item hides. */
    private String titleAbove(DraftDecision decision) {
        var item = decision.item();
        if (item == null) return null;
        var hidden = content.items().stream().anyMatch(i -> item.equals(i.number()) && isExempt(i));
        return hidden && !decision.exempt() ? null : titles.get(item);
    }

    private NewMinutes.Recommended recommended(DraftRecommendation recommendation) {
        var decision = decisions.get(recommendation.decisionId());
        return new NewMinutes.Recommended(
                recommendation.id(),
                recommendation.number(),
                recommendation.text(),
                recommendation.addressedTo(),
                recommendation.status(),
                recommendation.statusText(),
                recommendation.owner(),
                recommendation.dueOn(),
                recommendation.dueText(),
                decision == null ? null : decision.id(),
                itemOf(recommendation.item(), decision),
                decision == null ? null : decision.clause(),
                recommendation.exempt());
    }

    private NewMinutes.Duty duty(DraftTask task) {
        var decision = decisions.get(task.decisionId());
        return new NewMinutes.Duty(
                task.id(),
                task.kind(),
                task.text(),
                task.owner(),
                task.dueOn(),
                task.dueText(),
                task.dueRule(),
                decision == null ? null : decision.id(),
                itemOf(task.item(), decision),
                decision == null ? null : decision.clause(),
                task.exempt());
    }

    private NewMinutes.Asked asked(DraftQuestion question) {
        var exempt = unplaced
                || exemptItems.stream().anyMatch(i -> overlap(question.start(), question.end(), i.start(), i.end()));
        return new NewMinutes.Asked(
                question.group(), question.question(), question.answer(), question.askedBy(), exempt);
    }

    /** When nobody can say where an exempt part stands, no paragraph can be told to be free of it. */
    private boolean isExempt(DraftItem item) {
        return unplaced || exemptItems.contains(item);
    }

    private boolean standsUnder(DraftEntry<?> entry, DraftItem item) {
        if (entry.start() != null && overlap(entry.start(), entry.end(), item.start(), item.end())) return true;
        return item.number() != null && item.number().equals(entry.item());
    }

    private static boolean overlap(int start, int end, int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    private static String itemOf(String own, DraftDecision decision) {
        if (own != null || decision == null) return own;
        return decision.item();
    }
}
