package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.meetings.reader.format.PdfPage.Word;
import org.scrutineer.meetings.reader.format.PdfTables.Grid;

/** Finds the order in which a page is read: across its full width, down its columns, through its tables. */
final class PdfLayout {

    /** A gap wider than this, in sizes of the font, parts the columns of a list or a number from its paragraph. */
    private static final float WIDE_GAP = 1.5f;

    private static final int LONG_ROW = 40;
    private static final float CELL_PADDING = 4;

    private final Budget budget;
    private final Map<Integer, Float> edges = new HashMap<>();
    private int columns;

    /** What a page holds, in order. */
    sealed interface Item permits Printed, Table {}

    record Printed(PdfLine line) implements Item {}

    /** The lines of each cell of each row. */
    record Table(List<List<List<PdfLine>>> rows) implements Item {}

    /** @param rows the rows of every page, by which the right margin is known */
    PdfLayout(List<PdfPage> pages, List<List<PdfRow>> rows, Budget budget) {
        this.budget = budget;
        var byWidth = new TreeMap<Integer, List<Integer>>();
        for (var i = 0; i < pages.size(); i++) {
            byWidth.computeIfAbsent(Math.round(pages.get(i).width()), key -> new ArrayList<>())
                    .add(i);
        }
        byWidth.forEach((width, which) ->
                edges.put(width, edge(width, which.stream().map(rows::get).toList())));
    }

    /** Where full lines end. Without long lines to tell, the right margin is taken to be as wide as the left. */
    private static float edge(int width, List<List<PdfRow>> pages) {
        var rights = pages.stream()
                .flatMap(List::stream)
                .filter(row -> row.text().length() >= LONG_ROW)
                .map(PdfRow::right)
                .sorted()
                .toList();
        if (rights.size() >= 5) {
            return rights.get(rights.size() * 93 / 100);
        }
        var left = pages.stream()
                .flatMap(List::stream)
                .map(PdfRow::left)
                .min(Float::compare)
                .orElse(0f);
        return Math.max(rights.isEmpty() ? 0 : rights.getLast(), width - 1.2f * left);
    }

    List<Item> items(PdfPage page, List<PdfRow> rows) {
        var items = new ArrayList<Item>();
        var edge = edges.get(Math.round(page.width()));
        var left = rows;
        var grids = PdfTables.find(page.rules(), budget);
        var taken = new HashMap<Grid, List<Word>>();
        for (var grid : grids) {
            var words = new ArrayList<Word>();
            left = without(left, grid, words);
            taken.put(grid, words);
        }
        var begun = 0;
        for (var grid : grids) {
            var until = begun;
            while (until < left.size() && left.get(until).y() < grid.top()) {
                until++;
            }
            flow(left.subList(begun, until), edge, items);
            begun = until;
            if (!taken.get(grid).isEmpty()) {
                items.add(table(grid, taken.get(grid)));
            }
        }
        flow(left.subList(begun, left.size()), edge, items);
        return items;
    }

    private static List<PdfRow> without(List<PdfRow> rows, Grid grid, List<Word> taken) {
        var left = new ArrayList<PdfRow>();
        for (var row : rows) {
            var inside = row.words().stream().filter(grid::holds).toList();
            if (inside.isEmpty()) {
                left.add(row);
            } else {
                taken.addAll(inside);
                var outside =
                        row.words().stream().filter(word -> !grid.holds(word)).toList();
                if (!outside.isEmpty()) {
                    left.add(row.with(outside));
                }
            }
        }
        return left;
    }

    private Table table(Grid grid, List<Word> words) {
        var height = grid.rows().size() - 1;
        var width = grid.columns().size() - 1;
        var cells = new HashMap<Integer, List<Word>>();
        var owner = new HashMap<Integer, Integer>();
        for (var word : words) {
            budget.check();
            var at = grid.row(word) * width + grid.column(word);
            cells.computeIfAbsent(
                            owner.computeIfAbsent(at, cell -> owner(grid, cell / width, cell % width, width)),
                            key -> new ArrayList<>())
                    .add(word);
        }
        var rows = new ArrayList<List<List<PdfLine>>>();
        for (var row = 0; row < height; row++) {
            var line = new ArrayList<List<PdfLine>>();
            for (var column = 0; column < width; column++) {
                var inside = cells.getOrDefault(row * width + column, List.of());
                var last = column;
                while (last + 1 < width && !grid.isParted(row, last + 1)) {
                    last++;
                }
                line.add(lines(PdfRow.of(inside), grid.columns().get(last + 1) - CELL_PADDING));
            }
            rows.add(line);
        }
        return new Table(rows);
    }

    /** The first of the cells that are one because no border is drawn between them. */
    private static int owner(Grid grid, int row, int column, int width) {
        var atRow = row;
        var atColumn = column;
        while (atColumn > 0 && !grid.isParted(atRow, atColumn)) {
            atColumn--;
        }
        while (atRow > 0 && !grid.isBegun(atRow, atColumn)) {
            atRow--;
        }
        return atRow * width + atColumn;
    }

    private void flow(List<PdfRow> rows, float edge, List<Item> items) {
        if (rows.isEmpty()) {
            return;
        }
        var gutter = PdfGutter.find(rows);
        if (gutter == null) {
            print(lines(rows, edge), items);
            return;
        }
        var across = new ArrayList<PdfRow>();
        var beside = new ArrayList<PdfRow>();
        for (var row : rows) {
            if (gutter.isCrossedBy(row)) {
                columns(beside, gutter, edge, items);
                across.add(row);
            } else {
                print(lines(across, edge), items);
                across.clear();
                beside.add(row);
            }
        }
        print(lines(across, edge), items);
        columns(beside, gutter, edge, items);
    }

    private void columns(List<PdfRow> rows, PdfGutter gutter, float edge, List<Item> items) {
        if (!gutter.parts(rows)) {
            print(lines(rows, edge), items);
        } else {
            var left = gutter.side(rows, true);
            var right = gutter.side(rows, false);
            print(lines(left, widest(left)), items);
            print(lines(right, Math.max(widest(right), edge)), items);
        }
        rows.clear();
    }

    private static float widest(List<PdfRow> rows) {
        return rows.stream().map(PdfRow::right).max(Comparator.naturalOrder()).orElse(0f);
    }

    private static void print(List<PdfLine> lines, List<Item> items) {
        lines.forEach(line -> items.add(new Printed(line)));
    }

    private List<PdfLine> lines(List<PdfRow> rows, float edge) {
        if (rows.isEmpty()) {
            return List.of();
        }
        columns++;
        return rows.stream()
                .map(row -> new PdfLine(
                        columns,
                        edge,
                        row.y(),
                        row.size(),
                        row.words().getFirst().right() - row.left(),
                        row.segments(WIDE_GAP)))
                .toList();
    }
}
