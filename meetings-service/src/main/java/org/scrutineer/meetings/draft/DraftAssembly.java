package org.scrutineer.meetings.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.minutes.DecisionVerb;
import org.scrutineer.meetings.minutes.Paragraph;
import org.scrutineer.meetings.minutes.Presence;
import org.scrutineer.meetings.minutes.ReportedStatus;
import org.scrutineer.meetings.minutes.TaskKind;
import org.scrutineer.meetings.person.Owner;
import org.scrutineer.meetings.person.People;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.platform.id.Ids;

/** Joins what the reader found with what the council knows: its committees and its people. */
@ApplicationScoped
class DraftAssembly {

    private static final Pattern ADDRESSEE = Pattern.compile(
            "\\b(Full Council|Council|Cabinet|Executive(?: (?:Councillor|Member|Board|Committee))?|Overview and Scrutiny Board"
                    + "|Portfolio Holder)\\b");

    private final Committees committees;
    private final People people;

    @Inject
    DraftAssembly(Committees committees, People people) {
        this.committees = committees;
        this.people = people;
    }

    /** @param committeeId the committee that the clerk named, {@code null} to go by the document */
    DraftContent assemble(Draft found, UUID committeeId, KnownMeetings calendar) {
        var warnings = new ArrayList<>(found.warnings());
        var meeting = meeting(found, committeeId, warnings);
        var decisions = found.decisions().stream().map(DraftAssembly::decision).toList();
        var recommendations = new ArrayList<DraftRecommendation>();
        found.recommendations().forEach(r -> recommendations.add(recommendation(r, decisions)));
        decisions.stream()
                .filter(d -> d.verb() == DecisionVerb.RECOMMENDED_TO)
                .filter(d -> recommendations.stream().noneMatch(r -> d.id().equals(r.decisionId())))
                .forEach(d -> recommendations.add(madeBy(d)));
        return new DraftContent(
                meeting,
                found.items().stream().map(DraftAssembly::item).toList(),
                decisions,
                recommendations,
                found.actions().stream().map(a -> task(a, decisions, calendar)).toList(),
                found.attendance().stream().map(DraftAssembly::attendance).toList(),
                found.questions().stream()
                        .map(q ->
                                new DraftQuestion(q.group(), q.question(), q.answer(), q.askedBy(), q.start(), q.end()))
                        .toList(),
                null,
                warnings);
    }

    private DraftMeeting meeting(Draft found, UUID committeeId, List<String> warnings) {
        var meetings = found.meetings();
        if (meetings.size() > 1) {
            warnings.add("The document tells of " + meetings.size() + " meetings. This draft is of the first.");
        }
        var first = meetings.isEmpty() ? null : meetings.getFirst();
        var body = first == null ? null : first.body();
        var committee = committeeId != null
                ? committeeId
                : body == null
                        ? null
                        : committees.called(body).map(Committees.Named::id).orElse(null);
        if (committee == null) warnings.add("The committee was not recognised. Choose it before you publish.");
        if (first == null || first.heldOn() == null) {
            warnings.add("The date of the meeting was not found. Enter it before you publish.");
        }
        return first == null
                ? new DraftMeeting(null, committee, null, null, null)
                : new DraftMeeting(body, committee, first.heldOn(), first.startsAt(), first.venue());
    }

    private static DraftItem item(Draft.Item item) {
        var paragraphs = item.paragraphs().stream()
                .map(p -> new Paragraph(p.number(), p.text()))
                .toList();
        return new DraftItem(item.number(), item.title(), paragraphs, item.start(), item.end());
    }

    private static DraftDecision decision(Draft.Decision found) {
        return new DraftDecision(
                Ids.next(),
                found.item(),
                found.clause(),
                DecisionVerb.valueOf(found.verb().name()),
                found.text(),
                found.start(),
                found.end(),
                found.confidence(),
                true,
                false);
    }

    private static DraftRecommendation recommendation(Draft.Recommendation found, List<DraftDecision> decisions) {
        var decision = around(decisions, found.start(), found.end());
        return new DraftRecommendation(
                Ids.next(),
                found.number(),
                found.text(),
                found.status() == null
                        ? null
                        : ReportedStatus.valueOf(found.status().name()),
                found.statusText(),
                decision == null ? null : addressee(decision.text()),
                null,
                null,
                null,
                decision == null ? null : decision.id(),
                found.item(),
                found.start(),
                found.end(),
                found.confidence(),
                true,
                false);
    }

    /** A clause that recommends something makes a recommendation, with the clause's own words. */
    private static DraftRecommendation madeBy(DraftDecision decision) {
        return new DraftRecommendation(
                Ids.next(),
                decision.clause(),
                decision.text(),
                null,
                null,
                addressee(decision.text()),
                null,
                null,
                null,
                decision.id(),
                decision.item(),
                decision.start(),
                decision.end(),
                decision.confidence(),
                true,
                false);
    }

    private DraftTask task(Draft.Action found, List<DraftDecision> decisions, KnownMeetings calendar) {
        Owner owner = found.owner() == null || found.owner().isBlank() ? null : people.owner(found.owner());
        var decision = around(decisions, found.start(), found.end());
        return new DraftTask(
                Ids.next(),
                TaskKind.valueOf(found.kind().name()),
                found.text(),
                owner,
                found.due(),
                found.dueText(),
                calendar.rule(found.due(), found.dueText()),
                decision == null ? null : decision.id(),
                found.item(),
                found.start(),
                found.end(),
                found.confidence(),
                true,
                false);
    }

    private static DraftAttendance attendance(Draft.Attendance found) {
        return new DraftAttendance(
                found.name(), Presence.valueOf(found.presence().name()), found.substitutesFor(), found.role());
    }

    /** The clause whose words hold, or are, the given ones. */
    private static DraftDecision around(List<DraftDecision> decisions, int start, int end) {
        return decisions.stream()
                .filter(d -> d.start() < end && start < d.end())
                .findFirst()
                .orElse(null);
    }

    private static String addressee(String text) {
        var matcher = ADDRESSEE.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
