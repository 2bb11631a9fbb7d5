package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutineer.meetings.reader.format.PdfPage.Rule;
import org.scrutineer.meetings.reader.format.PdfPage.Word;

/** Finds the tables of a page by the lines that are drawn around their cells. */
final class PdfTables {

    private static final float NEAR = 3.5f;
    private static final int MOST_RULES = 4_000;
    private static final int MOST_LINES = 200;

    private PdfTables() {}

    /** A table: where its columns and rows begin and end, from the top left. */
    record Grid(List<Float> columns, List<Float> rows, List<Rule> rules) {

        float top() {
            return rows.getFirst();
        }

        boolean holds(Word word) {
            return word.middle() > columns.getFirst() - NEAR
                    && word.middle() < columns.getLast() + NEAR
                    && word.y() > rows.getFirst() - NEAR
                    && word.y() <= rows.getLast() + NEAR;
        }

        /** The row that a word stands in; its line lies above the border beneath it. */
        int row(Word word) {
            return step(rows, word.y() - 0.3f * word.size());
        }

        int column(Word word) {
            return step(columns, Math.min(word.middle(), word.x() + 2 * word.size()));
        }

        private static int step(List<Float> edges, float at) {
            for (var i = 1; i < edges.size(); i++) {
                if (at < edges.get(i)) {
                    return i - 1;
                }
            }
            return edges.size() - 2;
        }

        /** Whether a border is drawn to the left of a cell. */
        boolean isParted(int row, int column) {
            var x = columns.get(column);
            var y = (rows.get(row) + rows.get(row + 1)) / 2;
            return rules.stream()
                    .anyMatch(rule -> !rule.isHorizontal()
                            && Math.abs(rule.x1() - x) <= NEAR
                            && rule.y1() - NEAR <= y
                            && rule.y2() + NEAR >= y);
        }

        /** Whether a border is drawn above a cell. */
        boolean isBegun(int row, int column) {
            var y = rows.get(row);
            var x = (columns.get(column) + columns.get(column + 1)) / 2;
            return rules.stream()
                    .anyMatch(rule -> rule.isHorizontal()
                            && Math.abs(rule.y1() - y) <= NEAR
                            && rule.x1() - NEAR <= x
                            && rule.x2() + NEAR >= x);
        }
    }

    static List<Grid> find(List<Rule> rules, Budget budget) {
        if (rules.size() < 5 || rules.size() > MOST_RULES) {
            return List.of();
        }
        var grids = new ArrayList<Grid>();
        for (var group : groups(rules, budget)) {
            var columns = edges(group.stream()
                    .filter(rule -> !rule.isHorizontal())
                    .map(Rule::x1)
                    .toList());
            var rows = edges(
                    group.stream().filter(Rule::isHorizontal).map(Rule::y1).toList());
            if (columns.size() >= 3 && rows.size() >= 2 && columns.size() < MOST_LINES && rows.size() < MOST_LINES) {
                grids.add(new Grid(columns, rows, group));
            }
        }
        grids.sort(Comparator.comparingDouble(Grid::top));
        return grids;
    }

    /** The lines that touch one another. */
    private static List<List<Rule>> groups(List<Rule> rules, Budget budget) {
        var left = new ArrayList<>(rules);
        var groups = new ArrayList<List<Rule>>();
        while (!left.isEmpty()) {
            var group = new ArrayList<Rule>();
            group.add(left.removeLast());
            for (var i = 0; i < group.size(); i++) {
                budget.check();
                var rule = group.get(i);
                left.removeIf(other -> {
                    var touches = other.x1() <= rule.x2() + NEAR
                            && other.x2() >= rule.x1() - NEAR
                            && other.y1() <= rule.y2() + NEAR
                            && other.y2() >= rule.y1() - NEAR;
                    return touches && group.add(other);
                });
            }
            groups.add(group);
        }
        return groups;
    }

    private static List<Float> edges(List<Float> at) {
        var edges = new ArrayList<Float>();
        for (var edge : at.stream().sorted().toList()) {
            if (edges.isEmpty() || edge - edges.getLast() > 2 * NEAR) {
                edges.add(edge);
            }
        }
        return edges;
    }
}
