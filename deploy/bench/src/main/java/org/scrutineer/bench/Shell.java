package org.scrutineer.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs a tool to its end and reads a figure from what it prints. */
final class Shell {

    private static final Pattern WRK_RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern WRK_ERRORS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");
    private static final Pattern PGBENCH_RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial");

    /** How long one measurement of a rate takes. */
    static final int SECONDS = 5;

    private Shell() {}

    static String run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(command + " failed:\n" + output);
        return output;
    }

    /** Requests per second with wrk; a failing answer is an error, not a figure. */
    static double wrk(String url, int connections) throws IOException, InterruptedException {
        var output =
                run(Map.of(), List.of("wrk", "-t1", "-c" + connections, "-d" + SECONDS + "s", "--timeout", "10s", url));
        var errors = WRK_ERRORS.matcher(output);
        if (errors.find()) throw new IOException(url + ": " + errors.group());
        return figure(WRK_RATE, output);
    }

    static double pgbench(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        return figure(PGBENCH_RATE, run(environment, command));
    }

    private static double figure(Pattern pattern, String output) throws IOException {
        var matcher = pattern.matcher(output);
        if (!matcher.find()) throw new IOException("no figure in:\n" + output);
        return Double.parseDouble(matcher.group(1));
    }
}
