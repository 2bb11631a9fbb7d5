package org.scrutineer.recommendations;

import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.page.Cursor;
import org.scrutineer.platform.problem.InvalidProblem;

/**
 * The position of a list that is sorted by a date and then by id.
 *
 * @param on the date of the last row that was read
 * @param id its id
 */
public record Keyset(LocalDate on, UUID id) {
    private static final int LAST_YEAR = 9999;

    /** @throws InvalidProblem if the cursor is not one that this service gave out */
    public static Keyset of(Cursor cursor) {
        var on = cursor.part(0, LocalDate::parse);
        var id = cursor.part(1, UUID::fromString);
        if (on == null || id == null || on.getYear() < 1 || on.getYear() > LAST_YEAR) {
            throw new InvalidProblem("?cursor", "This is not a cursor of this list. Begin again without it.");
        }
        return new Keyset(on, id);
    }
}
