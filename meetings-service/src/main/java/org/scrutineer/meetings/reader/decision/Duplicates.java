package org.scrutineer.meetings.reader.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.meetings.reader.format.ReadingTime;

/**
 * Leaves each clause once. Publishing systems print an item's decision under "Decision" and again under "Minutes", pages
 * print a resolution above and below the discussion, and prose tells what the resolution below it says.
 */
final class Duplicates {

    private static final double SAME = 0.85;

    /** Copies stand in the same item; one with more clauses than this before them is no record of a meeting. */
    private static final int LOOKED_BACK_AT = 200;

    /** What a committee resolves about its last minutes says nothing of the other business on a page without items. */
    private static final Pattern CORRECT_RECORD =
            Pattern.compile("(?i)\\bminutes\\b.*\\b(?:correct|accurate|true) record\\b", Pattern.DOTALL);

    /** "The minutes of the meeting in May were approved": no resolution of another matter tells that. */
    private static final Pattern MINUTES = Pattern.compile(
            "(?i)^(?:the )?(?:public |draft )?minutes of\\b.*\\b(?:was|were) (?:\\w+ ){0,3}(?:approved|agreed|confirmed|accepted|adopted)\\b",
            Pattern.DOTALL);

    private static final Pattern AGREED_TO = Pattern.compile(
            "\\bagreed (?:unanimously )?to (?!note|receive|consider|the\\b|an?\\b|move|adjourn|accept|take the)");

    private static final int SHORTEST_CUT = 10;
    private static final int SHORT = 6;

    private Duplicates() {}

    /** A clause and the words that tell whether another is its copy. */
    private record Told(Clause clause, Set<String> words) {}

    static List<Clause> removed(List<Clause> clauses) {
        var kept = new ArrayList<Told>();
        var byPlace = new HashMap<List<Integer>, List<Told>>();
        for (var clause : clauses) {
            var told = new Told(clause, words(clause));
            var others = byPlace.computeIfAbsent(place(clause), key -> new ArrayList<>());
            ReadingTime.check();
            var copy = others.stream()
                    .skip(Math.max(0, others.size() - LOOKED_BACK_AT))
                    .filter(other ->
                            copies(other, told) || (clause.equals(clauses.getLast()) && cutOff(other.clause, clause)))
                    .findFirst()
                    .orElse(null);
            if (copy == null) {
                kept.add(told);
                others.add(told);
            } else if (better(clause, copy.clause)) {
                kept.set(kept.indexOf(copy), told);
                others.set(others.indexOf(copy), told);
            }
        }
        var decided = new HashMap<List<Integer>, Integer>();
        kept.stream()
                .filter(told -> told.clause.formal()
                        && !CORRECT_RECORD.matcher(told.clause.words()).find())
                .forEach(told ->
                        decided.put(place(told.clause), told.clause.extract().end()));
        var minutes = kept.stream()
                .filter(told -> told.clause.formal() && told.words.contains("minutes"))
                .map(told -> place(told.clause))
                .collect(Collectors.toSet());
        return kept.stream()
                .map(Told::clause)
                .filter(clause -> !weak(clause)
                        || (MINUTES.matcher(clause.words()).find() && !minutes.contains(place(clause)))
                        || !repeats(clause, decided.get(place(clause))))
                .toList();
    }

    /**
     * Whether the item's resolutions, the last of which ends at the index, say what a weak clause tells. What members agreed to do
     * after them is a matter of its own, as in an item of several grants.
     */
    private static boolean repeats(Clause clause, Integer resolved) {
        return resolved != null
                && (clause.extract().start() < resolved
                        || !AGREED_TO.matcher(clause.words()).find());
    }

    private static List<Integer> place(Clause clause) {
        return List.of(clause.passage().item(), clause.passage().meeting());
    }

    private static boolean better(Clause clause, Clause copy) {
        return (clause.formal() && !copy.formal())
                || (clause.number() != null && copy.number() == null && clause.formal() == copy.formal());
    }

    private static boolean copies(Told one, Told other) {
        var a = one.clause;
        var b = other.clause;
        return a.list() != b.list()
                && (Objects.equals(a.passage().group(), b.passage().group())
                        || a.passage().section() != b.passage().section())
                && !shortOfAnotherItem(a, one, b)
                && !Outcomes.line(a.words())
                && similar(one.words, other.words);
    }

    /** "The report be noted", again and again on a page whose items have lost their titles: each is another item's. */
    private static boolean shortOfAnotherItem(Clause a, Told one, Clause b) {
        return a.passage().item() < 0
                && a.formal()
                && b.formal()
                && a.passage().section() == b.passage().section()
                && one.words.size() <= SHORT;
    }

    /** Whether the page ends within the second, before it could say more than the first. */
    private static boolean cutOff(Clause whole, Clause cut) {
        return cut.words().length() >= SHORTEST_CUT
                && cut.words().length() < whole.words().length()
                && whole.words().startsWith(cut.words());
    }

    /** "The Committee noted the report", which counts only where the item has no resolution. */
    private static boolean weak(Clause clause) {
        return !clause.formal() && clause.confidence() < 0.8;
    }

    private static boolean similar(Set<String> one, Set<String> other) {
        if (Math.min(one.size(), other.size()) < SAME * Math.max(one.size(), other.size())) {
            return false;
        }
        var both = one.stream().filter(other::contains).count();
        return both >= SAME * (one.size() + other.size() - both);
    }

    private static Set<String> words(Clause clause) {
        var words = new HashSet<String>();
        for (var word :
                clause.words().toLowerCase(Locale.ROOT).replace('’', '\'').split("[^a-z0-9']+", -1)) {
            if (!word.isEmpty() && !word.equals("that") && !word.equals("the")) {
                words.add(word);
            }
        }
        return words;
    }
}
