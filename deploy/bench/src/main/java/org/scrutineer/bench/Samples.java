package org.scrutineer.bench;

import java.util.Arrays;
import java.util.Collection;

/** Measured values of one kind, sorted. */
final class Samples {

    private final double[] sorted;

    Samples(Collection<? extends Number> values) {
        sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (sorted.length == 0) throw new IllegalStateException("nothing was measured");
    }

    static Samples of(double... values) {
        return new Samples(Arrays.stream(values).boxed().toList());
    }

    int count() {
        return sorted.length;
    }

    double min() {
        return sorted[0];
    }

    double median() {
        return percentile(50);
    }

    double max() {
        return sorted[sorted.length - 1];
    }

    /** Nearest rank. */
    double percentile(double p) {
        int rank = (int) Math.ceil(p / 100 * sorted.length);
        return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1];
    }
}
