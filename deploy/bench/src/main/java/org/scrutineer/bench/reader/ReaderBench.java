package org.scrutineer.bench.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.meetings.reader.MinutesReader;
import org.scrutineer.meetings.reader.format.DocumentParser;

/**
 * How fast minutes are read on one core: text, HTML and PDF, and PDF beside {@code pdftotext} on the same files in the same
 * rounds. {@code pdftotext} is called as it is used, once a file, and only takes the text out; "read" is the whole way to
 * the draft, "format" the part that {@code pdftotext} does too. The rounds take turns, so that a noisy machine is noisy for
 * all of them.
 */
public final class ReaderBench {

    private static final int DOCUMENTS = 24;
    private static final int ROUNDS = 7;
    private static final int WARM_UP_ROUNDS = 3;
    private static final double FLOOR = 0.3;
    private static final double MEGABYTE = 1_000_000;

    private final DocumentParser parser = new DocumentParser();
    private final MinutesReader reader = new MinutesReader();
    private final Map<String, List<byte[]>> documents = new LinkedHashMap<>();
    private final List<Path> pdfs = new ArrayList<>();
    /** Seconds of each round by what was measured. */
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    private ReaderBench(Path folder) throws IOException {
        for (var format : List.of("text", "HTML", "PDF")) {
            documents.put(format, new ArrayList<>());
        }
        for (var i = 0; i < DOCUMENTS; i++) {
            var minutes = new BenchMinutes(4 + i % 12, i);
            documents.get("text").add(minutes.text());
            documents.get("HTML").add(minutes.html());
            var pdf = minutes.pdf();
            documents.get("PDF").add(pdf);
            pdfs.add(Files.write(folder.resolve("minutes-" + i + ".pdf"), pdf));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        measure(System.out);
    }

    /** Measures, and prints a Markdown table. */
    public static void measure(PrintStream out) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("reader-bench");
        try {
            var bench = new ReaderBench(folder);
            for (var round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
                bench.round(round >= 0);
            }
            bench.print(out);
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void round(boolean counts) throws IOException, InterruptedException {
        for (var format : documents.keySet()) {
            note(counts, format + ", read", () -> documents.get(format).forEach(bytes -> reader.read(bytes, format)));
        }
        note(counts, "PDF, format only", () -> documents.get("PDF").forEach(bytes -> parser.parse(bytes, "PDF")));
        note(counts, "PDF, pdftotext", () -> {
            for (var pdf : pdfs) {
                pdftotext(pdf);
            }
        });
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void note(boolean counts, String what, Work work) throws IOException, InterruptedException {
        var start = System.nanoTime();
        work.run();
        if (counts) {
            seconds.computeIfAbsent(what, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
        }
    }

    private static void pdftotext(Path pdf) throws IOException, InterruptedException {
        var process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-")
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        var status = process.waitFor();
        if (status != 0) {
            throw new IOException("pdftotext ended with " + status);
        }
    }

    private void print(PrintStream out) {
        out.printf("## Reading minutes: %d documents, %d rounds, one at a time%n%n", DOCUMENTS, ROUNDS);
        out.println("| | documents/s (min, median, max) | MB/s (min, median, max) |");
        out.println("|---|---|---|");
        seconds.forEach((what, rounds) -> {
            var megabytes = documents.get(what.substring(0, what.indexOf(','))).stream()
                            .mapToLong(b -> b.length)
                            .sum()
                    / MEGABYTE;
            out.printf("| %s | %s | %s |%n", what, spread(rounds, DOCUMENTS), spread(rounds, megabytes));
        });
        out.println();
        for (var what : List.of("PDF, read", "PDF, format only")) {
            var ratios = ratios(what);
            out.printf(
                    "%s: %.2f of pdftotext (%.2f to %.2f), floor %.1f: %s%n",
                    what,
                    middle(ratios),
                    ratios.getFirst(),
                    ratios.getLast(),
                    FLOOR,
                    middle(ratios) >= FLOOR ? "kept" : "missed");
        }
    }

    /** How much as fast as pdftotext, round by round, in order of size. */
    private List<Double> ratios(String what) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < ROUNDS; i++) {
            ratios.add(seconds.get("PDF, pdftotext").get(i) / seconds.get(what).get(i));
        }
        return ratios.stream().sorted().toList();
    }

    private static String spread(List<Double> rounds, double amount) {
        var rates = rounds.stream().map(time -> amount / time).sorted().toList();
        return "%.1f, %.1f, %.1f".formatted(rates.getFirst(), middle(rates), rates.getLast());
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
