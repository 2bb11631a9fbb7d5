package org.scrutineer.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.scrutineer.platform.problem.InvalidProblem;

/** Calendar dates as councils mean them: in Europe/London. */
@ApplicationScoped
public class CouncilCalendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final InstantSource clock;

    @Inject
    public CouncilCalendar(InstantSource clock) {
        this.clock = clock;
    }

    /** Today's date. */
    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** The date on which the instant falls. */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /**
     * Refuses a date that is still to come where something is recorded that has happened.
     *
     * @param date null where it may be left out
     * @param pointer the field that holds it
     * @param otherwise what to tell whoever sent it
     * @throws InvalidProblem at the field
     */
    public void requireHappened(LocalDate date, String pointer, String otherwise) {
        if (date != null && date.isAfter(today())) throw new InvalidProblem(pointer, otherwise);
    }

    /** The first instant of the date; a deadline of the day before is breached from here on. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
