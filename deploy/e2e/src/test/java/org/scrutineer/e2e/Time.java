package org.scrutineer.e2e;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Lets days pass for one deadline, by moving the deadline instead of the clock. */
final class Time {

    private Time() {}

    /** Today as councils count it. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** Moves the deadline of a subject to the date, as if it had been registered a month before, and makes the sweep look at it. */
    static void passes(String subjectType, String subjectId, LocalDate due) throws SQLException {
        try (var database = Suite.get().database("recommendations", "fairmere");
                var update =
                        database.prepareStatement("UPDATE deadline SET due_on = ?, registered_on = ?, next_at = now() "
                                + "WHERE subject_type = ? AND subject_id = ?::uuid AND state = 'OPEN'")) {
            update.setDate(1, Date.valueOf(due));
            update.setDate(2, Date.valueOf(due.minusDays(30)));
            update.setString(3, subjectType);
            update.setString(4, subjectId);
            if (update.executeUpdate() != 1)
                throw new AssertionError("no open deadline of " + subjectType + " " + subjectId);
        }
    }
}
