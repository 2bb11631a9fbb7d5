package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.decision.Clause;
import org.scrutineer.meetings.reader.decision.Voice;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Hint;
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
    private static final Hint CUT = Hint.of(";|recommendation|Recommendation|RECOMMENDATION");
    /** "The Mayor gave the following response:" */
    private static final Pattern ANSWERS = Pattern.compile(
            "(?:^|[.;] )" + Agents.AGENT
                    + "(?:, [^,.]{3,80},)? (?:gave the following (?:response|reply|answer)|(?:replied|responded|answered)(?: as follows)?:)");

    /** "Response from the Mayor:-" */
    private static final Pattern RESPONSE =
            Pattern.compile("^(?:The )?(?:[Ww]ritten )?(?:Response|Reply|Answer|response|reply|answer) (?:from|by|of) "
                    + Agents.AGENT + "\\W*$");

    private static final Pattern LEAD = Pattern.compile(":[–-]?$");

    private static final Pattern PRIOR =
            Pattern.compile("^(?:Minute \\d+|Further to minute)\\b.*\\b(?:had|has) (?:been|gone|received)\\b.*");
    /** A question, a vote that is to be recorded, or what the agenda always says. */
    private static final Pattern NO_REQUEST = Pattern.compile(
            "(?i)\\b(?:questioned|queried|wondered) (?:whether|if)\\b|\\basked [^.;]{3,80}? (?:whether|if) (?:he|she|they|it|there)\\b|\\b(?:vote|votes|abstention|dissent)\\b.{0,60}\\bbe recorded\\b|\\bit be recorded that\\b|\\bask(?:ed)? (?:a number of |several |various |some |further |the following )?questions?\\b|\\bask the following\\b|^(?:the )?(?:cabinet|committee|panel|board|commission|executive|council|members?) (?:was|were|is|are) (?:asked|invited|requested) to\\b|\\bto declare any interests?\\b|\\bat least \\w+ (?:working |clear )?(?:hours|days) before\\b|^(?:[\\w’' ]{3,60} )?the (?:chair(?:man|woman|person)?|committee|panel|board|commission) (?:to|will|may) [^.;]{3,120}\\b(?:urgent|late|additional|other|any) (?:\\w+ )?(?:items?|business)\\b|^(?:the )?(?:committee|panel|board|commission|members) to (?:consider|receive|note|discuss|comment|look)\\b(?!.*\\b(?:next|future|later|back|again)\\b)|\\basked (?:all )?(?:members|the (?:committee|panel|board|commission|meeting)) to (?:confirm|agree|approve|sign|consider|check)\\b[^.;]{0,60}\\bminutes\\b|\\b(?:glad|pleased|delighted) (?:that|to see)\\b|\\btake (?:this|the|that) (?:item|chair)\\b|\\b(?:take|taking) up (?:an?|another|his|her|their) (?:\\w+ )?(?:role|post|position|duties)\\b");
    /** What a body agrees to is a decision, not a promise. */
    private static final Pattern BODY_AGREED = Pattern.compile(
            "(?i)\\b(?:committee|panel|board|commission|cabinet|council|executive|members) (?!(?:member|director|officer|manager)\\b)(?:\\w+ )?agree[ds]\\b");

    /** "An update would be requested for May": what is to be asked for. */
    private static final Pattern REQUESTED = Pattern.compile("\\bbe (?:\\w+ )?requested$");

    /** What is no part of a task: the link to the next one, and the next cell of a frame. */
    private static final Pattern TRAILING =
            Pattern.compile("[\\s,;]*(?:[;,] ?(?:and|or))?[\\s,;]*(?:\\s\\|(?: ?[A-Z]{2,4}){0,3} ?)*$");

    /** Who is said to answer stands in a short paragraph of its own. */
    private static final int LONGEST_LEAD = 400;

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
        var column = ActionColumn.of(outline);
        column.tasks().stream().filter(task -> !labelled.read(task.passage())).forEach(this::add);
        new ActionLines(outline, column)
                .find().stream()
                        .filter(task -> !labelled.read(task.passage()))
                        .filter(task ->
                                free(task.extract().start(), task.extract().end()))
                        .forEach(this::add);
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
            answers = answering(passage, answers);
            if (passage.section().isRecord()
                    && !passage.head()
                    && passage.para().kind() != Kind.TABLE_ROW) {
                if (passage.quoted() || answers != null) {
                    answer(passage, answers);
                }
                if (!passage.quoted()) {
                    prose(passage);
                }
            }
        }
        // of two copies that of the decision, which was read first
        var once = DuplicateTasks.removed(ActionColumn.owned(outline, tasks), decisions);
        once.sort(Comparator.comparingInt(task -> task.extract().start()));
        return once;
    }

    /** Who answers in their own words here, given who did in the passage before; {@code null} when nobody does. */
    private static String answering(Passage passage, String before) {
        var words = passage.text();
        var leads =
                words.length() < LONGEST_LEAD && (LEAD.matcher(words).find() || words.contains("gave the following"));
        for (var pattern : leads ? List.of(ANSWERS, RESPONSE) : List.<Pattern>of()) {
            var matcher = pattern.matcher(words);
            if (matcher.find()) {
                return Agents.bare(matcher.group("agent"));
            }
        }
        return passage.quoted() || (passage.para().marker() == null && !passage.head()) ? before : null;
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
        while (CUT.in(text) && cuts.find()) {
            segments.add(new Sentence(sentence.para(), sentence.from() + from, sentence.from() + cuts.start()));
            from = cuts.end();
        }
        var last = TRAILING.matcher(text).region(Math.max(from, text.length() - 24), text.length());
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
                var matcher = rule.hint().in(words) ? rule.pattern().matcher(words) : null;
                if (matcher != null
                        && matcher.find()
                        && !NO_REQUEST.matcher(words).find()) {
                    add(
                            passage,
                            segment,
                            Requests.kind(rule, words, matcher.start()),
                            Owners.of(matcher, passage, segment),
                            rule.confidence());
                    return;
                }
            }
        }
        Hint hint = null;
        var may = false;
        for (var rule : Undertakings.RULES) {
            may = rule.hint().equals(hint) ? may : rule.hint().in(words);
            hint = rule.hint();
            var matcher = may ? rule.pattern().matcher(words) : null;
            while (may && matcher.find() && !NO_REQUEST.matcher(words).find()) {
                var worth = Promises.worth(
                        rule, words.substring(0, matcher.start()), matcher.group(), words.substring(matcher.end()));
                if (worth > 0
                        && somebody(rule, matcher)
                        && !Voice.insideQuotation(passage.text(), segment.from() + matcher.end() - 1)) {
                    var kind = REQUESTED.matcher(matcher.group()).find()
                            ? Requests.kindOf(words)
                            : matcher.group().matches("(?s).*\\b(?:was|were|is|are) to\\b.*")
                                    ? ActionKind.ACTION
                                    : rule.kind();
                    add(passage, segment, kind, Owners.of(matcher, passage, segment), worth);
                    return;
                }
            }
        }
    }

    /** Rules that name who acts hold only for somebody who can. */
    private boolean somebody(TaskRule rule, Matcher matcher) {
        if (!matcher.pattern().namedGroups().containsKey("agent") || matcher.group("agent") == null) {
            return true;
        }
        if (rule.id().equals("promised") && BODY_AGREED.matcher(matcher.group()).find()) {
            return false;
        }
        if (rule.id().equals(Undertakings.INITIALS_TO_DO)) {
            return ActionColumn.explained(matcher.group("agent"), outline);
        }
        return Agents.isSomebody(matcher.group("agent"))
                || rule.id().equals("would-be-done")
                || rule.id().equals("and-promised");
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
}
