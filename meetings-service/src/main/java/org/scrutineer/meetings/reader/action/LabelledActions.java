package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.structure.ActionHeadings;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** A log in labelled lines: "Action: Send the figures", then "Owner: …", "Due: …" and "Status: …", each on a line of its own. */
final class LabelledActions {

    private static final Pattern ACTION = Pattern.compile(
            "^\\**(?:ACTIONS?|Actions?)(?: (?:points?|required|agreed|requested|description))?\\**\\s*:\\**\\s+(?<words>\\S.{11,})$",
            Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            "^\\**(?<label>[A-Z][\\w /?()-]{1,30}?)\\**\\s*:\\**(?:\\s+(?<words>\\S.*))?$", Pattern.DOTALL);
    private static final int MOST = 6;

    private final List<Passage> passages;
    private final List<Task> tasks = new ArrayList<>();
    private final Set<Integer> read = new HashSet<>();

    private LabelledActions(Outline outline) {
        this.passages = outline.passages();
        for (var i = 0; i + 1 < passages.size(); i++) {
            var action = passages.get(i).section().isRecord()
                    ? ACTION.matcher(passages.get(i).text())
                    : null;
            if (action != null && action.matches() && !LineOwners.alone(action.group("words"))) {
                entry(outline, i, action.start("words"));
            }
        }
    }

    static LabelledActions of(Outline outline) {
        return new LabelledActions(outline);
    }

    /** What is still to be done. */
    List<Task> tasks() {
        return tasks;
    }

    /** Whether the passage is the action of an entry, be it done or not. */
    boolean read(Passage passage) {
        return read.contains(passage.para().start());
    }

    private void entry(Outline outline, int index, int from) {
        String owner = null;
        String due = null;
        var done = false;
        for (var i = index + 1; i < passages.size() && i <= index + MOST; i++) {
            var label = LABEL.matcher(passages.get(i).text());
            if (!label.matches() || ACTION.matcher(passages.get(i).text()).matches()) {
                break;
            }
            var words = label.group("words") == null ? "" : label.group("words");
            var heading = List.of(label.group("label"));
            if (ActionHeadings.owner(heading) == 0 && Agents.isSomebody(words)) {
                owner = owner == null ? words : owner;
            } else if (ActionHeadings.due(heading) == 0) {
                due = due == null ? words : due;
            }
            done |= ActionHeadings.state(label.group("label"))
                    && ActionTables.DONE.matcher(words).find();
        }
        if (owner == null && due == null) {
            return;
        }
        var passage = passages.get(index);
        read.add(passage.para().start());
        if (!done) {
            var extract =
                    Extract.of(outline.text(), passage, from, passage.text().length());
            tasks.add(new Task(
                    passage,
                    ActionKind.ACTION,
                    extract,
                    owner == null ? null : Agents.bare(owner),
                    due == null ? "" : due,
                    0.95));
        }
    }
}
