package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.meetings.reader.dates.DateText;
import org.scrutineer.meetings.reader.layout.Para;
import org.scrutineer.meetings.reader.structure.LinedHeadings.Columns;

/**
 * Rows that tell before the recommendation in which committee and on which day it was made ("Roads Panel", "4 June 2024", "That the
 * ford be bridged"): the day tells where a row begins, though cells behind it were empty or have two paragraphs.
 */
final class DatedRows {

    private static final Pattern DAY = Pattern.compile(
            "(?:[A-Z][a-z]+day,? )?(?i:" + DateText.fullDate() + ")|" + DateText.MONTH + ",? (?:19|20)\\d\\d");
    private static final int LONGEST_GROUP = 90;
    private static final int FEWEST = 2;

    private final List<Para> paras;
    private final LinedRows rows;

    DatedRows(List<Para> paras, LinedRows rows) {
        this.paras = paras;
        this.rows = rows;
    }

    /** The rows below the headings, or none where no column before the recommendations has days. */
    List<LinedTable.Row> of(Columns columns, int first) {
        var day = IntStream.range(0, columns.text())
                .filter(column -> LinedHeadings.dates(columns.headings().get(column)))
                .findFirst()
                .orElse(-1);
        var found = new ArrayList<LinedTable.Row>();
        if (day < 0) {
            return found;
        }
        var longest = columns.size();
        for (var at = first; opens(columns, day, at); ) {
            var next = at + columns.text() + 1;
            while (next < paras.size()
                    && next - at < 2 * columns.size()
                    && !rows.ends(next)
                    && !opens(columns, day, next)) {
                next++;
            }
            var to = opens(columns, day, next) ? next : Math.min(next, at + longest);
            longest = Math.max(longest, to - at);
            var cells =
                    to - at == columns.size() ? IntStream.range(at, to).boxed().toList() : List.<Integer>of();
            found.add(new LinedTable.Row(null, at + columns.text(), cells, to));
            at = next;
        }
        return found.size() < FEWEST ? List.of() : found;
    }

    private boolean opens(Columns columns, int day, int at) {
        var text = at + columns.text();
        return text < paras.size()
                && DAY.matcher(paras.get(at + day).text()).matches()
                && rows.sentence(text)
                && IntStream.range(at, text)
                        .noneMatch(cell ->
                                rows.ends(cell) || paras.get(cell).text().length() > LONGEST_GROUP);
    }
}
