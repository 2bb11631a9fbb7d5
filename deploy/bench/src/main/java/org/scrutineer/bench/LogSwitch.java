package org.scrutineer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Turns the logging of statements in the suite's database on and off: by its configuration file, as the owner of tables may not. */
final class LogSwitch {

    private LogSwitch() {}

    static void set(LocalSuite suite, boolean on) throws IOException, SQLException, InterruptedException {
        var settings = configuration(suite);
        var kept = Files.readAllLines(settings).stream()
                .filter(l -> !l.startsWith("log_statement"))
                .toList();
        Files.write(settings, kept);
        if (on) {
            Files.writeString(
                    settings,
                    "log_statement = 'all'\nlog_parameter_max_length = -1\n",
                    java.nio.file.StandardOpenOption.APPEND);
        }
        var pid = suite.ready().path("processes").path("postgres").path("pid").asText();
        Shell.run(
                java.util.Map.of(),
                java.util.List.of(
                        "sh",
                        "-c",
                        "kill -HUP $(head -n 1 '" + settings.resolveSibling("postmaster.pid") + "' || echo " + pid
                                + ")"));
        awaitSetting(suite, on ? "all" : "none");
    }

    private static Path configuration(LocalSuite suite) throws IOException {
        try (var files = Files.find(
                suite.folder().resolve("data").toRealPath(), 4, (p, _) -> p.endsWith("postgresql.auto.conf"))) {
            return files.findFirst().orElseThrow(() -> new IOException("the database's configuration was not found"));
        }
    }

    private static void awaitSetting(LocalSuite suite, String wanted) throws SQLException, InterruptedException {
        for (int i = 0; i < 50; i++) {
            try (var database = suite.database("recommendations", "bench");
                    var statement = database.createStatement();
                    var rows = statement.executeQuery("SHOW log_statement")) {
                rows.next();
                if (rows.getString(1).equals(wanted)) return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the database did not take the setting log_statement=" + wanted);
    }
}
