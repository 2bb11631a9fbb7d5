package org.scrutineer.recommendations.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.platform.testing.Topics;
import org.scrutineer.recommendations.Scene;
import org.scrutineer.recommendations.deadline.DeadlineSpec.Running;

@QuarkusTest
class SweepTest extends Scene {
    @Inject
    Sweep sweep;

    @Inject
    SweepBatch batch;

    @Inject
    Deadlines deadlines;

    @Test
    void aDeadlineThatPassesIsToldOnceAsItsContractSays() {
        atTime("2026-06-30T12:00:00Z");
        var committee = committee("Places Scrutiny");
        var action = action(committee, "Mend the bridge at Mill Lane", LocalDate.of(2026, 6, 30));
        eventually(() -> outbox("deadline-approaching", action).size() == 1);
        assertEquals(List.of(), outbox("action-overdue", action));

        atTime("2026-06-30T22:59:59Z");
        sweep.step();
        assertEquals(List.of(), outbox("action-overdue", action));
        atTime("2026-06-30T23:00:00Z");

        var sent = Topics.await(
                "recommendations",
                1,
                event -> event.type().equals(OURS + "action-overdue.v1")
                        && event.key().equals(action.toString()));
        sweep.step();
        sweep.step();

        assertEquals(1, sent.size());
        EventContract.own("action-overdue").assertValid(sent.getFirst().payload());
        var payload = outbox("action-overdue", action);
        assertEquals(1, payload.size());
        assertEquals("Mend the bridge at Mill Lane", payload.getFirst().getString("title"));
        assertEquals("Head of Highways", payload.getFirst().getString("owner.name"));
        assertEquals("2026-06-30", payload.getFirst().getString("overdueSince"));
        assertEquals(0, outbox("deadline-approaching", action).getFirst().getInt("daysLeft"));
        assertEquals(
                1,
                count("SELECT count(*) FROM history_entry WHERE what = 'deadline-passed' AND subject_id = '" + action
                        + "'"));
    }

    @Test
    void aPastDateEnteredByHandIsBreachedAtOnce() {
        atTime("2026-06-30T12:00:00Z");
        var committee = committee("Places Scrutiny");

        var action = action(committee, "Paint the railings", LocalDate.of(2026, 6, 1));

        eventually(() -> outbox("action-overdue", action).size() == 1);
        assertEquals(List.of(), outbox("deadline-approaching", action));
    }

    @Test
    void nothingIsToldOfWhatWasWithdrawnInTime() {
        atTime("2026-06-01T12:00:00Z");
        var committee = committee("Places Scrutiny");
        var withdrawn = action(committee, "Close the footpath", LocalDate.of(2026, 6, 30));
        var witness = action(committee, "Open the footpath", LocalDate.of(2026, 6, 30));
        as("democratic-services")
                .body(Map.of("reason", "Not needed any more"))
                .post(path("/actions/" + withdrawn + "/withdrawal"))
                .then()
                .statusCode(200);

        atTime("2026-07-02T12:00:00Z");

        eventually(() -> outbox("action-overdue", witness).size() == 1);
        assertEquals(List.of(), outbox("action-overdue", withdrawn));
        assertEquals(List.of(), outbox("deadline-approaching", withdrawn));
        assertEquals(
                List.of("WITHDRAWN"),
                outbox("deadline-ended", withdrawn).stream()
                        .map(event -> event.getString("endedAs"))
                        .toList());
    }

    @Test
    void whatHasBeenToldOfADeadlineIsFollowedByItsEndAndItsReturn() {
        atTime("2026-06-01T12:00:00Z");
        var subject = Ids.next();
        var committee = Ids.next();
        keep(spec(subject, committee, LocalDate.of(2026, 6, 2)));
        atTime("2026-06-03T12:00:00Z");
        eventually(() -> breaches(List.of(subject)) == 1);

        keep(spec(subject, committee, LocalDate.of(2026, 6, 2), Running.MET));
        keep(spec(subject, committee, LocalDate.of(2026, 6, 2), Running.MET));
        keep(spec(subject, committee, LocalDate.of(2026, 6, 2)));
        keep(spec(subject, committee, LocalDate.of(2026, 9, 1)));
        keep(spec(subject, committee, LocalDate.of(2026, 9, 1), Running.WITHDRAWN));

        assertEquals(
                List.of(
                        "action-overdue first",
                        "deadline-ended MET first",
                        "deadline-resumed first",
                        "deadline-ended SUPERSEDED first",
                        "deadline-ended WITHDRAWN second"),
                told(subject));
    }

