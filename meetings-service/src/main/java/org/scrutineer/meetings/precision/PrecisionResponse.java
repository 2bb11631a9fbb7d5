package org.scrutineer.meetings.precision;

import java.util.Arrays;
import java.util.List;

/**
 * How well the reader did, by what clerks published.
 *
 * @param extracts how many the reader gave
 * @param unchanged how many of these were published as they were
 * @param sentence both in words, for people
 */
record PrecisionResponse(long extracts, long unchanged, String sentence, List<KindPrecision> kinds) {

    /** The numbers of one kind of extract; {@code added} is what the reader had missed. */
    record KindPrecision(ExtractOutcome.Kind kind, long unchanged, long corrected, long removed, long added) {

        private long extracts() {
            return unchanged + corrected + removed;
        }
    }

    static PrecisionResponse of(List<ExtractOutcomeRepository.Count> counts) {
        var kinds = Arrays.stream(ExtractOutcome.Kind.values())
                .map(kind -> new KindPrecision(
                        kind,
                        count(counts, kind, ExtractOutcome.Outcome.UNCHANGED),
                        count(counts, kind, ExtractOutcome.Outcome.CORRECTED),
                        count(counts, kind, ExtractOutcome.Outcome.REMOVED),
                        count(counts, kind, ExtractOutcome.Outcome.ADDED)))
                .toList();
        long extracts = kinds.stream().mapToLong(KindPrecision::extracts).sum();
        long unchanged = kinds.stream().mapToLong(KindPrecision::unchanged).sum();
        return new PrecisionResponse(
                extracts, unchanged, unchanged + " of " + extracts + " extracts accepted unchanged", kinds);
    }

    private static long count(
            List<ExtractOutcomeRepository.Count> counts, ExtractOutcome.Kind kind, ExtractOutcome.Outcome outcome) {
        return counts.stream()
                .filter(c -> c.kind() == kind && c.outcome() == outcome)
                .mapToLong(ExtractOutcomeRepository.Count::count)
                .sum();
    }
}
