package org.scrutineer.recommendations.grievance;

import java.util.List;

/** How many employees, said so broadly that nobody can be recognised (domain rule R18). */
final class CountBand {
    private static final List<Integer> LOWER_BOUNDS = List.of(5, 10, 25);

    private CountBand() {}

    /**
     * The band of a count.
     *
     * @param threshold counts below it are never told apart
     */
    static String of(int employees, int threshold) {
        if (employees < threshold) return "fewer than " + threshold;
        int lower = threshold;
        for (int bound : LOWER_BOUNDS) {
            if (bound <= threshold) continue;
            if (employees < bound) return lower + " to " + (bound - 1);
            lower = bound;
        }
        return lower + " or more";
    }
}
