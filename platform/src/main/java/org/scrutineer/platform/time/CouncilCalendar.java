package org.scrutineer.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

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

    /** The first instant of the date; a deadline of the day before is breached from here on. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
