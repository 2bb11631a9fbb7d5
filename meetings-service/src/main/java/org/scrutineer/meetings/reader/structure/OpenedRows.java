package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.meetings.reader.layout.Marker;
import org.scrutineer.meetings.reader.layout.Para;
import org.scrutineer.meetings.reader.structure.LinedHeadings.Columns;

/** Rows of a table whose cells have become paragraphs, told apart by the words or the marks that their recommendations open with. */
final class OpenedRows {

    private static final Pattern THAT = Pattern.compile(
            "^[“\"‘']?(?:That|To) (?!be (?:considered|confirmed|agreed|discussed|determined|decided|completed|reviewed|taken)\\b)\\w");
    private static final Pattern MINUTE = Pattern.compile(
            "^(?:[A-Z]\\w+ )?Min(?:ute)?s?\\b.{0,200}\\b(?:Recommended|RECOMMENDED|Resolved|RESOLVED)(?: (?:that|to [\\w ]{3,40}))?\\W*$");
    private static final Pattern MEETING =
            Pattern.compile("(?:[\\w ]{3,60}[,:–-] )?(?:[A-Z]\\w+day,? )?\\d{1,2}\\w{0,2} [A-Z]\\w+,? \\d{4}\\W*");

    private final List<Para> paras;
    private final LinedHeadings headings;
    private final LinedRows rows;

    OpenedRows(List<Para> paras, LinedHeadings headings, LinedRows rows) {
        this.paras = paras;
        this.headings = headings;
        this.rows = rows;
    }

    /** Rows whose recommendation opens with a number after the one above, or with "That"; lines above them may tell the minute. */
    List<LinedTable.Row> of(Columns columns, int first) {
        var found = new ArrayList<LinedTable.Row>();
        var at = pastGroups(columns, first);
        while (at < paras.size() && at < first + columns.text() + 1 && !opens(at) && !lettered(at)) {
            at++;
        }
        var goesOn = at < paras.size() && (opens(at) || lettered(at));
        while (goesOn) {
            var next = at + 1;
            while (next < paras.size()
                    && next - at < 2 * columns.size()
                    && !rows.ends(next)
                    && !opens(at, next)
                    && !group(next)) {
                next++;
            }
            var again = pastGroups(columns, next);
            goesOn = again < paras.size() && opens(at, again);
            var marker = paras.get(at).marker();
            var to = goesOn ? next : Math.min(next, at + columns.size() - columns.text());
            found.add(new LinedTable.Row(
                    marker == null || marker.value().isEmpty() ? null : marker.value(),
                    at,
                    whole(columns, at, to),
                    to));
            at = again;
        }
        return sharing(found);
    }

    /** "a) The signs be painted", which opens a list. */
    private boolean lettered(int index) {
        var marker = paras.get(index).marker();
        return rows.sentence(index) && marker != null && marker.style() != Marker.Style.BULLET && marker.opens();
    }

    /** Whether a row opens here below the one that opens above. */
    private boolean opens(int above, int index) {
        var marker = paras.get(index).marker();
        var before = paras.get(above).marker();
        return opens(index)
                || (rows.sentence(index)
                        && marker != null
                        && before != null
                        && marker.style() != Marker.Style.BULLET
                        && marker.follows(before));
    }

    /** The paragraph in each column of a row below the line that tells its minute, where none is missing. */
    private List<Integer> whole(Columns columns, int at, int to) {
        return columns.text() == 0 && to - at == columns.size() && at > 0 && group(at - 1)
                ? IntStream.range(at, to).boxed().toList()
                : List.of();
    }

    /** Recommendations that stand below one another have the cells in common that follow the last of them. */
    private static List<LinedTable.Row> sharing(List<LinedTable.Row> found) {
        for (var i = found.size() - 2; i >= 0; i--) {
            var row = found.get(i);
            var below = found.get(i + 1);
            if (row.to() == row.text() + 1 && below.text() == row.to() && row.number() != null) {
                found.set(i, new LinedTable.Row(row.number(), row.text(), below.columns(), below.to()));
            }
        }
        return found;
    }

    /** After the lines that say in which meeting and minute the rows below were made, and after headings on a new page. */
    private int pastGroups(Columns columns, int index) {
        var at = index;
        while (at < paras.size() && (group(at) || headings.repeated(columns, at) > at)) {
            at = group(at) ? at + 1 : headings.repeated(columns, at);
        }
        return at;
    }

    /** The line that tells the minute, or the day of the meeting above it. */
    private boolean group(int index) {
        return index < paras.size()
                && (minute(index) || (MEETING.matcher(paras.get(index).text()).matches() && minute(index + 1)));
    }

    /** "Minute 12 – Litter – Recommended" */
    boolean minute(int index) {
        return index < paras.size() && MINUTE.matcher(paras.get(index).text()).find();
    }

    private boolean opens(int index) {
        return rows.sentence(index) && THAT.matcher(paras.get(index).text()).find();
    }
}
