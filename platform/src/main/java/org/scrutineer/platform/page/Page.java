package org.scrutineer.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page, null on the last
 */
public record Page<T>(List<T> items, String next) {

    /**
     * Cuts a page from rows that were read with {@code limit + 1}, so that no count is needed to know whether more follow.
     *
     * @param key the sort key of a row, in the order that {@link Cursor#decode} is read with
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Object[]> key) {
        if (rows.size() <= limit) return new Page<>(List.copyOf(rows), null);
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, Cursor.encode(key.apply(items.getLast())));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), next);
    }
}
