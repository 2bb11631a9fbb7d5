package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Para;

/**
 * Finds tables of recommendations whose cells have become paragraphs. Rows are told apart by their references where there
 * are any, else by the number of headings, else by the "That" that each recommendation opens with.
 */
public final class LinedTables {

    /** The first row of a table that has rows still. */
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:^|\\|)[\\s*]*(?:\\w+ ){0,2}recommendations?(?: \\w+){0,3}[\\s*]*(?:\\||$)");

    /** There stands what the body itself decided. */
    private static final Pattern DECISIONS =
            Pattern.compile("(?i)(?:^|\\|)[\\s*]*(?:decisions?|resolutions?|minutes?)[\\s*]*(?:\\||$)");

    private static final int LONGEST = 50;

    private final List<Para> paras;
    private final LinedHeadings headings;
    private final LinedRows rows;
    private final DatedRows dated;
    private final List<LinedTable> tables = new ArrayList<>();

    private LinedTables(List<Para> paras) {
        this.paras = paras;
        this.headings = new LinedHeadings(paras);
        this.rows = new LinedRows(paras, headings);
        this.dated = new DatedRows(paras, rows);
    }

    /** Which paragraphs stand in a table of recommendations, be it one of lines or of rows. */
    static BitSet covered(List<Para> paras) {
        var covered = new BitSet();
        of(paras).forEach(table -> covered.set(table.from(), table.to()));
        var inTable = false;
        for (var i = 0; i < paras.size(); i++) {
            var row = paras.get(i).kind() == Kind.TABLE_ROW;
            var first = row && (i == 0 || paras.get(i - 1).kind() != Kind.TABLE_ROW || Grid.heads(paras, i));
            inTable = row && (first ? heads(paras.get(i).text()) : inTable);
            covered.set(i, covered.get(i) || inTable);
        }
        return covered;
    }

    private static boolean heads(String row) {
        return HEAD.matcher(row).find() && !DECISIONS.matcher(row).find();
    }

    /** The tables in a run of paragraphs, in order. */
    public static List<LinedTable> of(List<Para> paras) {
        var finder = new LinedTables(paras);
        for (var i = 0; i < paras.size(); i++) {
            var line = finder.headings.onOneLine(i);
            if (line != null) {
                i = Math.max(i, finder.add(line, i, finder.rows(line, i + 1)) - 1);
            } else if (finder.headings.recommendation(i)) {
                i = Math.max(i, finder.read(i) - 1);
            } else if (finder.rows.opened().minute(i)) {
                i = Math.max(i, finder.ofMinutes(i) - 1);
            }
        }
        return finder.tables;
    }

    /** Reads the table with the given heading; gives where it ends, or 0. */
    private int read(int heading) {
        var from = heading;
        while (from > 0 && heading - from < LinedHeadings.MOST && headings.isHeading(from - 1)) {
            from--;
        }
        var first = heading + 1;
        while (first - from < LinedHeadings.MOST && headings.isHeading(first)) {
            first++;
        }
        var told = false;
        var colon = false;
        for (var i = from; i < first; i++) {
            told |= i != heading && headings.tells(i);
            colon |= first - from < 3 && paras.get(i).text().endsWith(":");
        }
        if (!told || colon) {
            return 0; // "Recommendation:" and "Decision:" are labels of an item
        }
        for (var start = from; start <= heading; start++) {
            // a column of references that has no heading of its own
            var columns = headings.columns(start, heading, first);
            var found = columns.number() < 0 && columns.text() > 0
                    ? rows.numbered(columns.referenced(), first)
                    : List.<LinedTable.Row>of();
            // the end of the page may cut its last row
            if (found.size() > 1
                    && found.stream().limit(Math.max(2, found.size() - 1L)).noneMatch(row -> row.columns()
                            .isEmpty())) {
                return add(columns.referenced(), start, found);
            }
        }
        for (var start = from; start <= heading; start++) {
            // a title above the headings may read like one of them
            var columns = headings.columns(start, heading, first);
            var found = start == from && columns.numbered() ? rows.numbered(columns, first) : List.<LinedTable.Row>of();
            found = found.isEmpty() ? rows.regular(columns, first) : found;
            var byDay = dated.of(columns, first);
            found = byDay.size() > found.size() ? byDay : found;
            if (!found.isEmpty()) {
                return add(columns, start, found);
            }
        }
        var columns = headings.columns(from, heading, first);
        var referenced = columns.referenced();
        var found = columns.text() == 0 ? rows.numbered(referenced, first) : List.<LinedTable.Row>of();
        return found.size() > 1
                ? add(referenced, from, found)
                : add(columns, from, rows.opened().of(columns, first));
    }

    /** Reads a table that names its first column otherwise: its headings stand above the line that tells the first minute. */
    private int ofMinutes(int minute) {
        var first = minute;
        while (first > 0 && minute - first < 2 && !headings.isHeading(first - 1)) {
            first--; // the day of the meeting
        }
        var from = first;
        var told = false;
        while (from > 0 && first - from < LinedHeadings.MOST && headings.isHeading(from - 1)) {
            from--;
            told |= headings.tells(from);
        }
        if (!told || from == 0 || paras.get(from - 1).text().length() > LONGEST) {
            return 0;
        }
        var columns = headings.columns(from - 1, from - 1, first);
        return add(columns, from - 1, rows.opened().of(columns, first));
    }

    /** The rows below headings on one line. */
    private List<LinedTable.Row> rows(LinedHeadings.Columns columns, int first) {
        var found = columns.numbered() ? rows.numbered(columns, first) : List.<LinedTable.Row>of();
        found = found.isEmpty() ? rows.regular(columns, first) : found;
        return found.isEmpty() ? rows.opened().of(columns, first) : found;
    }

    private int add(LinedHeadings.Columns columns, int from, List<LinedTable.Row> found) {
        if (found.isEmpty()) {
            return 0;
        }
        tables.add(new LinedTable(
                columns.headings(), columns.text(), from, found.getLast().to(), found));
        return found.getLast().to();
    }
}
