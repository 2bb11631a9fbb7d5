package org.scrutineer.meetings.reader.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Leaves each clause once. Publishing systems print an item's decision under "Decision" and again under "Minutes", pages
 * print a resolution above and below the discussion, and prose tells what the resolution below it says.
 */
final class Duplicates {

    private static final double SAME = 0.85;

    private Duplicates() {}

    static List<Clause> removed(List<Clause> clauses) {
        var kept = new ArrayList<Clause>();
        for (var clause : clauses) {
            var copy = kept.stream()
                    .filter(other -> copies(other, clause))
                    .findFirst()
                    .orElse(null);
            if (copy == null) {
                kept.add(clause);
            } else if ((clause.formal() && !copy.formal())
                    || (clause.number() != null && copy.number() == null && clause.formal() == copy.formal())) {
                kept.set(kept.indexOf(copy), clause);
            }
        }
        kept.removeIf(clause -> weakBeside(clause, kept));
        return kept;
    }

    private static boolean copies(Clause one, Clause other) {
        return one.list() != other.list()
                && one.passage().item() == other.passage().item()
                && one.passage().meeting() == other.passage().meeting()
                && (Objects.equals(one.passage().group(), other.passage().group())
                        || one.passage().section() != other.passage().section())
                && similar(words(one), words(other));
    }

    /** "The Committee noted the report" in an item that ends "RESOLVED that the report be noted". */
    private static boolean weakBeside(Clause clause, List<Clause> all) {
        return !clause.formal()
                && clause.confidence() < 0.8
                && all.stream()
                        .anyMatch(other -> other.formal()
                                && other.passage().item() == clause.passage().item()
                                && other.passage().meeting() == clause.passage().meeting());
    }

    private static boolean similar(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = one.size() + other.size() - both.size();
        return all == 0 || both.size() >= SAME * all;
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
