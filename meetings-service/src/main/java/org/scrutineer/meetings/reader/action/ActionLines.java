package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.decision.Outcomes;
import org.scrutineer.meetings.reader.layout.Hint;
import org.scrutineer.meetings.reader.layout.Marker.Style;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * "ACTION:" lines. With a name alone ("ACTION: Head of Housing") the task is the last sentence of the paragraph before;
 * with words ("Action – Head of Housing to report in May") the line is the task; with nothing, the list below it is.
 */
final class ActionLines {

    /** One of these stands in each line that is looked for. */
    private static final Hint ACTION = Hint.of("ACTION|Action|action|AP");

    private static final Pattern LINE = Pattern.compile(
            "^[\\[(]?(?:ACTIONS?|Actions?|AP(?= ?\\d))(?:(?:/| and )(?:further )?information(?: (?:requested|to be provided))?)?(?: (?:[Pp]oints?|required|agreed|for|by|[Ii]tems?|arising|POINTS?|REQUIRED|AGREED|ITEMS?))?(?: ?(?:No\\.? ?)?[A-Z]?\\d{1,3}(?:\\.\\d+)?)?\\s*[:–—=>→»-]+\\s*(?<rest>.*?)[\\])]?$",
            Pattern.DOTALL);
    private static final Pattern BY_LINE = Pattern.compile(
            "^[\\[(]?(?:ACTION|Action) (?:by|BY|for|FOR)\\s*[:–—-]?\\s*(?<rest>\\S.*?)[\\])]?$", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:ACTIONS?|Actions?|ACTION POINTS?|Action points?|Actions? (?:agreed|arising|required))\\s*[:–-]*$");
    private static final Pattern INLINE = Pattern.compile(
            "(?<=[.;)\\s])[\\[(]?(?:ACTION|Action)(?:(?: point)?(?: ?\\d{1,3})?\\s*[:–—]|\\s+-|(?= (?:(?!PLAN\\b|LOG\\b|LIST\\b)[A-Z]{2,4}(?:[/, &]{1,3}[A-Z]{2,4}){0,3}|Clerk)[\\])]?\\.?$))\\s+(?<rest>[^\\]]{2,400}?)[\\])]?$");
    /** "Head of Estates to report; Clerk to book the hall": one task after another. */
    private static final Pattern NEXT_TASK =
            Pattern.compile(";\\s+(?:and )?(?=[A-Z][\\w.'’&-]*(?: [\\w.'’&-]+){0,6}? to [a-z])");

    /** "Action: Date: Item No:" is a form without its entries. */
    private static final Pattern FORM =
            Pattern.compile("^\\w+(?: \\w+)?: ?(?:\\w+ ?\\w*:|$)|(?:\\b[A-Z]\\w* ?\\w*: ?[^:]{0,50}){4}");

    /** "Action No. 50 - Recommendation 1 of the meeting in May refers": an entry of the list that is gone through. */
    private static final Pattern EARLIER = Pattern.compile(
            "\\brefers?\\.?$|^[^.;]{3,200} (?:was|were|had been|has been|have been) (?:\\w+ly )?(?:questioned|queried|discussed|explained|closed|completed|debated|challenged)\\.?$");

    private static final Pattern DONE = Pattern.compile(
            "(?i)^(?:(?:this )?action (?:has been |is |was )?(?:now )?(?:completed?|closed|done|discharged)\\b|(?:completed?|closed|done|discharged)(?: ?[.:–-]|$))");

    /** "It was agreed that a reply be sought from officers – ACTION", "More on fees. – ACTION (send last year's figures)". */
    private static final Pattern MARK = Pattern.compile(
            "(?<=[\\w.;)’'”])\\s*(?:[–—-]+ ?(?:ACTION|Action)(?: \\((?<rest>[^()]{6,300})\\))?|\\s[(\\[](?:ACTION|Action)[)\\]])\\.?$");

    /** "The hedge has grown over the path. Clerk to action." */
    private static final Pattern TO_ACTION = Pattern.compile(
            "(?:^|(?<=[.;:)] )|[–—-] )(?<who>(?:[Tt]he )?[A-Z][\\w.'’&/-]*(?:,? (?:(?:and|of|for|the) )?[A-Z][\\w.'’&/-]*){0,5}) to [Aa]ction(?: this)?\\.?$");

