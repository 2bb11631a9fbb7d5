package org.scrutineer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Figures as Markdown, so that they can stand in the documents as they were printed. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** The machine, since a figure without it says nothing. */
    void machine() throws IOException {
        line(
                "%d processors (%s), %d GiB of memory, Linux %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                memoryGib(),
                System.getProperty("os.version"),
                Runtime.version());
    }

    void heading(String title) {
        out.println();
        out.println("## " + title);
        out.println();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    private static String processor() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) return System.getProperty("os.arch");
        return Files.readAllLines(info).stream()
                .filter(l -> l.startsWith("model name"))
                .map(l -> l.substring(l.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static long memoryGib() throws IOException {
        var info = Path.of("/proc/meminfo");
        if (!Files.exists(info)) return 0;
        var total = Files.readAllLines(info).getFirst().replaceAll("\\D", "");
        return Long.parseLong(total) / (1024 * 1024);
    }
}