    @Test
    void replicasThatSweepAtTheSameTimeTellEachBreachOnce() throws Exception {
        atTime("2026-06-01T12:00:00Z");
        var subjects = registerMany(300, LocalDate.of(2026, 6, 2));
        atTime("2026-06-03T12:00:00Z");

        try (var replicas = Executors.newFixedThreadPool(4)) {
            List<Callable<Duration>> steps = List.of(sweep::step, sweep::step, sweep::step, sweep::step);
            for (var step : replicas.invokeAll(steps)) step.get();
        }

        eventually(() -> breaches(subjects) >= 300);
        sweep.step();
        assertEquals(300, breaches(subjects));
        assertEquals(
                0, count("SELECT count(*) FROM deadline WHERE state = 'OPEN' AND next_at <= '2026-06-03T12:00:00Z'"));
    }

    @Test
    void aSweepThatDiesInTheMiddleLeavesNothingHalfDone() {
        atTime("2026-06-01T12:00:00Z");
        var subject = registerMany(1, LocalDate.of(2026, 6, 2)).getFirst();
        var crash = new IllegalStateException("killed");

        assertThrows(
                IllegalStateException.class,
                () -> scope.run(COUNCIL, () -> QuarkusTransaction.requiringNew().run(() -> {
                    // The row is held first, so that the service's own sweep cannot be the one that decides.
                    database.createNativeQuery("SELECT id FROM deadline WHERE subject_id = ?1 FOR UPDATE")
                            .setParameter(1, subject)
                            .getResultList();
                    atTime("2026-06-03T12:00:00Z");
                    batch.sweep(100);
                    throw crash;
                })));
        eventually(() -> breaches(List.of(subject)) >= 1);
        sweep.step();

        assertEquals(1, breaches(List.of(subject)));
    }

    @Test
    void whatStandsInTheWayOfOneCouncilDoesNotSilenceTheOthers() {
        atTime("2026-06-01T12:00:00Z");
        within(
                "aldermoor",
                "INSERT INTO council_settings VALUES (gen_random_uuid(), 'aldermoor', '{10}', 2, NULL, NULL, 6, 5, '{}', 0)");
        keepIn("aldermoor", LocalDate.of(2026, 6, 30));
        // Some of them come after the one that fails, in whatever order the database gives them.
        var others =
                List.of("birchley", "cedarham", "dunmere", "elmstow", "fernhill", "gorsely", "hollins", "ivybridge");
        for (var council : others) keepIn(council, LocalDate.of(2026, 6, 2));
        // No reminder can be worked out from this, so the council's part fails each time.
        within("aldermoor", "UPDATE council_settings SET reminder_days = ARRAY[NULL]::integer[]");
        try {
            atTime("2026-06-25T12:00:00Z");

            // The running sweep may have the row in hand just then; a step that finds it free fails with it.
            eventually(this::stepFails);
            eventually(() -> others.stream().allMatch(council -> breachedIn(council) == 1));
        } finally {
            within("aldermoor", "UPDATE council_settings SET reminder_days = '{10}'");
        }
    }

    @Test
    void neitherDoesACouncilOfWhichAThousandRowsStandInTheWay() {
        var stuck = "bramcote";
        within(
                stuck,
                "INSERT INTO council_settings VALUES (gen_random_uuid(), 'bramcote', ARRAY[NULL]::integer[], 2, NULL, NULL, 6, 5, '{}', 0)");
        atTime("2026-06-01T12:00:00Z");
        within(
                stuck,
                "INSERT INTO deadline (id, council_id, subject_type, subject_id, committee_id, reference, due_on, state, "
                        + "registered_on, next_at, version) SELECT gen_random_uuid(), 'bramcote', 'ACTION', gen_random_uuid(), "
                        + "gen_random_uuid(), 'AC', '2026-06-30', 'OPEN', '2026-05-01', '2026-05-20', 0 "
                        + "FROM generate_series(1, 1000)");
        try {
            keepIn("kingsmoor", LocalDate.of(2026, 6, 2));

            atTime("2026-06-25T12:00:00Z");

            eventually(() -> breachedIn("kingsmoor") == 1);
        } finally {
            within(stuck, "DELETE FROM deadline");
        }
    }

