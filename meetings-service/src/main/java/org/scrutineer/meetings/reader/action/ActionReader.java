package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.decision.Clause;
import org.scrutineer.meetings.reader.decision.Voice;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Fourth step of the reader: what somebody must now do. Taken from ACTION lines and tables first, then from the decisions,
 * then from requests and promises in the discussion; each duty once.
 */
public final class ActionReader {

    private static final Pattern SEGMENT =
            Pattern.compile("(?:;|,| and|, and) (?=recommendations? \\d)|; ", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_AGENT = Pattern.compile(
            "\\b(?:by|from) " + Agents.AGENT + "(?=,|;|\\.|$| on behalf| to | for | at | in | before )");
    private static final Pattern PRIOR =
            Pattern.compile("^(?:Minute \\d+|Further to minute)\\b.*\\b(?:had|has) (?:been|gone|received)\\b.*");
    /** What a body agrees to is a decision, not a promise. */
    private static final Pattern BODY_AGREED = Pattern.compile(
            "(?i)\\b(?:committee|panel|board|commission|cabinet|council|executive|members) (?:\\w+ )?agree[ds]\\b");

    private static final Pattern TRAILING = Pattern.compile("[\\s,;]*(?:[;,] ?(?:and|or))?[\\s,;]*$");

    private static final double SAME = 0.8;

    private final Outline outline;
    private final List<Clause> decisions;
    private final List<Task> tasks = new ArrayList<>();

    private ActionReader(Outline outline, List<Clause> decisions) {
        this.outline = outline;
        this.decisions = decisions;
    }

    /** The tasks of a document, in its order. */
    public static List<Task> read(Outline outline, List<Clause> decisions) {
        return new ActionReader(outline, decisions).read();
    }

    private List<Task> read() {
        tasks.addAll(new ActionLines(outline).find());
        tasks.addAll(ActionTables.find(outline));
        for (var clause : decisions) {
            var task = ClauseTasks.of(clause);
            if (task != null && free(task.extract().start(), task.extract().end())) {
                tasks.add(task);
            }
        }
        for (var passage : outline.passages()) {
            if (passage.section().isRecord()
                    && !passage.head()
                    && !passage.quoted()
                    && passage.para().kind() != Kind.TABLE_ROW) {
                prose(passage);
            }
        }
        tasks.sort(Comparator.comparingInt(task -> task.extract().start()));
        return once();
    }

    private void prose(Passage passage) {
        for (var sentence : Sentence.of(passage.para())) {
            if (sentence.text().length() > 1500
                    || Voice.recalls(sentence.text())
                    || PRIOR.matcher(sentence.text()).matches()) {
                continue;
            }
            for (var segment : segments(sentence)) {
                if (free(segment.start(), segment.end()) && undecided(segment)) {
                    read(passage, segment);
                }
            }
        }
    }

    private static List<Sentence> segments(Sentence sentence) {
        var segments = new ArrayList<Sentence>();
        var text = sentence.text();
        var cuts = SEGMENT.matcher(text);
        var from = 0;
        while (cuts.find()) {
            segments.add(new Sentence(sentence.para(), sentence.from() + from, sentence.from() + cuts.start()));
            from = cuts.end();
        }
        var last = TRAILING.matcher(text).region(from, text.length());
        segments.add(new Sentence(
                sentence.para(),
                sentence.from() + from,
                sentence.from() + (last.find() ? last.start() : text.length())));
        return segments;
    }

    private void read(Passage passage, Sentence segment) {
        var words = segment.text();
        if (!outline.report()) {
            for (var rule : Requests.RULES) {
                var matcher = rule.pattern().matcher(words);
                if (matcher.find()) {
                    add(
                            passage,
                            segment,
                            Requests.kind(rule, words, matcher.start()),
                            owner(matcher, passage, segment),
                            rule.confidence());
                    return;
                }
            }
        }
        for (var rule : Undertakings.RULES) {
            var matcher = rule.pattern().matcher(words);
            while (matcher.find()) {
                var worth = Undertakings.worth(
                        rule, words.substring(0, matcher.start()), matcher.group(), words.substring(matcher.end()));
                if (worth > 0 && somebody(rule, matcher)) {
                    var kind = matcher.group().matches("(?s).*\\b(?:was|were|is|are) to\\b.*")
                            ? ActionKind.ACTION
                            : rule.kind();
                    add(passage, segment, kind, owner(matcher, passage, segment), worth);
                    return;
                }
            }
        }
    }

    /** Rules that name who acts hold only for somebody who can. */
    private static boolean somebody(TaskRule rule, Matcher matcher) {
        if (!matcher.pattern().namedGroups().containsKey("agent") || matcher.group("agent") == null) {
            return true;
        }
        if (rule.id().equals("promised") && BODY_AGREED.matcher(matcher.group()).find()) {
            return false;
        }
        return Agents.isSomebody(matcher.group("agent")) || rule.id().equals("would-be-done");
    }

    private static String owner(Matcher matcher, Passage passage, Sentence segment) {
        var groups = matcher.pattern().namedGroups();
        if (groups.containsKey("other") && matcher.group("other") != null) {
            return Agents.bare(matcher.group("other"));
        }
        var by = BY_AGENT.matcher(segment.text())
                .region(matcher.end(), segment.text().length());
        while (groups.containsKey("thing") && by.find()) {
            if (Agents.isSomebody(by.group("agent"))) {
                return Agents.bare(by.group("agent"));
            }
        }
        if (groups.containsKey("agent") && matcher.group("agent") != null) {
            return Agents.isSomebody(matcher.group("agent")) ? Agents.bare(matcher.group("agent")) : null;
        }
        if (groups.containsKey("pronoun") && matcher.group("pronoun") != null) {
            return Agents.meant(passage.text(), segment.from() + matcher.start("pronoun"));
        }
        return null;
    }

    private void add(Passage passage, Sentence segment, ActionKind kind, String owner, double confidence) {
        var extract = Extract.of(outline.text(), passage, segment.from(), segment.to());
        tasks.add(new Task(passage, kind, extract, owner, confidence));
    }

    /** Whether no task stands at the place yet. */
    private boolean free(int start, int end) {
        return tasks.stream()
                .noneMatch(task ->
                        task.extract().start() < end && start < task.extract().end());
    }

    /** Decisions have been read for their tasks already. */
    private boolean undecided(Sentence segment) {
        return decisions.stream()
                .noneMatch(clause -> clause.extract().start() < segment.end()
                        && segment.start() < clause.extract().end());
    }

    private List<Task> once() {
        var kept = new ArrayList<Task>();
        for (var task : tasks) {
            if (kept.stream().noneMatch(other -> copies(other, task))) {
                kept.add(task);
            }
        }
        return kept;
    }

    private static boolean copies(Task one, Task other) {
        if (one.passage().item() != other.passage().item()
                || one.passage().meeting() != other.passage().meeting()) {
            return false;
        }
        var both = new HashSet<>(words(one));
        both.retainAll(words(other));
        var all = new HashSet<>(words(one));
        all.addAll(words(other));
        return both.size() >= SAME * all.size();
    }

    private static Set<String> words(Task task) {
        var words = new HashSet<String>();
        for (var word : task.extract().words().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            words.add(word);
        }
        return words;
    }
}
