package org.scrutineer.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Pattern;

/** How much memory processes hold. */
public final class Memory {
    private static final Pattern PROPORTIONAL = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)");
    private static final long KIB = 1024;

    private Memory() {}

    /**
     * The bytes that the processes hold together. On Linux a page that several share is counted once among them
     * (proportional set size), where the system tells it; elsewhere the resident sizes are added.
     */
    public static long of(Collection<ProcessHandle> processes) {
        return processes.stream().mapToLong(process -> of(process.pid())).sum();
    }

    private static long of(long pid) {
        var folder = Path.of("/proc", String.valueOf(pid));
        try {
            if (!Files.isDirectory(Path.of("/proc/self"))) {
                return fromPs(pid);
            }
            try {
                return kib(PROPORTIONAL, Files.readString(folder.resolve("smaps_rollup")));
            } catch (IOException notAllowed) {
                return kib(RESIDENT, Files.readString(folder.resolve("status")));
            }
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long fromPs(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
        return kib(NUMBER, new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** The first figure of the pattern in the text, in bytes; 0 where there is none. */
    static long kib(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Long.parseLong(matcher.group(1)) * KIB : 0;
    }
}
