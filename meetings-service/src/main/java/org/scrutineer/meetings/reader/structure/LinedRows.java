package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Para;
import org.scrutineer.meetings.reader.structure.LinedHeadings.Columns;

/** Tells the rows of a table apart whose cells have become paragraphs. */
final class LinedRows {

    /** "SR (25/26) 01", "R3", "7". */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?!\\d{1,2}/\\d|\\d{1,2}[.]\\d{1,2}[.]\\d)[A-Z]{0,6}[ /]?(?:\\([\\d/]+\\) ?)?\\d{1,3}(?:[./]\\d{1,3})*[a-z]?");

    private static final Pattern DAY = Pattern.compile(
            "(?i)\\d|^(?:completed?|ongoing|on-going|immediate(?:ly)?|done|tb[ac]|n/?a|none|spring|summer|autumn|winter|next|end of)\\b");
    private static final Pattern AFTER = Pattern.compile("^(?:RESOLVED|Resolved|AGREED that|It was |The meeting )");
    private static final int SHORTEST_TEXT = 20;

    private final List<Para> paras;
    private final LinedHeadings headings;
    private final OpenedRows opened;

    LinedRows(List<Para> paras, LinedHeadings headings) {
        this.paras = paras;
        this.headings = headings;
        this.opened = new OpenedRows(paras, headings, this);
    }

    OpenedRows opened() {
        return opened;
    }

    /** Rows that open with a reference, on a line of its own or before the first cell. */
    List<LinedTable.Row> numbered(Columns columns, int first) {
        var rows = new ArrayList<LinedTable.Row>();
        var at = headings.repeated(columns, first);
        String above = null;
        while (at < paras.size() && reference(columns, at, above) != null) {
            var number = reference(columns, at, above);
            var next = at + 1;
            while (next < paras.size()
                    && next - at < 4 * columns.size()
                    && !ends(next)
                    && headings.repeated(columns, next) == next
                    && reference(columns, next, number) == null) {
                next++;
            }
            var goesOn = next < paras.size()
                    && (headings.repeated(columns, next) > next || reference(columns, next, number) != null);
            var to = goesOn ? next : Math.min(next, at + columns.size());
            var text = text(columns, at, to);
            if (text < to) {
                rows.add(new LinedTable.Row(number, text, cells(columns, at, text, to), to));
            }
            above = number;
            at = headings.repeated(columns, to);
        }
        return rows;
    }

    /** The paragraph in each column, where there is one for each, else none. */
    private List<Integer> cells(Columns columns, int at, int text, int to) {
        var apart = paras.get(at).marker() == null ? 0 : 1; // then the number has no paragraph of its own
        if (to - at + apart != columns.size() || columns.number() != 0 || at + columns.text() - apart != text) {
            return List.of();
        }
        return IntStream.range(0, columns.size())
                .map(column -> Math.max(at, at + column - apart))
                .boxed()
                .toList();
    }

    /** The recommendation of a row that opens with its number; cells between them may have been empty. */
    private int text(Columns columns, int at, int to) {
        var offset =
                Math.max(0, columns.text() - columns.number() - (paras.get(at).marker() == null ? 0 : 1));
        for (var i = Math.min(at + offset, to - 1); i > at; i--) {
            if (sentence(i)) {
                return i;
            }
        }
        return at + offset;
    }

    /** The reference that opens a row here, or {@code null}; a small number may be anything, but the next or before a sentence. */
    private String reference(Columns columns, int index, String above) {
        var para = paras.get(index);
        var words = para.text();
        var before = columns.text() - columns.number() > 1; // the day of the meeting, say
        if (para.marker() != null && para.markerApart() && (before || words.length() >= SHORTEST_TEXT)) {
            var own = para.marker().value();
            return above == null || next(above, own) ? own : null;
        }
        if (words.length() > 20 || !REFERENCE.matcher(words).matches()) {
            return null;
        }
        var small = words.length() < 4 && words.chars().allMatch(Character::isDigit);
        if (above == null || !small || next(above, words)) {
            return words;
        }
        return index + 1 < paras.size()
                        && paras.get(index + 1).text().length() >= SHORTEST_TEXT
                        && !before(words, above)
                ? words
                : null;
    }

    /** "8" after "7", "SC19" after "SC18". */
    private static boolean next(String above, String number) {
        var letters = letters(above);
        return letters == letters(number)
                && above.startsWith(number.substring(0, letters))
                && digits(above.substring(letters)) >= 0
                && digits(number.substring(letters)) == digits(above.substring(letters)) + 1;
    }

    private static int letters(String reference) {
        return (int) reference.chars().takeWhile(c -> c >= 'A' && c <= 'Z').count();
    }

    private static boolean before(String number, String above) {
        return digits(number) <= digits(above);
    }

    private static int digits(String number) {
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
    }

    /** Rows with a paragraph for each heading. */
    List<LinedTable.Row> regular(Columns columns, int first) {
        var rows = new ArrayList<LinedTable.Row>();
        var at = headings.repeated(columns, first);
        while (at + columns.size() <= paras.size() && fits(columns, at)) {
            var cells = new ArrayList<Integer>();
            for (var c = 0; c < columns.size(); c++) {
                cells.add(at + c);
            }
            var marker = paras.get(at + columns.text()).marker();
            rows.add(new LinedTable.Row(
                    marker == null || marker.value().isEmpty() ? null : marker.value(),
                    at + columns.text(),
                    List.copyOf(cells),
                    at + columns.size()));
            at = headings.repeated(columns, at + columns.size());
        }
        // cells that were lost, or more than there are headings, shift all that follow: then rows open elsewhere
        var openedRows = opened.of(columns, first);
        var texts = rows.stream().map(LinedTable.Row::text).toList();
        var end = rows.isEmpty() ? 0 : rows.getLast().to();
        var shifted = openedRows.stream().skip(1).anyMatch(row -> row.text() < end && !texts.contains(row.text()));
        return shifted || (at < paras.size() && rows.size() < openedRows.size()) ? List.of() : rows;
    }

    private boolean fits(Columns columns, int at) {
        for (var c = 0; c < columns.size(); c++) {
            var words = paras.get(at + c).text();
            var heading = columns.headings().get(c);
            if (ends(at + c)
                    || (c == columns.text() && !sentence(at + c))
                    || (LinedHeadings.dates(heading)
                            && words.length() > 3
                            && !DAY.matcher(words).find())) {
                return false;
            }
        }
        return true;
    }

    boolean sentence(int index) {
        return paras.get(index).text().length() >= SHORTEST_TEXT;
    }

    /** Whether no cell can stand here. */
    boolean ends(int index) {
        var para = paras.get(index);
        return para.kind() == Kind.TABLE_ROW
                || para.kind() == Kind.HEADING
                || AFTER.matcher(para.text()).find()
                || headings.begin(index);
    }
}
