package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.decision.Clause;
import org.scrutineer.meetings.reader.decision.Voice;
import org.scrutineer.meetings.reader.format.ReadingTime;
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
            "\\b(?:by|from) " + Agents.AGENT
                    + "(?=,(?! [A-Z])|;|\\.|$| on behalf| to | for (?!the |[A-Z])| for the [a-z]| at | in | before | as soon| and the )");
    /** Whoever is asked or invited has to do it. */
    private static final Pattern INVITED = Pattern.compile("\\bbe (?:also )?(?:invited|asked|contacted)$");

    private static final Pattern SPEAKER = Pattern.compile(
            "(?:^|, |\\band )" + Agents.AGENT
                    + " (?:also |then |further )?(?:said|stated|advised|confirmed|indicated|responded|replied|reported|explained|assured|informed)\\b(?: (?:Members|members|the \\w+))? that\\b");
    /** Who takes on what another asked for: "… and the Clerk undertook to send it", "by the Clerk, who agreed to send it". */
    private static final Pattern PROMISES = Pattern.compile("\\b(?:and|by|from|to) " + Agents.AGENT
            + "(?:,? who)? (?:then |also )?(?:agreed|undertook|offered|promised|volunteered) to\\b");
    /** "The Mayor gave the following response:" */
    private static final Pattern ANSWERS = Pattern.compile(
            "(?:^|[.;] )" + Agents.AGENT
                    + "(?:, [^,.]{3,80},)? (?:gave the following (?:response|reply|answer)|(?:replied|responded|answered)(?: as follows)?:)");
    /** Whoever asks is not the one who does it. */
    private static final Pattern MEMBER = Pattern.compile("(?i)\\b(?:members?|councillors?|cllrs?|committee|panel)\\b");

    private static final Pattern PRIOR =
            Pattern.compile("^(?:Minute \\d+|Further to minute)\\b.*\\b(?:had|has) (?:been|gone|received)\\b.*");
    /** A question, a vote that is to be recorded, or what the agenda always says. */
    private static final Pattern NO_REQUEST = Pattern.compile(
            "(?i)\\basked [^.;]{3,80}? (?:whether|if) (?:he|she|they|it|there)\\b|\\b(?:vote|votes|abstention|dissent)\\b.{0,60}\\bbe recorded\\b|\\bit be recorded that\\b|\\bask(?:ed)? (?:a number of |several |various |some |further |the following )?questions?\\b|\\bask the following\\b|\\bto declare any interests?\\b|\\bat least \\w+ (?:working |clear )?(?:hours|days) before\\b|\\b(?:glad|pleased|delighted) (?:that|to see)\\b|\\btake (?:this|the|that) (?:item|chair)\\b|\\b(?:take|taking) up (?:an?|another|his|her|their) (?:\\w+ )?(?:role|post|position|duties)\\b");
    /** What a body agrees to is a decision, not a promise. */
    private static final Pattern BODY_AGREED = Pattern.compile(
            "(?i)\\b(?:committee|panel|board|commission|cabinet|council|executive|members) (?!(?:member|director|officer|manager)\\b)(?:\\w+ )?agree[ds]\\b");

    private static final Pattern TRAILING = Pattern.compile("[\\s,;]*(?:[;,] ?(?:and|or))?[\\s,;]*$");

    private static final double SAME = 0.8;
    /** Copies stand in the same item, near one another. */
    private static final int LOOKED_BACK_AT = 200;

    private final Outline outline;
    private final List<Clause> decisions;
    private final List<Task> tasks = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private ActionReader(Outline outline, List<Clause> decisions) {
        this.outline = outline;
        this.decisions = decisions;
    }

    /** The tasks of a document, in its order. */
    public static List<Task> read(Outline outline, List<Clause> decisions) {
        return new ActionReader(outline, decisions).read();
    }

    private List<Task> read() {
        var labelled = LabelledActions.of(outline);
        labelled.tasks().forEach(this::add);
        new ActionLines(outline)
                .find().stream().filter(task -> !labelled.read(task.passage())).forEach(this::add);
        ActionTables.find(outline).forEach(this::add);
        for (var clause : decisions) {
            var task = ClauseTasks.of(clause);
            if (task != null && free(task.extract().start(), task.extract().end())) {
                add(task);
            }
        }
        decisions.forEach(
                clause -> taken.set(clause.extract().start(), clause.extract().end()));
        for (var task : RequestLists.find(outline)) {
            if (free(task.extract().start(), task.extract().end())) {
                add(task);
            }
        }
        String answers = null;
        for (var passage : outline.passages()) {
            var answering = ANSWERS.matcher(passage.text());
            answers = answering.find() ? Agents.bare(answering.group("agent")) : passage.quoted() ? answers : null;
            if (passage.section().isRecord()
                    && !passage.head()
                    && passage.para().kind() != Kind.TABLE_ROW) {
                if (passage.quoted()) {
                    answer(passage, answers);
                } else {
                    prose(passage);
                }
            }
        }
        var once = once(); // of two copies that of the decision, which was read first
        once.sort(Comparator.comparingInt(task -> task.extract().start()));
        return once;
    }

    /** What somebody promises in their own words, in an answer that the minutes quote. */
    private void answer(Passage passage, String owner) {
        if (owner == null || !passage.text().contains("I")) {
            return;
        }
        for (var sentence : Sentence.of(passage.para())) {
            if (Undertakings.OWN_WORDS.pattern().matcher(sentence.text()).find()) {
                add(passage, sentence, ActionKind.UNDERTAKING, owner, Undertakings.OWN_WORDS.confidence());
            }
        }
    }

    private void prose(Passage passage) {
        for (var sentence : Sentence.of(passage.para())) {
            if (sentence.text().length() > 1500
                    || Voice.recalls(sentence.text())
                    || PRIOR.matcher(sentence.text()).matches()) {
                continue;
            }
            for (var segment : segments(sentence)) {
                if (!segment.text().endsWith("?") && free(segment.start(), segment.end())) {
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
                if (rule.mayHold(words)
                        && matcher.find()
                        && !NO_REQUEST.matcher(words).find()) {
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
        Pattern hint = null;
        var may = false;
        for (var rule : Undertakings.RULES) {
            may = rule.hint() == hint ? may : rule.mayHold(words);
            hint = rule.hint();
            var matcher = rule.pattern().matcher(words);
            while (may && matcher.find() && !NO_REQUEST.matcher(words).find()) {
                var worth = Undertakings.worth(
                        rule, words.substring(0, matcher.start()), matcher.group(), words.substring(matcher.end()));
                if (worth > 0
                        && somebody(rule, matcher)
                        && !Voice.insideQuotation(passage.text(), segment.from() + matcher.end() - 1)) {
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
        return Agents.isSomebody(matcher.group("agent"))
                || rule.id().equals("would-be-done")
                || rule.id().equals("and-promised");
    }

    private static String owner(Matcher matcher, Passage passage, Sentence segment) {
        var groups = matcher.pattern().namedGroups();
        if (groups.containsKey("other") && matcher.group("other") != null) {
            return Agents.bare(matcher.group("other"));
        }
        if (groups.containsKey("thing") && INVITED.matcher(matcher.group()).find()) {
            var invited = matcher.group("thing").replaceFirst("(?s)^.*, (?=the |The )", "");
            if (Agents.isSomebody(invited)) {
                return Agents.bare(invited);
            }
        }
        var by = BY_AGENT.matcher(segment.text())
                .region(matcher.end(), segment.text().length());
        while ((groups.containsKey("thing") || !groups.containsKey("agent")) && by.find()) {
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
        var promised = PROMISES.matcher(segment.text());
        return promised.find() && Agents.isSomebody(promised.group("agent"))
                ? Agents.bare(promised.group("agent"))
                : speaker(segment.text().substring(0, matcher.end()));
    }

    /** "The Clerk advised that the figures would be sent": who says so answers for it, where nobody else is named. */
    private static String speaker(String words) {
        var said = SPEAKER.matcher(words);
        return said.find()
                        && Agents.isSomebody(said.group("agent"))
                        && !MEMBER.matcher(said.group("agent")).find()
                ? Agents.bare(said.group("agent"))
                : null;
    }

    private void add(Passage passage, Sentence segment, ActionKind kind, String owner, double confidence) {
        var extract = Extract.of(outline.text(), passage, segment.from(), segment.to());
        add(new Task(passage, kind, extract, owner, confidence));
    }

    private void add(Task task) {
        tasks.add(task);
        taken.set(task.extract().start(), task.extract().end());
    }

    /** Whether neither a task nor a decision, which has been read for its tasks already, stands at the place. */
    private boolean free(int start, int end) {
        var next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    /** A task and the words that tell whether another is its copy. */
    private record Told(Task task, Set<String> words) {

        boolean copies(Told other) {
            var most = Math.max(words.size(), other.words.size());
            if (Math.min(words.size(), other.words.size()) < SAME * most) {
                return false;
            }
            var both = words.stream().filter(other.words::contains).count();
            return both >= SAME * (words.size() + other.words.size() - both);
        }
    }

    private List<Task> once() {
        var kept = new HashMap<List<Integer>, List<Told>>();
        var result = new ArrayList<Task>();
        for (var task : tasks) {
            var place = List.of(task.passage().item(), task.passage().meeting());
            var others = kept.computeIfAbsent(place, key -> new ArrayList<>());
            var told = new Told(task, words(task));
            ReadingTime.check();
            if (others.stream()
                    .skip(Math.max(0, others.size() - LOOKED_BACK_AT))
                    .noneMatch(told::copies)) {
                others.add(told);
                result.add(task);
            }
        }
        return result;
    }

    private static Set<String> words(Task task) {
        return Set.copyOf(
                Arrays.asList(task.extract().words().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)));
    }
}
