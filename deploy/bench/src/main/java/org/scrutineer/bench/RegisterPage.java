package org.scrutineer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first page of the public register, 20 of 1,000,000 rows, beside pgbench that sends the same SQL on as many connections. The SQL is
 * taken from the database's own log of one request, so that both sides run what the service runs.
 */
final class RegisterPage implements Bench.Part {

    private static final String COUNCIL = "bench-register";
    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 8;
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]+|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");

    @Override
    public void measure(LocalSuite suite, Report report) throws Exception {
        fill(suite);
        var url = "http://127.0.0.1:" + suite.port("recommendations") + "/councils/" + COUNCIL
                + "/recommendations?limit=20";
        var script = suite.folder().resolve("register.sql");
        Files.write(script, statements(suite, url));
        report.heading("Register page");
        report.line(
                "20 of %,d rows, %d connections, %d rounds of %d s in turn; pgbench runs the %d statements that one request makes.",
                ROWS,
                CONNECTIONS,
                ROUNDS,
                Shell.SECONDS,
                Files.readAllLines(script).size());
        report.line("");
        var database = suite.ready().path("databases").path("recommendations");
        Pairs.measure(
                        ROUNDS,
                        () -> Shell.wrk(url, CONNECTIONS),
                        () -> Shell.pgbench(
                                Map.of(
                                        "PGPASSWORD",
                                        database.path("userPassword").asText()),
                                List.of(
                                        "pgbench",
                                        "-n",
                                        "-M",
                                        "prepared",
                                        "-T",
                                        Integer.toString(Shell.SECONDS),
                                        "-c",
                                        Integer.toString(CONNECTIONS),
                                        "-j",
                                        "1",
                                        "-f",
                                        script.toString(),
                                        "-h",
                                        "127.0.0.1",
                                        "-p",
                                        Integer.toString(suite.port("postgres")),
                                        "-U",
                                        database.path("user").asText(),
                                        "recommendations")))
                .print(report, "register page over HTTP", "pgbench, same SQL", "pages/s");
        report.line("");
        report.line("Size of the first page: %,d bytes.", get(url).length());
    }

    private static void fill(LocalSuite suite) throws SQLException {
        try (var database = suite.database("recommendations", COUNCIL);
                var statement = database.createStatement()) {
            statement.execute("INSERT INTO committee (id, council_id, name, remit, occurred_at) SELECT "
                    + "md5('committee' || n)::uuid, '" + COUNCIL
                    + "', 'Committee ' || n, '{}', now() FROM generate_series(1, 10) n ON CONFLICT DO NOTHING");
            statement.execute("""
                    INSERT INTO recommendation (id, council_id, reference, committee_id, body, exempt, made_on, municipal_year, status,
                                                owner_kind, owner_name, next_due_on, version)
                    SELECT md5('recommendation' || n)::uuid, '%1$s', 'SR (25/26) ' || n, md5('committee' || (n %% 10 + 1))::uuid,
                           'That the service publishes figure ' || n || ' for each ward and reports back on what has changed since.',
                           false, date '2010-01-01' + (n %% 5800), 2010 + (n %% 5800) / 365,
                           (ARRAY['MADE', 'SENT', 'ACCEPTED', 'IN_PROGRESS', 'CLOSED'])[n %% 5 + 1], 'POST', 'Head of Service ' || (n %% 50),
                           CASE WHEN n %% 5 < 4 THEN date '2026-01-01' + (n %% 900) END, 0
                      FROM generate_series(1, %2$d) n
                    ON CONFLICT DO NOTHING
                    """.formatted(COUNCIL, ROWS));
            statement.execute("VACUUM ANALYZE recommendation");
        }
    }

    /** What the service sends for one request, each statement on a line with its parameters filled in. */
    private static List<String> statements(LocalSuite suite, String url)
            throws IOException, SQLException, InterruptedException {
        get(url);
        var log = Path.of(
                suite.ready().path("processes").path("postgres").path("log").asText());
        long before = Files.size(log);
        logStatements(suite, true);
        get(url);
        logStatements(suite, false);
        List<String> found = new ArrayList<>();
        String pending = null;
        for (var line : Files.readString(log).substring((int) before).lines().toList()) {
            var statement = STATEMENT.matcher(line);
            if (line.contains("DETAIL:") && pending != null) {
                found.set(found.size() - 1, fillIn(pending, line));
                pending = null;
            } else if (line.contains("LOG:") && statement.find()) {
                pending = statement.group(1).strip();
                found.add(pending);
            }
        }
        var wanted = found.stream()
                .filter(s -> s.matches("(?is)(select|with|begin|commit|set ).*") && !s.contains("pg_reload_conf"))
                .toList();
        if (wanted.stream().noneMatch(s -> s.contains("recommendation")))
            throw new IOException("the page's SQL is not in the log: " + found);
        return wanted.stream().map(s -> s + ";").toList();
    }

    private static String fillIn(String statement, String detail) {
        var filled = statement;
        List<String[]> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) values.add(new String[] {parameter.group(1), parameter.group(2)});
        // From the highest number down, so that $1 does not eat the beginning of $10.
        for (int i = values.size() - 1; i >= 0; i--) filled = filled.replace("$" + values.get(i)[0], values.get(i)[1]);
        return filled;
    }

    private static void logStatements(LocalSuite suite, boolean on)
            throws SQLException, IOException, InterruptedException {
        LogSwitch.set(suite, on);
    }

    private static String get(String url) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IOException(url + " answers " + answer.statusCode() + ": " + answer.body());
        return answer.body();
    }
}
