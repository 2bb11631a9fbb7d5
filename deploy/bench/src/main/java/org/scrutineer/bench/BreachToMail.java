package org.scrutineer.bench;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * From the instant at which a deadline is breached to the mail server's acceptance of the mail about it, through sweep, outbox, broker,
 * inbox, alert and delivery. Beside it, at the same pace and to the same mail server: one event through the bare broker, one mail.
 */
final class BreachToMail implements Bench.Part {

    private static final String COUNCIL = "bench-breach";

    private record Pace(int perSecond, int count, int rounds) {}

    private static final Pace WARM_UP = new Pace(5, 25, 1);
    /** The virtual machines get faster from round to round at the quick pace; five show where it ends. */
    private static final List<Pace> PACES = List.of(new Pace(1, 20, 3), new Pace(50, 500, 5));

    @Override
    public void measure(LocalSuite suite, Report report) throws Exception {
        try (var bare = new BareBroker(suite)) {
            var committee = new BenchCouncil(suite, COUNCIL, bare).create();
            report.heading("Breach to mail accepted");
            report.line(
                    "Each breach is told to one member by one mail. Rounds in turn, on services that have just been started; milliseconds.");
            report.line("");
            report.line(
                    "| pace | round | suite p50 | suite p99 | bare broker + SMTP p50 | bare p99 | ratio p50 | ratio p99 |");
            report.line("|---|---|---|---|---|---|---|---|");
            breaches(suite, committee, WARM_UP);
            for (var pace : PACES) {
                for (int round = 1; round <= pace.rounds(); round++) {
                    var ours = breaches(suite, committee, pace);
                    var bareOnes = new Samples(bare.eventsAndMails(pace.perSecond(), pace.count()));
                    report.line(
                            "| %d/s | %d | %.0f | %.0f | %.0f | %.0f | %.1f | %.1f |",
                            pace.perSecond(),
                            round,
                            ours.percentile(50),
                            ours.percentile(99),
                            bareOnes.percentile(50),
                            bareOnes.percentile(99),
                            ours.percentile(50) / bareOnes.percentile(50),
                            ours.percentile(99) / bareOnes.percentile(99));
                }
            }
        }
    }

    /** Plans breaches at an even pace and waits until all mails about them are accepted; milliseconds from breach to acceptance. */
    private static Samples breaches(LocalSuite suite, UUID committee, Pace pace)
            throws SQLException, InterruptedException {
        var begin = Instant.now().plusSeconds(3);
        Map<UUID, Instant> planned = new HashMap<>();
        try (var database = suite.database("recommendations", COUNCIL);
                var insert = database.prepareStatement("""
                        INSERT INTO deadline (id, council_id, subject_type, subject_id, committee_id, reference, title, due_on, rule, state,
                                              registered_on, next_at, version)
                        VALUES (?, ?, 'ACTION', ?, ?, 'AC (25/26) 1', 'An action', ?, 'STATED', 'OPEN', ?, ?, 0)
                        """)) {
            var yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
            for (int i = 0; i < pace.count(); i++) {
                var subject = UUID.randomUUID();
                var at = begin.plusMillis(i * 1000L / pace.perSecond());
                planned.put(subject, at);
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, COUNCIL);
                insert.setObject(3, subject);
                insert.setObject(4, committee);
                insert.setObject(5, yesterday);
                insert.setObject(6, yesterday.minusDays(30));
                insert.setTimestamp(7, Timestamp.from(at));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return new Samples(latencies(suite, planned));
    }

    private static List<Double> latencies(LocalSuite suite, Map<UUID, Instant> planned)
            throws SQLException, InterruptedException {
        long deadline = System.currentTimeMillis() + 180_000;
        try (var database = suite.database("notifications", COUNCIL);
                var query = database.prepareStatement(
                        "SELECT a.subject_id, d.finished_at FROM delivery d JOIN alert a ON a.id = d.alert_id "
                                + "WHERE d.channel = 'EMAIL' AND d.state = 'ACCEPTED' AND a.subject_id = ANY (?)")) {
            query.setArray(1, database.createArrayOf("uuid", planned.keySet().toArray()));
            while (true) {
                List<Double> found = new ArrayList<>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        var breach = planned.get(rows.getObject(1, UUID.class));
                        found.add((rows.getTimestamp(2).toInstant().toEpochMilli() - breach.toEpochMilli()) / 1.0);
                    }
                }
                if (found.size() == planned.size()) return found;
                if (System.currentTimeMillis() > deadline) {
                    throw new IllegalStateException(
                            "only " + found.size() + " of " + planned.size() + " mails were accepted");
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }
}
