package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;

/**
 * A table with a row of headings. Rows of a table follow one another; a row with other than the headings' number of
 * cells is read as far as it goes.
 */
public final class Grid {

    private final String text;
    private final List<String> headings;
    private final List<Passage> rows;

    private Grid(String text, List<String> headings, List<Passage> rows) {
        this.text = text;
        this.headings = headings;
        this.rows = rows;
    }

    /** The tables of a document: each run of rows, its first row as headings. */
    public static List<Grid> of(Outline outline) {
        var grids = new ArrayList<Grid>();
        var run = new ArrayList<Passage>();
        for (var passage : outline.passages()) {
            if (passage.para().kind() == Kind.TABLE_ROW) {
                run.add(passage);
            } else {
                close(outline.text(), run, grids);
            }
        }
        close(outline.text(), run, grids);
        return grids;
    }

    private static void close(String text, List<Passage> run, List<Grid> grids) {
        if (run.size() > 1) {
            var headings = new ArrayList<String>();
            for (var cell : run.getFirst().para().cells()) {
                headings.add(Extract.collapsed(text.substring(cell.start(), cell.end()))
                        .replace("*", ""));
            }
            grids.add(new Grid(text, headings, List.copyOf(run.subList(1, run.size()))));
        }
        run.clear();
    }

    /** The rows below the headings. */
    public List<Passage> rows() {
        return rows;
    }

    /** Index of the first column whose heading the pattern finds, or -1. */
    public int column(Pattern heading) {
        for (var i = 0; i < headings.size(); i++) {
            if (heading.matcher(headings.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    /** Indexes of all columns whose heading the pattern finds. */
    public List<Integer> columns(Pattern heading) {
        return columns(headings, heading);
    }

    static List<Integer> columns(List<String> headings, Pattern heading) {
        return IntStream.range(0, headings.size())
                .filter(i -> heading.matcher(headings.get(i)).find())
                .boxed()
                .toList();
    }

    /** The piece in a cell, or {@code null} when the row has no such cell or nothing in it. */
    public Extract cell(Passage row, int column) {
        if (column < 0 || column >= row.para().cells().size()) {
            return null;
        }
        var cell = row.para().cells().get(column);
        var words = Extract.collapsed(text.substring(cell.start(), cell.end()));
        return words.isEmpty() ? null : new Extract(cell.start(), cell.end(), words);
    }
}
