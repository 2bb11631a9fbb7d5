package org.scrutineer.e2e;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Lets days pass for one deadline, by moving the deadline instead of the clock. */
final class Time {

    private Time() {}

    /** Today as councils count it. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** Moves the deadline of a subject to the date, as if it had been registered a month before, and makes the sweep look at it. */
    static void passes(String subjectType, String subjectId, LocalDate due) throws SQLException {
        passes(subjectType, List.of(subjectId), due);
    }

    /** Moves the deadlines of several subjects at once: the sweep finds all of them or none. */
    static void passes(String subjectType, List<String> subjectIds, LocalDate due) throws SQLException {
        try (var database = Suite.get().database("recommendations", "fairmere");
                var update =
                        database.prepareStatement("UPDATE deadline SET due_on = ?, registered_on = ?, next_at = now() "
                                + "WHERE subject_type = ? AND subject_id = ANY (?::uuid[]) AND state = 'OPEN'")) {
            update.setDate(1, Date.valueOf(due));
            update.setDate(2, Date.valueOf(due.minusDays(30)));
            update.setString(3, subjectType);
            update.setArray(4, database.createArrayOf("text", subjectIds.toArray()));
            int moved = update.executeUpdate();
            if (moved != subjectIds.size())
                throw new AssertionError(moved + " open deadlines of " + subjectType + " " + subjectIds);
        }
    }
}
