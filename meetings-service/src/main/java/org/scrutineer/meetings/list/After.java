package org.scrutineer.meetings.list;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.scrutineer.platform.page.Cursor;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.InvalidProblem;

/** Reads the cursor of a page in the forms that lists here are sorted by. A cursor is the client's word: it may be anything. */
public final class After {

    private After() {}

    /** {@code key} and {@code id} of the last row of the page before; empty for the first page. */
    public static Map<String, Object> nameAndId(PageRequest page) {
        return page.after(2)
                .map(c -> Map.<String, Object>of("key", name(c), "id", part(c, 1, UUID::fromString)))
                .orElse(Map.of());
    }

    /** {@code heldOn} and {@code id} of the last row of the page before; empty for the first page. */
    public static Map<String, Object> dayAndId(PageRequest page) {
        return page.after(2)
                .map(c -> Map.<String, Object>of("heldOn", day(c), "id", part(c, 1, UUID::fromString)))
                .orElse(Map.of());
    }

    /** The id of the last row of the page before; {@code null} for the first page. */
    public static UUID id(PageRequest page) {
        return page.after(1).map(c -> part(c, 0, UUID::fromString)).orElse(null);
    }

    private static String name(Cursor cursor) {
        var name = part(cursor, 0, Function.identity());
        if (name.indexOf('\0') >= 0) throw unknown();
        return name;
    }

    private static LocalDate day(Cursor cursor) {
        var day = part(cursor, 0, LocalDate::parse);
        if (day.getYear() < 0 || day.getYear() > 9999) throw unknown();
        return day;
    }

    private static <T> T part(Cursor cursor, int part, Function<String, T> parse) {
        var value = cursor.part(part, parse);
        if (value == null) throw unknown();
        return value;
    }

    private static InvalidProblem unknown() {
        return new InvalidProblem("?cursor", "This is not a cursor of this list. Begin again without it.");
    }
}
