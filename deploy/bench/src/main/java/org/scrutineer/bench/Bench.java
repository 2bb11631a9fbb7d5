package org.scrutineer.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The program behind {@code deploy/bench/run}: starts a suite of its own and prints figures as Markdown tables. */
public final class Bench {

    /** One measurement on the running suite. */
    interface Part {
        void measure(LocalSuite suite, Report report) throws Exception;
    }

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("start", new StartAndMemory());
        PARTS.put("breach", new BreachToMail());
        PARTS.put("gateway", new GatewayThroughput());
        PARTS.put("register", new RegisterPage());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 0 ? List.copyOf(PARTS.keySet()) : List.of(arguments);
        var unknown = wanted.stream().filter(w -> !PARTS.containsKey(w)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("There is no bench " + unknown + "; there are " + PARTS.keySet() + ".");
            System.exit(1);
        }
        var report = new Report(System.out);
        report.machine();
        try (var suite = LocalSuite.start()) {
            for (var name : wanted) PARTS.get(name).measure(suite, report);
        }
    }
}
