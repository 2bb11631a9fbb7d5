package org.scrutineer.bench;

import java.util.ArrayList;
import java.util.List;

/** Two things measured in turn, A B A B …, so that the ratio holds when the machine's speed drifts. */
final class Pairs {

    interface Measurement {
        double take() throws Exception;
    }

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    static Pairs measure(int rounds, Measurement ours, Measurement theirs) throws Exception {
        var pairs = new Pairs();
        // One round warms both up and is not counted.
        ours.take();
        theirs.take();
        for (int i = 0; i < rounds; i++) {
            double a = ours.take();
            double b = theirs.take();
            pairs.ours.add(a);
            pairs.theirs.add(b);
            pairs.ratios.add(a / b);
        }
        return pairs;
    }

    void print(Report report, String ourName, String theirName, String unit) {
        report.line("| | min | median | max |");
        report.line("|---|---|---|---|");
        row(report, ourName + " (" + unit + ")", ours, "%.0f");
        row(report, theirName + " (" + unit + ")", theirs, "%.0f");
        row(report, "ratio, pair by pair", ratios, "%.2f");
    }

    private static void row(Report report, String name, List<Double> values, String format) {
        var samples = new Samples(values);
        report.line(
                "| %s | " + format + " | " + format + " | " + format + " |",
                name,
                samples.min(),
                samples.median(),
                samples.max());
    }
}