    /** "Action Point: Clerk", and below it what: "To look at the cost of a hedge". */
    private static final Pattern TO_DO = Pattern.compile("^(?:To|to) " + TaskWords.DO + "\\b");

    /** "Action: Passed to Clerk" */
    private static final Pattern PASSED_TO =
            Pattern.compile("^(?i:passed|referred|given|assigned|allocated|delegated) to (?:the )?");

    /** "Performance report / Nora Beech to check the figures / Nora Beech" */
    private static final Pattern SLASHED = Pattern.compile(
            "^(?:[^/]{3,70} / )?(?<task>[^/]{3,90}? to [a-z][^/]{5,300}?) / (?<who>[A-Z][^/]{2,60}?)\\.?$");

    private static final int EDGE = 30;

    private final Outline outline;
    private final List<Passage> passages;
    private final ActionColumn column;

    ActionLines(Outline outline, ActionColumn column) {
        this.outline = outline;
        this.column = column;
        this.passages = outline.passages();
    }

    /** The tasks of the document's ACTION lines. */
    List<Task> find() {
        var tasks = new ArrayList<Task>();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            // "7. Actions" is the title of an item, not a label
            if (passage.text().contains(" / ") && slashed(passage, tasks)) {
                continue;
            }
            if (!ACTION.in(passage.text())
                    || !passage.section().isRecord()
                    || (passage.head() && passage.para().marker() != null)) {
                continue;
            }
            var text = passage.text();
            var line = LINE.matcher(text);
            var by = BY_LINE.matcher(text);
            if (column.isHeading(passage)) {
                continue;
            }
            if (LABEL.matcher(text).matches() && !ofColumn(passage)) {
                below(i, tasks);
            } else if (line.matches() && !text.matches("(?i)actions? (?:log|plan|list|tracker)\\b.*")) {
                line(i, line.group("rest"), line.start("rest"), line.end("rest"), tasks);
            } else if (by.matches() && text.length() < 120) {
                line(i, by.group("rest"), by.start("rest"), by.end("rest"), tasks);
            } else {
                inline(i, tasks);
            }
        }
        return tasks;
    }

    /** A row of a list of action points whose columns are parted by strokes. */
    private boolean slashed(Passage passage, List<Task> tasks) {
        var row = SLASHED.matcher(passage.text());
        if (!passage.section().isRecord() || !row.matches() || !Agents.isSomebody(row.group("who"))) {
            return false;
        }
        var extract = Extract.of(outline.text(), passage, row.start("task"), row.end("task"));
        tasks.add(new Task(passage, ActionKind.ACTION, extract, Agents.bare(row.group("who")), 0.92));
        return true;
    }

    /** "Action" at the right edge, or above the first item: the heading of a column, and not of what follows. */
    private static boolean ofColumn(Passage passage) {
        return passage.text().matches("\\w+")
                && (passage.item() < 0 || passage.para().indent() > EDGE);
    }

    private void line(int index, String rest, int from, int to, List<Task> tasks) {
        if (rest.isBlank()) {
            below(index, tasks);
        } else if (EARLIER.matcher(rest).find() || doneBelow(index) || Outcomes.only(rest)) {
            return;
        } else if (LineOwners.alone(rest)) {
            if (index + 1 < passages.size()
                    && TO_DO.matcher(passages.get(index + 1).text()).find()) {
                var task = passages.get(index + 1);
                owned(task, new Sentence(task.para(), 0, task.text().length()), rest, tasks);
            } else {
                before(index, rest, tasks);
            }
        } else {
            add(passages.get(index), from, to, tasks);
        }
    }

    /** "Action 2 – To print the leaflet" and below it "Action completed – it is in the libraries": gone through, and done. */
    private boolean doneBelow(int index) {
        return index + 1 < passages.size()
                && passages.get(index + 1).item() == passages.get(index).item()
                && DONE.matcher(passages.get(index + 1).text()).find();
    }

    private void inline(int index, List<Task> tasks) {
        var passage = passages.get(index);
        var inline = INLINE.matcher(passage.text());
        if (inline.find() && !FORM.matcher(inline.group("rest")).find() && !Outcomes.only(inline.group("rest"))) {
            if (LineOwners.alone(inline.group("rest"))) {
                var sentence = lastSentence(passage, inline.start());
                if (sentence != null) {
                    owned(passage, sentence, inline.group("rest"), tasks);
                }
            } else {
                add(passage, inline.start("rest"), inline.end("rest"), tasks);
            }
            return;
        }
        var action = TO_ACTION.matcher(passage.text());
        if (action.find() && Agents.isSomebody(action.group("who"))) {
            var sentence = lastSentence(passage, action.start());
            if (sentence == null) {
                before(index, action.group("who"), tasks);
            } else {
                owned(passage, sentence, action.group("who"), tasks);
            }
            return;
        }
        var mark = MARK.matcher(passage.text());
        if (mark.find()) {
            var sentence = mark.group("rest") == null ? lastSentence(passage, mark.start()) : null;
            if (mark.group("rest") != null) {
                add(passage, mark.start("rest"), mark.end("rest"), tasks);
            } else if (sentence != null) {
                task(passage, sentence.from(), sentence.to(), tasks);
            }
        }
    }

    /** The list below "Actions:", or the paragraph below it. */
    private void below(int index, List<Task> tasks) {
        for (var i = index + 1;
                i < passages.size()
                        && passages.get(i).item() == passages.get(index).item();
                i++) {
            var passage = passages.get(i);
            if (!listed(index + 1, i)
                    || passage.head()
                    || passage.text().length() < 6
                    || !passage.para().cells().isEmpty()) {
                return;
            }
            if (LineOwners.alone(passage.text())
                    && i == index + 1
                    && passage.para().marker() == null) {
                before(index, passage.text(), tasks);
                return;
            }
            add(passage, 0, passage.text().length(), tasks);
        }
    }

    /** Whether the list that begins at {@code first} goes on: with a mark, or with its owner behind a dash. */
    private boolean listed(int first, int index) {
        var opens = passages.get(first).para();
        var para = passages.get(index).para();
        if (index == first) {
            return !para.markerApart();
        }
        if (para.marker() == null) {
            return opens.marker() == null
                    && LineOwners.last(opens.text()) != null
                    && LineOwners.last(para.text()) != null;
        }
        var nextItem = para.markerApart() || (para.hasMarker(Style.DECIMAL) && !opens.hasMarker(Style.DECIMAL));
        return !nextItem;
    }

    /** The task of a line with a name alone is what the paragraph before it ends with. */
    private void before(int index, String owner, List<Task> tasks) {
        for (var i = index - 1;
                i >= 0 && passages.get(i).item() == passages.get(index).item();
                i--) {
            var passage = passages.get(i);
            if (!passage.head()
                    && passage.section().isRecord()
                    && !LINE.matcher(passage.text()).matches()) {
                var sentence = lastSentence(passage, passage.text().length());
                if (sentence != null) {
                    owned(passage, sentence, owner, tasks);
                }
                return;
            }
        }
    }

    private static Sentence lastSentence(Passage passage, int before) {
        Sentence last = null;
        for (var sentence : Sentence.of(passage.para())) {
            if (sentence.from() < before) {
                last = new Sentence(sentence.para(), sentence.from(), Math.min(before, sentence.to()));
            }
        }
        return last;
    }

    private void owned(Passage passage, Sentence sentence, String owner, List<Task> tasks) {
        var extract = Extract.of(outline.text(), passage, sentence.from(), sentence.to());
        if (!extract.words().isBlank()) {
            var name = LineOwners.withoutTime(owner);
            tasks.add(new Task(
                    passage,
                    ActionKind.ACTION,
                    extract,
                    Agents.bare(PASSED_TO.matcher(name).replaceFirst("")),
                    owner.substring(name.length()),
                    0.95));
        }
    }

    private void add(Passage passage, int from, int to, List<Task> tasks) {
        var start = from;
        var parts = NEXT_TASK.matcher(passage.text()).region(from, to);
        while (parts.find()) {
            task(passage, start, parts.start(), tasks);
            start = parts.end();
        }
        task(passage, start, to, tasks);
    }

    private void task(Passage passage, int from, int to, List<Task> tasks) {
        var extract = Extract.of(outline.text(), passage, from, to);
        if (extract.words().length() > 3) {
            tasks.add(new Task(passage, ActionKind.ACTION, extract, LineOwners.owner(extract.words()), 0.95));
        }
    }
}
