package org.scrutineer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long each service took to start, by its own log, and what it holds in memory once the suite is ready. */
final class StartAndMemory implements Bench.Part {

    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");
    private static final List<String> SERVICES = List.of("meetings", "recommendations", "notifications", "gateway");

    @Override
    public void measure(LocalSuite suite, Report report) throws IOException {
        report.heading("Start and memory");
        report.line(
                "Second start of the suite: ready in %.1f s, all processes together hold %.2f GB.",
                suite.ready().path("secondsToReady").asDouble(),
                suite.ready().path("memoryBytes").asDouble() / 1e9);
        report.line("");
        report.line("| Process | started in (s, side by side with the others) | proportional memory (MB) |");
        report.line("|---|---|---|");
        var processes = suite.ready().path("processes");
        for (var name : (Iterable<String>) processes::fieldNames) {
            var process = processes.path(name);
            var started = SERVICES.contains(name)
                    ? lastStart(Path.of(process.path("log").asText()))
                    : "";
            report.line(
                    "| %s | %s | %.0f |",
                    name, started, proportionalMegabytes(process.path("pid").asLong()));
        }
    }

    private static String lastStart(Path log) throws IOException {
        var matcher = STARTED.matcher(Files.readString(log));
        String last = "not said";
        while (matcher.find()) last = matcher.group(1);
        return last;
    }

    /** Of the process and all that it has started: a database is a family of them. */
    private static double proportionalMegabytes(long pid) throws IOException {
        var family = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        double sum = 0;
        for (var process : family) sum += ownMegabytes(process.pid());
        return sum;
    }

    private static double ownMegabytes(long pid) throws IOException {
        var file = Path.of("/proc/" + pid + "/smaps_rollup");
        if (!Files.exists(file)) return 0;
        return Files.readAllLines(file).stream()
                .filter(l -> l.startsWith("Pss:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("[^0-9]", "")) / 1024)
                .sum();
    }
}
