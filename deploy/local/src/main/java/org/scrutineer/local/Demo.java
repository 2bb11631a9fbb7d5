package org.scrutineer.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.local.council.Api;
import org.scrutineer.local.council.DemonstrationCouncil;
import org.scrutineer.local.demo.DemoOptions;
import org.scrutineer.local.demo.DocumentRun;
import org.scrutineer.local.demo.Outcome;
import org.scrutineer.local.demo.RunningSuite;
import org.scrutineer.local.setting.UserError;

/** {@code deploy/demo}: documents of minutes through the running suite, and a table of what came out. */
public final class Demo {
    private Demo() {}

    /** The system property {@code scrutineer.repository} names the root of the working copy. */
    public static void main(String[] arguments) {
        var repository =
                Path.of(System.getProperty("scrutineer.repository", "")).toAbsolutePath();
        try {
            var options = DemoOptions.parse(List.of(arguments), repository);
            if (options.help()) {
                System.out.print(HelpText.of("demo"));
                return;
            }
            System.exit(run(options) ? 0 : 1);
        } catch (UserError mistake) {
            System.err.println(mistake.getMessage());
            System.exit(1);
        }
    }

    /** Whether every step of every document went well. */
    private static boolean run(DemoOptions options) {
        var suite = RunningSuite.of(options.data());
        var clerk = DemonstrationCouncil.clerkOf(options.council())
                .orElseThrow(() -> new UserError("There is no demonstration council \"" + options.council() + "\"."));
        var api = new Api(suite.gateway(), suite.issuer(), clerk, options.council());
        var outcomes = new ArrayList<Outcome>();
        for (var file : options.files()) {
            System.out.println(file.getFileName() + ": uploading, publishing and following it");
            var outcome = DocumentRun.of(api, suite, options.patience()).through(file);
            outcome.notes().forEach(note -> System.out.println("  " + note));
            if (outcome.failed()) {
                System.out.println("  Failed: " + outcome.failure());
            }
            outcomes.add(outcome);
        }
        System.out.println();
        System.out.println(table(outcomes));
        System.out.println();
        System.out.println(Outcome.lastLine(outcomes));
        return outcomes.stream().noneMatch(Outcome::failed);
    }

    static Table table(List<Outcome> outcomes) {
        var table = new Table(
                "Document",
                "Meetings",
                "Decisions",
                "Recommendations",
                "Actions",
                "Requests",
                "Overdue",
                "Alerts",
                "Mails",
                "Result");
        for (var outcome : outcomes) {
            add(table, outcome.document(), outcome.counts(), outcome.failed() ? "failed" : "done");
        }
        add(table, "All", Outcome.total(outcomes), "");
        return table;
    }

    private static void add(Table table, String name, Outcome.Counts counts, String result) {
        table.row(
                name,
                counts.meetings(),
                counts.decisions(),
                counts.recommendations(),
                counts.actions(),
                counts.requests(),
                counts.overdue(),
                counts.alerts(),
                counts.mails(),
                result);
    }
}
