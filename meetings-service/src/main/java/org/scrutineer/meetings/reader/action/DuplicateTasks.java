package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.meetings.reader.decision.Clause;
import org.scrutineer.meetings.reader.format.ReadingTime;

/** Leaves each task once: pages tell a duty in the discussion, in the decision and in a list at the end. */
final class DuplicateTasks {

    private static final double SAME = 0.8;
    /** Copies stand in the same item, near one another. */
    private static final int LOOKED_BACK_AT = 200;

    private DuplicateTasks() {}

    /** A task and the words that tell whether another is its copy. */
    private record Told(Task task, Set<String> words, boolean decided) {

        boolean copies(Told other) {
            if (decided && other.decided) {
                return false; // two decisions alike, on two matters whose titles the page has lost
            }
            var most = Math.max(words.size(), other.words.size());
            if (Math.min(words.size(), other.words.size()) < SAME * most) {
                return false;
            }
            var both = words.stream().filter(other.words::contains).count();
            return both >= SAME * (words.size() + other.words.size() - both);
        }
    }

    /** The tasks of a document without their copies; its decisions have none any more. */
    static List<Task> removed(List<Task> tasks, List<Clause> decisions) {
        var decided = decisions.stream().map(clause -> clause.extract().start()).collect(Collectors.toSet());
        var kept = new HashMap<List<Integer>, List<Told>>();
        var result = new ArrayList<Task>();
        for (var task : tasks) {
            var place = List.of(task.passage().item(), task.passage().meeting());
            var others = kept.computeIfAbsent(place, key -> new ArrayList<>());
            var told =
                    new Told(task, words(task), decided.contains(task.extract().start()));
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
