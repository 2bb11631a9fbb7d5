package org.scrutineer.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.bench.reader.ReaderBench;

/** The program behind {@code deploy/bench/run}: starts a suite of its own and prints figures as Markdown tables. */
public final class Bench {

    /** One measurement on the running suite. */
    interface Part {
        void measure(LocalSuite suite, Report report) throws Exception;
    }

    /** The minutes reader needs no suite. */
    private static final String READER = "reader";

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("start", new StartAndMemory());
        PARTS.put("breach", new BreachToMail());
        PARTS.put("gateway", new GatewayThroughput());
        PARTS.put("register", new RegisterPage());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var all = Stream.concat(Stream.of(READER), PARTS.keySet().stream()).toList();
        var wanted = arguments.length == 0 ? all : List.of(arguments);
        var unknown = wanted.stream().filter(w -> !all.contains(w)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("There is no bench " + unknown + "; there are " + all + ".");
            System.exit(1);
        }
        var report = new Report(System.out);
        report.machine();
        if (wanted.contains(READER)) ReaderBench.measure(System.out);
        var onTheSuite = wanted.stream().filter(PARTS::containsKey).toList();
        if (onTheSuite.isEmpty()) return;
        try (var suite = LocalSuite.start(onTheSuite.contains("start"))) {
            for (var name : onTheSuite) PARTS.get(name).measure(suite, report);
        }
    }
}
