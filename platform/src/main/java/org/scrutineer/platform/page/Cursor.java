package org.scrutineer.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.platform.problem.InvalidProblem;

/** Where a page ends: the sort key of its last row, opaque to clients. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final String NULL = "\u0000";

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    /** Encodes a sort key; parts are written with {@code toString}, null stays null. */
    public static String encode(Object... key) {
        var text = String.join(
                SEPARATOR,
                Stream.of(key).map(p -> p == null ? NULL : p.toString()).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor back.
     *
     * @throws InvalidProblem if the text is not a cursor of that many parts
     */
    public static Cursor decode(String cursor, int size) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == size) return new Cursor(parts);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    public String text(int part) {
        return NULL.equals(parts.get(part)) ? null : parts.get(part);
    }

    /** A part in its type; a part that does not parse is the client's mistake. */
    public <T> T part(int part, Function<String, T> parse) {
        try {
            var text = text(part);
            return text == null ? null : parse.apply(text);
        } catch (RuntimeException e) {
            throw unknown();
        }
    }

    private static InvalidProblem unknown() {
        return new InvalidProblem("?cursor", "This is not a cursor of this list. Begin again without it.");
    }
}
