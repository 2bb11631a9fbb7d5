package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Para;

/**
 * A table with a row of headings. Rows of a table follow one another; a row with other than the headings' number of
 * cells is read as far as it goes.
 */
public final class Grid {

    private static final Pattern HEADS = Pattern.compile("(?:[^|.?!\\d]{0,40}\\|)+[^|.?!\\d]{0,40}");

    private static final Pattern REFERENCE = Pattern.compile("\\s*[A-Za-z]{0,5}[ /-]?\\d{1,4}[a-z.]?\\s*");

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
        var paras = outline.passages().stream().map(Passage::para).toList();
        for (var i = 0; i < paras.size(); i++) {
            var passage = outline.passages().get(i);
            if (passage.para().kind() == Kind.TABLE_ROW) {
                if (heads(paras, i)) {
                    close(outline.text(), run, grids);
                }
                run.add(passage);
            } else {
                close(outline.text(), run, grids);
            }
        }
        close(outline.text(), run, grids);
        return grids;
    }

    /** Whether the headings of another table stand here: apart from the rows above, which are not apart from one another. */
    static boolean heads(List<Para> paras, int index) {
        return index > 1
                && paras.get(index).gapBefore()
                && paras.get(index - 1).kind() == Kind.TABLE_ROW
                && !paras.get(index - 1).gapBefore()
                && HEADS.matcher(paras.get(index).text()).matches();
    }

    private static void close(String text, List<Passage> run, List<Grid> grids) {
        if (run.size() > 1) {
            var headings = new ArrayList<String>();
            for (var cell : run.getFirst().para().cells()) {
                headings.add(Extract.collapsed(text.substring(cell.start(), cell.end()))
                        .replace("*", ""));
            }
            var rows = List.copyOf(run.subList(1, run.size()));
            if (rows.stream().allMatch(row -> referred(text, row, headings.size()))) {
                headings.addFirst("Ref");
            }
            grids.add(new Grid(text, headings, rows));
        }
        run.clear();
    }

    /** Whether a row has one cell more than there are headings, a reference: its column has none. */
    private static boolean referred(String text, Passage row, int headings) {
        var cells = row.para().cells();
        return cells.size() == headings + 1
                && REFERENCE
                        .matcher(text.substring(
                                cells.getFirst().start(), cells.getFirst().end()))
                        .matches();
    }

    /** The rows below the headings. */
    public List<Passage> rows() {
        return rows;
    }

    /** The heading of a column. */
    public String heading(int column) {
        return headings.get(column);
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
