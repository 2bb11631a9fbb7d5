package org.scrutineer.recommendations.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.deadline.DeadlineSpec.Running;

class DeadlineTest {
    private static final List<Integer> REMINDERS = List.of(10, 0);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    void isReminderThenBreachAtTheStartOfTheNextDayInLondon() {
        var deadline = registered("2026-06-01T09:00:00Z");

        assertEquals(Instant.parse("2026-06-19T23:00:00Z"), deadline.nextAt());
        assertEquals(10, approaching(pass(deadline, "2026-06-19T23:00:00Z")).daysLeft());
        assertEquals(Instant.parse("2026-06-29T23:00:00Z"), deadline.nextAt());
        assertEquals(0, approaching(pass(deadline, "2026-06-29T23:00:00Z")).daysLeft());
        assertEquals(Instant.parse("2026-06-30T23:00:00Z"), deadline.nextAt());
        assertEquals(Optional.empty(), pass(deadline, "2026-06-30T22:59:59Z"));

        var breach = (DeadlineBreached) pass(deadline, "2026-06-30T23:00:00Z").orElseThrow();

        assertEquals(DUE, breach.overdueSince());
        assertEquals("org.scrutineer.recommendations.action-overdue.v1", breach.type());
        assertEquals(DeadlineState.BREACHED, deadline.state());
        assertNull(deadline.nextAt());
    }

    @Test
    void aBreachIsToldOnce() {
        var deadline = registered("2026-06-01T09:00:00Z");
        pass(deadline, "2026-07-01T09:00:00Z");

        assertEquals(Optional.empty(), pass(deadline, "2026-07-02T09:00:00Z"));
    }

    @Test
    void aReminderForADayBeforeRegistrationIsNotSent() {
        var deadline = registered("2026-06-25T09:00:00Z");

        assertEquals(Instant.parse("2026-06-29T23:00:00Z"), deadline.nextAt());
    }

    @Test
    void afterAnOutageOneReminderTellsTheRealNumberOfDays() {
        var deadline = registered("2026-06-01T09:00:00Z");

        assertEquals(8, approaching(pass(deadline, "2026-06-22T12:00:00Z")).daysLeft());
        assertEquals(Instant.parse("2026-06-29T23:00:00Z"), deadline.nextAt());
    }

    @Test
    void afterALongOutageTheBreachIsToldAndNoReminder() {
        var deadline = registered("2026-06-01T09:00:00Z");

        assertTrue(pass(deadline, "2026-07-05T12:00:00Z").orElseThrow() instanceof DeadlineBreached);
    }

    @Test
    void whatHasEndedTellsNothing() {
        var deadline = registered("2026-06-01T09:00:00Z");
        deadline.end(DeadlineState.WITHDRAWN, Instant.parse("2026-06-02T09:00:00Z"));

        assertNull(deadline.nextAt());
        assertEquals(Optional.empty(), pass(deadline, "2026-07-05T12:00:00Z"));
        assertEquals(DeadlineState.WITHDRAWN, deadline.state());
    }

    @Test
    void aBreachThatWasToldStaysToldWhenTheClockResumes() {
        var deadline = registered("2026-06-01T09:00:00Z");
        pass(deadline, "2026-07-01T09:00:00Z");
        deadline.end(DeadlineState.MET, Instant.parse("2026-07-02T09:00:00Z"));

        deadline.resume(calendar("2026-07-03T09:00:00Z"), REMINDERS, Instant.parse("2026-07-03T09:00:00Z"));

        assertEquals(DeadlineState.BREACHED, deadline.state());
        assertNull(deadline.nextAt());
    }

    @Test
    void aTitleIsOneShortLine() {
        var title = spec("word ".repeat(100)).title();

        assertEquals("word ".repeat(39) + "word…", title);
        assertTrue(title.length() <= 200);
        assertEquals("one line", spec("one\n  line ").title());
    }

    private static Deadline registered(String at) {
        return Deadline.register(spec("Mend the bridge"), calendar(at), REMINDERS);
    }

    private static DeadlineSpec spec(String title) {
        return new DeadlineSpec(
                DeadlineSubject.ACTION,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "AC (26/27) 01",
                title,
                null,
                DUE,
                "Set by hand",
                null,
                Running.RUNNING);
    }

    private static Optional<OutboxEvent> pass(Deadline deadline, String at) {
        return deadline.pass(Instant.parse(at), calendar(at), REMINDERS);
    }

    private static DeadlineApproaching approaching(Optional<OutboxEvent> event) {
        return (DeadlineApproaching) event.orElseThrow();
    }

    private static CouncilCalendar calendar(String at) {
        return new CouncilCalendar(InstantSource.fixed(Instant.parse(at)));
    }
}
