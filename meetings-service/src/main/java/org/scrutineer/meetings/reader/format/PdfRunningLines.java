package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the headers, footers and page numbers off the pages: what stands at the same height at the edge of many pages and
 * differs by nothing but figures, and the figure that counts with the pages.
 */
final class PdfRunningLines {

    private static final int EDGE_ROWS = 6;
    private static final float SAME_HEIGHT = 8;
    private static final int LONGEST_WITH_FIGURES = 80;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|tudalen|p\\.)?\\s*[-–—]?\\s*(\\d{1,4})(?:\\s*(?:of|o|/)\\s*\\d{1,4})?\\s*[-–—]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SURE_PAGE_NUMBER = Pattern.compile(
            "(?:page|tudalen)\\s*\\d{1,4}(?:\\s*(?:of|o|/)\\s*\\d{1,4})?|[-–—]\\s*\\d{1,4}\\s*[-–—]|\\d{1,4} of \\d{1,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST = Pattern.compile("^(\\d{1,4})(?:\\s|$)");
    private static final Pattern NUMBER_LAST = Pattern.compile("(?:^|\\s)(\\d{1,4})$");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final List<List<PdfRow>> pages;
    private final float height;

    PdfRunningLines(List<List<PdfRow>> pages, float height) {
        this.pages = pages;
        this.height = height;
    }

    /** Takes them out of the pages' rows. */
    void remove() {
        var away = new ArrayList<Set<PdfRow>>();
        pages.forEach(page -> away.add(new HashSet<>()));
        repeated(away);
        counted(away);
        keepTheOnlyDate(away);
        for (var i = 0; i < pages.size(); i++) {
            pages.get(i).removeAll(away.get(i));
        }
    }

    private record Place(String words, int height) {}

    private void repeated(List<Set<PdfRow>> away) {
        var counts = new HashMap<Place, Integer>();
        for (var page : pages) {
            var places = new HashSet<Place>();
            edge(page).forEach(row -> places.addAll(around(row)));
            places.forEach(place -> counts.merge(place, 1, Integer::sum));
        }
        // headers of left and right pages differ, and a first page often has none
        var enough = Math.max(2, Math.round(pages.size() * 0.3f));
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var edge = Math.min(EDGE_ROWS, page.size());
            inward(page.subList(0, edge), counts, enough, away.get(i));
            inward(page.subList(page.size() - edge, page.size()).reversed(), counts, enough, away.get(i));
        }
    }

    /** From the edge of the page up to the first row that is its own. */
    private void inward(List<PdfRow> rows, Map<Place, Integer> counts, int enough, Set<PdfRow> away) {
        for (var row : rows) {
            var most = around(row).stream()
                    .mapToInt(place -> counts.getOrDefault(place, 0))
                    .max()
                    .orElse(0);
            var counted = pageNumber(row) >= 0;
            if (!counted && (most < enough || !isAtEdge(row))) {
                return;
            }
            if (most >= enough) {
                away.add(row);
            }
        }
    }

    /** The row's own step of height and the next, so that two rows on either side of a step still meet. */
    private static List<Place> around(PdfRow row) {
        var printed = row.text().toLowerCase(Locale.ROOT).strip();
        var words = printed.length() > LONGEST_WITH_FIGURES ? printed : printed.replaceAll("\\d+", "#");
        var step = (int) Math.floor(row.y() / SAME_HEIGHT);
        var next = row.y() / SAME_HEIGHT - step < 0.5f ? step - 1 : step + 1;
        return List.of(new Place(words, step), new Place(words, next));
    }

    /** A figure alone at the edge is a page's number when it rises with the pages. */
    private void counted(List<Set<PdfRow>> away) {
        var byDifference = new HashMap<Integer, Integer>();
        for (var i = 0; i < pages.size(); i++) {
            for (var row : outermost(pages.get(i), away.get(i))) {
                for (var number : numbersAtEnds(row)) {
                    byDifference.merge(number - i, 1, Integer::sum);
                }
            }
        }
        var usual = byDifference.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        for (var i = 0; i < pages.size(); i++) {
            for (var row : outermost(pages.get(i), away.get(i))) {
                if (usual != null && isHeaderWithNumber(row, usual + i)) {
                    away.get(i).add(row);
                }
                var number = pageNumber(row);
                var sure = SURE_PAGE_NUMBER.matcher(row.text().strip()).matches();
                var atEdge = row.y() < height * 0.08f || row.y() > height * 0.9f;
                if (number >= 0
                        && (sure || byDifference.getOrDefault(number - i, 0) >= 2 || (atEdge && number == i + 1))) {
                    away.get(i).add(row);
                }
            }
        }
    }

    /** A header that is its chapter's own, beside a number that counts with the pages. */
    private boolean isHeaderWithNumber(PdfRow row, int number) {
        return isAtEdge(row)
                && row.text().length() <= LONGEST_WITH_FIGURES
                && numbersAtEnds(row).contains(number);
    }

    private static Set<Integer> numbersAtEnds(PdfRow row) {
        var numbers = new HashSet<Integer>();
        for (var pattern : List.of(NUMBER_FIRST, NUMBER_LAST)) {
            var match = pattern.matcher(row.text());
            if (match.find()) {
                numbers.add(Integer.valueOf(match.group(1)));
            }
        }
        return numbers;
    }

    private static int pageNumber(PdfRow row) {
        var match = PAGE_NUMBER.matcher(row.text().strip());
        return match.matches() ? Integer.parseInt(match.group(1)) : -1;
    }

    private static List<PdfRow> outermost(List<PdfRow> page, Set<PdfRow> away) {
        var left = page.stream().filter(row -> !away.contains(row)).toList();
        return left.size() < 2 ? left : List.of(left.getFirst(), left.getLast());
    }

    private static List<PdfRow> edge(List<PdfRow> page) {
        if (page.size() <= 2 * EDGE_ROWS) {
            return page;
        }
        var edge = new ArrayList<>(page.subList(0, EDGE_ROWS));
        edge.addAll(page.subList(page.size() - EDGE_ROWS, page.size()));
        return edge;
    }

    private boolean isAtEdge(PdfRow row) {
        return row.y() < height * 0.16f || row.y() > height * 0.86f;
    }

    /** A header may be the only place that names the meeting and its day: then its first time stays. */
    private void keepTheOnlyDate(List<Set<PdfRow>> away) {
        var dated = pages.stream()
                .flatMap(List::stream)
                .anyMatch(
                        row -> YEAR.matcher(row.text()).find() && away.stream().noneMatch(page -> page.contains(row)));
        if (dated) {
            return;
        }
        Map<String, PdfRow> first = new HashMap<>();
        for (var i = 0; i < pages.size(); i++) {
            for (var row : pages.get(i)) {
                if (away.get(i).contains(row) && YEAR.matcher(row.text()).find() && first.isEmpty()) {
                    first.put(row.text(), row);
                    away.get(i).remove(row);
                }
            }
        }
    }
}
