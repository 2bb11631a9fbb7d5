package org.scrutineer.meetings.reader.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of recommendations or actions whose cells have become paragraphs: its headings one after another, then row on row.
 *
 * @param text the column with the recommendations or actions
 * @param from index of its first heading
 * @param to index after its last cell
 */
public record LinedTable(List<String> headings, int text, int from, int to, List<Row> rows) {

    /**
     * A row of it.
     *
     * @param number its reference, or {@code null}
     * @param text index of the paragraph with the recommendation or action
     * @param columns index of the paragraph in each column, or empty where empty cells were lost and nobody can tell
     * @param to index after the row's last paragraph
     */
    public record Row(String number, int text, List<Integer> columns, int to) {}

    /** Indexes of all columns whose heading the pattern finds. */
    public List<Integer> columns(Pattern heading) {
        return Grid.columns(headings, heading);
    }
}
