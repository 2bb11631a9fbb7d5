package org.scrutineer.meetings.reader.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Verb;
import org.scrutineer.meetings.reader.layout.Marker;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Third step of the reader: the operative clauses, each once. First those below or behind a mark (RESOLVED, "It was
 * agreed that"), then votes, then clauses whose mark the page has lost.
 */
public final class DecisionReader {

    /** A mark that stands as a heading. */
    private static final Pattern MARK_AS_HEAD = Pattern.compile(
            "(?:RESOLVED|Resolved|AGREED|Agreed|NOTED|Noted|RECEIVED|APPROVED|(?:RECOMMENDED|RESOLVED)(?: TO [A-Z ]{4,40})?(?: (?:that|THAT))?|(?:The )?Decisions?|(?:THE )?DECISIONS?|Resolution|RESOLUTION|ACTIONS? AGREED|ORDERED)\\W*");
    /** Where the page ends before it could say what. */
    private static final Pattern LEADS_ONLY = Pattern.compile("(?i)(?:to )?recommend(?:ed)? to\\W*");

    /** What somebody resolved before, quoted. */
    private static final Pattern QUOTED_RESOLUTION = Pattern.compile("^[“\"](?:RESOLVED|Resolved|AGREED)\\b");
    /** The first number of a list, behind the word that leads to it. */
    private static final Pattern BEHIND_THAT = Pattern.compile("^That[,:]?\\s+\\((?:i|a|1|A)\\)\\s");

    /** Between a mark and the verb that it marks: "RESOLVED – That, Members received". */
    private static final Pattern BETWEEN = Pattern.compile("\\W*(?:[Tt]hat\\b\\W*)?");

    private final Outline outline;
    private final List<Passage> passages;
    private final ClauseLists lists;
    private final ToldLists told;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Clause> clauses = new ArrayList<>();
    /** All triggers of the paragraph in hand. */
    private List<Trigger> triggers = List.of();

    /** Up to where the paragraph in hand is a list of clauses; a verb within it marks no other. */
    private int listedTo;

    private int list;

    private DecisionReader(Outline outline) {
        this.outline = outline;
        this.passages = outline.passages();
        this.lists = new ClauseLists(passages);
        this.told = new ToldLists(outline);
    }

    /** The decisions of a document; none in an officer's report. */
    public static List<Clause> read(Outline outline) {
        return outline.report() ? List.of() : new DecisionReader(outline).read();
    }

    private List<Clause> read() {
        taken.addAll(OthersResolutions.of(outline));
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (quotesAResolution(i)) {
                for (var j = i; j < passages.size() && passages.get(j).quoted(); j++) {
                    taken.add(j);
                }
            }
            if (passage.section().isRecord()
                    && !taken.contains(i)
                    && (!passage.head()
                            || MARK_AS_HEAD.matcher(passage.para().text()).matches())) {
                triggers = new Triggers(passage, outline.body(passage)).find();
                listedTo = 0;
                Trigger before = null;
                for (var trigger : triggers) {
                    if (!directlyBehind(before, trigger, passage.text())
                            && trigger.from() >= listedTo
                            && (trigger.from() > 0 || !told.holds(i))) {
                        take(i, trigger);
                    }
                    before = trigger;
                }
            }
        }
        triggers = List.of();
        Votes.carried(outline, taken, List.copyOf(clauses)).forEach(this::take);
        var unmarked = new UnmarkedClauses(outline, lists, clauses, taken);
        unmarked.find((parts, confidence, verb) -> {
            list++;
            parts.forEach(part -> add(part, verb.apply(part), confidence, true));
        });
        clauses.sort(Comparator.comparingInt(clause -> clause.extract().start()));
        return Duplicates.removed(clauses);
    }

    /** "The decision that was called in was:" and then, in quotation marks, what somebody resolved before. */
    private boolean quotesAResolution(int index) {
        return passages.get(index).quoted()
                && index > 0
                && passages.get(index - 1).text().endsWith(":")
                && QUOTED_RESOLUTION.matcher(passages.get(index).text()).find();
    }

    /** A motion in prose runs to the words that tell that it was carried. */
    private void take(Votes.Vote vote) {
        var trigger = vote.trigger();
        if (trigger.bare() || vote.to() < 0) {
            take(vote.index(), trigger);
            return;
        }
        list++;
        var passage = passages.get(vote.index());
        var pieces = InlineClauses.of(passage.text(), trigger.from());
        if (pieces.size() > 1) {
            pieces(vote.index(), pieces, trigger);
        } else if (vote.last() == vote.index()) {
            add(passage, trigger.from(), vote.to(), null, trigger, trigger.confidence());
        } else {
            var part = new ClauseLists.Part(null, vote.index(), vote.last());
            add(part, passage.para().sourceStart(trigger.from()), trigger.verb(), trigger.confidence(), false);
        }
    }

    private void take(int index, Trigger trigger) {
        list++;
        var passage = passages.get(index);
        if (trigger.bare()) {
            if (trigger.formal() && listBehindThat(index + 1)) {
                taken.add(index + 1);
                pieces(index + 1, InlineClauses.of(passages.get(index + 1).text(), 0), trigger);
                return;
            }
            var parts = lists.at(index, index + 1);
            if (!parts.isEmpty() && told.accepts(trigger, parts)) {
                parts.stream()
                        .filter(part -> !told.speaks(trigger, part))
                        .forEach(part -> add(part, told.verb(trigger, part), trigger.confidence(), trigger.formal()));
            } else if (!parts.isEmpty()
                    && (Operative.subjunctive(passage.text().substring(trigger.restFrom()))
                            || ToldLists.ofPapers(passage.text().substring(trigger.restFrom())))) {
                inline(index, trigger); // "agreed that the following be added:" and then things
            } else if (parts.isEmpty() && trigger.formal() && trigger.verb() != Verb.RESOLVED) {
                add(passage, trigger.from(), passage.text().length(), null, trigger, trigger.confidence() - 0.2);
            }
            return;
        }
        var text = passage.text();
        var things = Triggers.leadsToThings(text.substring(trigger.restFrom()))
                ? lists.at(index, index + 1)
                : List.<ClauseLists.Part>of();
        if (things.size() > 1 && things.stream().allMatch(part -> part.number() != null)) {
            things.forEach(part -> add(part, trigger.verb(), trigger.confidence(), trigger.formal()));
            return;
        }
        var pieces = trigger.formal() ? InlineClauses.of(text, trigger.restFrom()) : List.<InlineClauses.Piece>of();
        if (pieces.size() > 1
                || (pieces.size() == 1
                        && Triggers.leads(text.substring(
                                trigger.restFrom(), pieces.getFirst().at())))) {
            pieces(index, pieces, trigger);
            return;
        }
        inline(index, trigger);
    }

    /** "That (i) the log be noted; and" below its mark: the first number stands behind the word that leads to the list. */
    private boolean listBehindThat(int index) {
        return index < passages.size()
                && BEHIND_THAT.matcher(passages.get(index).text()).find()
                && !InlineClauses.of(passages.get(index).text(), 0).isEmpty();
    }

    /** Clauses that follow one another on the mark's line, and the paragraphs that their list goes on in. */
    private void pieces(int index, List<InlineClauses.Piece> pieces, Trigger trigger) {
        var passage = passages.get(index);
        var text = passage.text();
        listedTo = pieces.getLast().to();
        var last = listedTo == text.length() ? lists.open(index, index) : index;
        for (var piece : pieces) {
            if (piece.to() == listedTo && last > index) {
                var part = new ClauseLists.Part(piece.marker().value(), index, last);
                add(part, passage.para().sourceStart(piece.from()), trigger.verb(), trigger.confidence(), true);
            } else {
                add(
                        passage,
                        piece.from(),
                        ClauseText.cut(text, piece.from(), piece.to()),
                        piece.marker().value(),
                        trigger,
                        trigger.confidence());
            }
        }
        lists.after(index, last + 1, pieces.getLast().marker())
                .forEach(part -> add(part, trigger.verb(), trigger.confidence(), true));
    }

    private void inline(int index, Trigger trigger) {
        var passage = passages.get(index);
        var text = passage.text();
        var end = ownEnd(passage, trigger);
        var from = ClauseText.begin(text, trigger, number(passage, trigger) != null);
        if (end - from < 4) {
            return;
        }
        var whole = text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
        var last = whole ? lists.open(index, index) : index;
        if (last > index) {
            var part = new ClauseLists.Part(null, index, last);
            add(part, passage.para().sourceStart(from), trigger.verb(), trigger.confidence(), trigger.formal());
        } else {
            add(passage, from, end, number(passage, trigger), trigger, trigger.confidence());
        }
        if (trigger.formal() && whole) {
            lists.more(index, last + 1).forEach(part -> add(part, trigger.verb(), trigger.confidence() - 0.05, true));
        }
    }

    /** "(1) Noted that …": the paragraph's own number is the clause's. */
    private static String number(Passage passage, Trigger trigger) {
        var marker = passage.para().marker();
        var own = marker != null
                && trigger.from() == 0
                && trigger.formal()
                && !passage.para().markerApart()
                && marker.style() != Marker.Style.BULLET
                && marker.style() != Marker.Style.DECIMAL;
        return own ? marker.value() : null;
    }

    /** "RESOLVED: The Committee noted the plan": the second verb is what the first one marks. */
    private static boolean directlyBehind(Trigger mark, Trigger other, String text) {
        if (mark == null || !mark.formal() || other.from() < mark.restFrom()) {
            return false;
        }
        return BETWEEN.matcher(text).region(mark.restFrom(), other.from()).matches();
    }

    /** A formal clause runs to the end of its paragraph, prose to the end of its sentence; the next trigger ends both. */
    private int ownEnd(Passage passage, Trigger trigger) {
        var text = passage.text();
        var end = text.length();
        if (!trigger.formal() || trigger.from() > 60) {
            for (var sentence : Sentence.of(passage.para())) {
                if (sentence.from() <= trigger.from() && trigger.from() < sentence.to()) {
                    end = sentence.to();
                }
            }
        }
        for (var other : triggers) {
            if (other.from() >= trigger.restFrom() && other.from() < end && !directlyBehind(trigger, other, text)) {
                end = other.from();
            }
        }
        return ClauseText.cut(text, trigger.restFrom(), end);
    }

    private void add(Passage passage, int from, int to, String number, Trigger trigger, double confidence) {
        var end = ClauseText.cut(passage.text(), from, to);
        if (end <= from) {
            return;
        }
        var extract = Extract.of(outline.text(), passage, from, end);
        clauses.add(new Clause(
                passage,
                number,
                ClauseText.verb(trigger.verb(), extract.words()),
                extract,
                confidence,
                trigger.formal(),
                list));
    }

    private void add(ClauseLists.Part part, Verb verb, double confidence, boolean formal) {
        add(part, passages.get(part.first()).para().sourceStart(0), verb, confidence, formal);
    }

    private void add(ClauseLists.Part part, int start, Verb verb, double confidence, boolean formal) {
        var last = passages.get(part.last()).para();
        var within = passages.subList(part.first(), part.last() + 1);
        var end = Math.max(
                start, last.sourceEnd(ClauseText.cut(last.text(), 0, last.text().length())));
        var extract = Extract.of(outline.text(), within, start, end);
        if (extract.words().isBlank() || LEADS_ONLY.matcher(extract.words()).matches()) {
            return;
        }
        for (var i = part.first(); i <= part.last(); i++) {
            taken.add(i);
        }
        clauses.add(new Clause(
                passages.get(part.first()),
                part.number(),
                ClauseText.verb(verb, extract.words()),
                extract,
                confidence,
                formal,
                list));
    }
}