    private int breachedIn(String council) {
        return scope.call(council, () -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("SELECT 1 FROM deadline WHERE state = 'BREACHED'")
                        .getResultList()
                        .size()));
    }

    private boolean stepFails() {
        try {
            sweep.step();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    private void within(String council, String sql) {
        scope.run(council, () -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate()));
    }

    private void keepIn(String council, LocalDate dueOn) {
        scope.run(council, () -> QuarkusTransaction.requiringNew()
                .run(() -> deadlines.keep(spec(Ids.next(), Ids.next(), dueOn))));
    }

    @Test
    void theSweepSleepsUntilTheNextDueInstantAndNeverLongerThanASecond() {
        var sleep = sweep.step();

        assertTrue(sleep.compareTo(Duration.ofSeconds(1)) <= 0, sleep.toString());
    }

    @Test
    void theSameWishTwiceChangesNothingAndAnotherDateSupersedes() {
        atTime("2026-06-01T12:00:00Z");
        var subject = Ids.next();
        var committee = Ids.next();

        keep(spec(subject, committee, LocalDate.of(2026, 7, 1)));
        keep(spec(subject, committee, LocalDate.of(2026, 7, 1)));
        keep(spec(subject, committee, LocalDate.of(2026, 8, 1)));

        assertEquals(
                1,
                count("SELECT count(*) FROM deadline WHERE state = 'SUPERSEDED' AND subject_id = '" + subject + "'"));
        assertEquals(
                1,
                count("SELECT count(*) FROM deadline WHERE state = 'OPEN' AND due_on = '2026-08-01' AND subject_id = '"
                        + subject + "'"));
    }

    private List<UUID> registerMany(int number, LocalDate dueOn) {
        List<UUID> subjects = new ArrayList<>();
        var committee = Ids.next();
        for (int i = 0; i < number; i++) {
            var subject = Ids.next();
            keep(spec(subject, committee, dueOn));
            subjects.add(subject);
        }
        return subjects;
    }

    private void keep(DeadlineSpec spec) {
        inCouncil(() -> {
            deadlines.keep(spec);
            return null;
        });
    }

    /** What was told of a subject, in the order in which it is sent, and of which of its deadlines. */
    private List<String> told(UUID subject) {
        return inCouncil(() -> {
            @SuppressWarnings("unchecked")
            List<String> rows = database.createNativeQuery(
                            "SELECT concat_ws(' ', split_part(type, '.', 4), CAST(payload AS json) ->> 'endedAs', "
                                    + "CASE WHEN dense_rank() OVER (ORDER BY CAST(payload AS json) ->> 'deadlineId') = 1 "
                                    + "THEN 'first' ELSE 'second' END) FROM outbox WHERE aggregate_id = ?1 ORDER BY seq",
                            String.class)
                    .setParameter(1, subject)
                    .getResultList();
            return rows;
        });
    }

    private static DeadlineSpec spec(UUID subject, UUID committee, LocalDate dueOn) {
        return spec(subject, committee, dueOn, Running.RUNNING);
    }

    private static DeadlineSpec spec(UUID subject, UUID committee, LocalDate dueOn, Running running) {
        return new DeadlineSpec(
                DeadlineSubject.ACTION,
                subject,
                committee,
                "AC (26/27) 99",
                "A test",
                null,
                dueOn,
                "Set by hand",
                null,
                running);
    }

    private long breaches(List<UUID> subjects) {
        return inCouncil(() -> ((Number) database.createNativeQuery(
                                "SELECT count(*) FROM outbox WHERE type = 'org.scrutineer.recommendations.action-overdue.v1' AND aggregate_id IN (:ids)")
                        .setParameter("ids", subjects)
                        .getSingleResult())
                .longValue());
    }
}
