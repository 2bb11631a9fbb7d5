package org.scrutineer.meetings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.meetings.reader.action.Task;
import org.scrutineer.meetings.reader.dates.DateText;
import org.scrutineer.meetings.reader.dates.DueText;
import org.scrutineer.meetings.reader.dates.NextMeeting;
import org.scrutineer.meetings.reader.decision.Clause;
import org.scrutineer.meetings.reader.format.SourceDocument;
import org.scrutineer.meetings.reader.people.Attendee;
import org.scrutineer.meetings.reader.recommendation.Reported;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** Last step of the reader: what the steps before it found, as the parts of a draft. */
final class DraftAssembly {

    private final Outline outline;
    private final CommitteeCalendar calendar;

    DraftAssembly(Outline outline, CommitteeCalendar calendar) {
        this.outline = outline;
        this.calendar = calendar;
    }

    List<Draft.Meeting> meetings() {
        return outline.meetings().stream()
                .map(m -> new Draft.Meeting(
                        m.body(), m.heldOn(), m.startsAt(), m.venue(), m.start(), m.end(), m.inferred() ? 0.5 : 0.95))
                .toList();
    }

    List<Draft.Item> items() {
        var items = new ArrayList<Draft.Item>();
        if (outline.items().isEmpty() && !outline.passages().isEmpty()) {
            var whole = outline.passages();
            var title = whole.stream()
                    .filter(p -> !p.head()
                            && p.para().marker() == null
                            && p.text().length() < 200
                            && !p.text().endsWith("."))
                    .map(Passage::text)
                    .findFirst()
                    .orElse("");
            items.add(new Draft.Item(
                    null,
                    title,
                    paragraphs(whole),
                    outline.meetings().isEmpty() ? -1 : 0,
                    whole.getFirst().para().start(),
                    whole.getLast().para().end()));
        }
        var passages = outline.passages().stream().collect(Collectors.groupingBy(Passage::item));
        for (var i = 0; i < outline.items().size(); i++) {
            var item = outline.items().get(i);
            var own = passages.getOrDefault(i, List.of());
            items.add(new Draft.Item(
                    item.number(), item.title(), paragraphs(own), item.meeting(), item.start(), item.end()));
        }
        return items;
    }

    private List<Draft.Paragraph> paragraphs(List<Passage> passages) {
        var paragraphs = new ArrayList<Draft.Paragraph>();
        for (var passage : passages) {
            if (!passage.head() && !passage.text().isEmpty()) {
                var marker = passage.para().marker();
                var extract =
                        Extract.of(outline.text(), passage, 0, passage.text().length());
                paragraphs.add(new Draft.Paragraph(
                        marker == null || marker.value().isEmpty() ? null : marker.value(),
                        extract.words(),
                        extract.start(),
                        extract.end()));
            }
        }
        return List.copyOf(paragraphs);
    }

    List<Draft.Decision> decisions(List<Clause> clauses) {
        return clauses.stream()
                .map(c -> new Draft.Decision(
                        outline.itemNumber(c.passage()),
                        c.number(),
                        c.verb(),
                        c.words(),
                        c.extract().start(),
                        c.extract().end(),
                        rounded(c.confidence())))
                .toList();
    }

    List<Draft.Action> actions(List<Task> tasks) {
        var printed = DateText.dates(outline.text()).stream()
                .map(DateText.Found::date)
                .toList();
        var known = outline.meetings().size() == 1 ? NextMeeting.in(outline.text(), calendar) : calendar;
        var actions = new ArrayList<Draft.Action>();
        for (var task : tasks) {
            var meeting = outline.meeting(task.passage());
            var reader = new DueText(
                    meeting == null ? null : meeting.heldOn(), meeting == null ? null : meeting.body(), printed, known);
            var told = task.timeWords().isBlank() ? null : reader.read(task.timeWords());
            var due = told == null || told.words() == null
                    ? reader.read(task.extract().words())
                    : told;
            var words = due.words() == null && !task.timeWords().isBlank()
                    ? task.timeWords().strip()
                    : due.words();
            actions.add(new Draft.Action(
                    task.kind(),
                    task.extract().words(),
                    task.owner(),
                    due.day(),
                    words,
                    due.recurrence(),
                    outline.itemNumber(task.passage()),
                    task.extract().start(),
                    task.extract().end(),
                    rounded(task.confidence())));
        }
        return List.copyOf(actions);
    }

    List<Draft.Recommendation> recommendations(List<Reported> reported) {
        return reported.stream()
                .map(r -> new Draft.Recommendation(
                        r.number(),
                        r.extract().words(),
                        r.status(),
                        r.statusText(),
                        outline.itemNumber(r.passage()),
                        r.extract().start(),
                        r.extract().end(),
                        rounded(r.confidence())))
                .toList();
    }

    List<Draft.Attendance> attendance(List<Attendee> attendees) {
        return attendees.stream()
                .map(a -> new Draft.Attendance(
                        a.name(),
                        a.presence(),
                        a.substitutesFor(),
                        a.role(),
                        a.passage().meeting(),
                        a.start(),
                        a.end(),
                        rounded(a.confidence())))
                .toList();
    }

    List<String> warnings(SourceDocument source, Draft draft) {
        var warnings = new ArrayList<>(source.warnings());
        if (outline.report()) {
            warnings.add(
                    "This reads like an officer's report and not like minutes, so no decisions were taken from it.");
        }
        if (draft.meetings().stream().noneMatch(m -> m.heldOn() != null)) {
            warnings.add("The page does not say when the meeting was held. Add the date before you publish.");
        }
        if (outline.passages().stream().anyMatch(p -> p.text().contains("view the full minutes text"))) {
            warnings.add("The page shows only part of the minutes of at least one item.");
        }
        var unsure =
                draft.decisions().stream().filter(d -> d.confidence() < 0.8).count();
        if (unsure > 0) {
            warnings.add(unsure + (unsure == 1 ? " decision is" : " decisions are")
                    + " taken from running text. Check that the committee decided it.");
        }
        return List.copyOf(warnings);
    }

    private static double rounded(double confidence) {
        return Math.round(Math.min(0.99, confidence) * 100) / 100.0;
    }
}
