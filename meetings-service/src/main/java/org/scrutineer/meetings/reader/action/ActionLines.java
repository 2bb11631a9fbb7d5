package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * "ACTION:" lines. With a name alone ("ACTION: Head of Housing") the task is the last sentence of the paragraph before;
 * with words ("Action – Head of Housing to report in May") the line is the task; with nothing, the list below it is.
 */
final class ActionLines {

    private static final Pattern LINE = Pattern.compile(
            "^[\\[(]?(?:ACTIONS?|Actions?|AP(?= ?\\d))(?: (?:points?|required|agreed|for|by|items?|arising|POINTS?|REQUIRED|AGREED))?(?: ?(?:No\\.? ?)?[A-Z]?\\d{1,3}(?:\\.\\d+)?)?\\s*[:–—-]+\\s*(?<rest>.*?)[\\])]?$",
            Pattern.DOTALL);
    private static final Pattern BY_LINE = Pattern.compile(
            "^[\\[(]?(?:ACTION|Action) (?:by|BY|for|FOR)\\s*[:–—-]?\\s*(?<rest>\\S.*?)[\\])]?$", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:ACTIONS?|Actions?|ACTION POINTS?|Action points?|Actions? (?:agreed|arising|required))\\s*[:–-]*$");
    private static final Pattern INLINE = Pattern.compile(
            "(?<=[.;)\\s])[\\[(]?(?:ACTION|Action)(?:(?: point)?(?: ?\\d{1,3})?\\s*[:–—]|\\s+-)\\s+(?<rest>[^\\]]{2,400}?)[\\])]?$");
    private static final Pattern TO_DO = Pattern.compile(
            "^(?<who>[^–—:;]{2,120}?) (?:to|will|would|shall|agreed to|is to|are to)(?: also)? (?!the\\b|an?\\b|our\\b|its\\b)(?=[a-z]+\\b)",
            Pattern.DOTALL);
    private static final Pattern WHO_FIRST =
            Pattern.compile("^(?<who>[A-Z][\\w.'’&/ ,()-]{2,80}?)\\s*[:–—]\\s+(?=[A-Za-z])");
    private static final Pattern WHO_LAST = Pattern.compile(
            "\\s*[(\\[–—-] ?(?:(?:Owner|Lead|By|Action by|Responsible(?: officer)?) ?:? ?)?(?<who>[A-Z][^()\\[\\]–—]{2,70})[)\\]]?\\.?$|\\s(?:Owner|Lead|Responsible(?: officer)?|By whom) ?: ?(?<who2>[A-Z][^:]{2,70}?)(?:\\.|$| (?:Deadline|Due|By when|Target))");
    /** "Head of Estates to report; Clerk to book the hall": one task after another. */
    private static final Pattern NEXT_TASK =
            Pattern.compile(";\\s+(?:and )?(?=[A-Z][\\w.'’&-]*(?: [\\w.'’&-]+){0,6}? to [a-z])");

    private static final Pattern TIME_ONLY = Pattern.compile(
            "(?i)\\s*(?:,|-|–|\\(|by|for|at|before|due|deadline:?)\\s+(?:the |end of )?(?:\\d{1,2}\\D|next|january|february|march|april|may|june|july|august|september|october|november|december|\\w+ meeting).*$");

    /** "Action: Date: Item No:" is a form without its entries. */
    private static final Pattern FORM =
            Pattern.compile("^\\w+(?: \\w+)?: ?(?:\\w+ ?\\w*:|$)|(?:\\b[A-Z]\\w* ?\\w*: ?[^:]{0,50}){4}");

    /** "Action No. 50 - Recommendation 1 of the meeting in May refers": an entry of the list that is gone through. */
    private static final Pattern EARLIER = Pattern.compile("\\brefers?\\.?$");

    private final Outline outline;
    private final List<Passage> passages;

    ActionLines(Outline outline) {
        this.outline = outline;
        this.passages = outline.passages();
    }

    /** The tasks of the document's ACTION lines. */
    List<Task> find() {
        var tasks = new ArrayList<Task>();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            // "7. Actions" is the title of an item, not a label
            if (!passage.section().isRecord()
                    || (passage.head() && passage.para().marker() != null)) {
                continue;
            }
            var text = passage.text();
            var line = LINE.matcher(text);
            var by = BY_LINE.matcher(text);
            if (LABEL.matcher(text).matches()) {
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

    private void line(int index, String rest, int from, int to, List<Task> tasks) {
        if (rest.isBlank()) {
            below(index, tasks);
        } else if (EARLIER.matcher(rest).find()) {
            return;
        } else if (onlyOwner(rest)) {
            before(index, rest, tasks);
        } else {
            add(passages.get(index), from, to, tasks);
        }
    }

    private void inline(int index, List<Task> tasks) {
        var passage = passages.get(index);
        var inline = INLINE.matcher(passage.text());
        if (inline.find() && !FORM.matcher(inline.group("rest")).find()) {
            if (onlyOwner(inline.group("rest"))) {
                var sentence = lastSentence(passage, inline.start());
                if (sentence != null) {
                    owned(passage, sentence, inline.group("rest"), tasks);
                }
            } else {
                add(passage, inline.start("rest"), inline.end("rest"), tasks);
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
            var listed = passage.para().marker() != null || i == index + 1;
            if (!listed
                    || passage.head()
                    || passage.text().length() < 6
                    || !passage.para().cells().isEmpty()) {
                return;
            }
            if (onlyOwner(passage.text()) && i == index + 1 && passage.para().marker() == null) {
                before(index, passage.text(), tasks);
                return;
            }
            add(passage, 0, passage.text().length(), tasks);
        }
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
            var name = TIME_ONLY.matcher(owner).replaceFirst("");
            tasks.add(new Task(
                    passage, ActionKind.ACTION, extract, Agents.bare(name), owner.substring(name.length()), 0.95));
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
            tasks.add(new Task(passage, ActionKind.ACTION, extract, owner(extract.words()), 0.95));
        }
    }

    static String owner(String words) {
        var todo = TO_DO.matcher(words);
        if (todo.find() && Agents.isSomebody(cleaned(todo.group("who")))) {
            return Agents.bare(cleaned(todo.group("who")));
        }
        var first = WHO_FIRST.matcher(words);
        if (first.find() && Agents.isSomebody(first.group("who"))) {
            return Agents.bare(first.group("who"));
        }
        var last = WHO_LAST.matcher(words);
        if (last.find()) {
            var who = TIME_ONLY
                    .matcher(last.group("who") != null ? last.group("who") : last.group("who2"))
                    .replaceFirst("");
            return Agents.isSomebody(who) || who.matches("(?:[A-Z]{2,4}(?:[/, &]+|$))+") ? Agents.bare(who) : null;
        }
        return null;
    }

    private static String cleaned(String who) {
        return who.replaceFirst("^(?i)that ", "");
    }

    /** Whether a line names somebody and no task. */
    static boolean onlyOwner(String words) {
        var name = TIME_ONLY.matcher(words.strip()).replaceFirst("").replaceFirst("[.;]$", "");
        return name.length() <= 110
                && name.matches(
                        "(?:(?:[A-Z][\\w.'’&/-]*|of|and|for|the|to|in|&|[(][^)]*[)])(?:[,/;]| /)? ?)+|[Aa]ll (?:[Mm]embers|officers)?|[Oo]fficers")
                && !name.matches(".*\\bto [a-z].*")
                && (Agents.isSomebody(name) || name.matches("(?:[A-Z][\\w.'’-]*[/,& ]*){1,8}"));
    }
}
