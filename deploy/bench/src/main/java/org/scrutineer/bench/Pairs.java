package org.scrutineer.bench;

import java.util.ArrayList;
import java.util.List;

/** Two things measured in turn, A B A B …, so that the ratio holds when the machine's speed drifts. */
final class Pairs {

    /** A virtual machine that has just started gets faster for a while; a round this much faster than the one before is still warming up. */
    private static final double STILL_WARMING = 1.05;

    private static final int LONGEST_WARM_UP = 12;

    interface Measurement {
        double take() throws Exception;
    }

    private final List<Double> warmUp = new ArrayList<>();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    static Pairs measure(int rounds, Measurement ours, Measurement theirs) throws Exception {
        var pairs = new Pairs();
        pairs.warmUp(ours);
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

    /** Rounds that are not counted, until one is no faster than the one before. */
    private void warmUp(Measurement ours) throws Exception {
        double last = 0;
        double now = ours.take();
        warmUp.add(now);
        while (now > last * STILL_WARMING && warmUp.size() < LONGEST_WARM_UP) {
            last = now;
            now = ours.take();
            warmUp.add(now);
        }
    }

    void print(Report report, String ourName, String theirName, String unit) {
        report.line("| | min | median | max |");
        report.line("|---|---|---|---|");
        row(report, ourName + " (" + unit + ")", ours, "%.0f");
        row(report, theirName + " (" + unit + ")", theirs, "%.0f");
        row(report, "ratio, pair by pair", ratios, "%.2f");
        report.line("");
        report.line(
                "Before that, %d rounds of warm-up that are not counted, the first at %.0f %s.",
                warmUp.size(), warmUp.getFirst(), unit);
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
