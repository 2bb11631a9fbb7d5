package org.scrutineer.meetings.reader.format;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrutineer.meetings.reader.format.SourceBuilder.Entry;
import org.scrutineer.meetings.reader.format.SourceBuilder.Gap;
import org.scrutineer.meetings.reader.format.SourceBuilder.Piece;
import org.scrutineer.meetings.reader.format.SourceBuilder.Row;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;

/**
 * Writes a table. Tables of figures, names and progress stay rows. Many councils also lay out whole minutes as a table,
 * the number of an item in the first column and its minutes in the second: such a table is written as the minutes that it
 * holds, the number before the item's title.
 */
final class TableWriter {

    private static final int LONG_CELL = 600;
    private static final int TITLE = 250;

    private final Consumer<Entry> out;

    TableWriter(Consumer<Entry> out) {
        this.out = out;
    }

    /** @param rows the cells of each row, each with its blocks */
    void write(List<List<List<Entry>>> rows) {
        var minutes = rows.stream().anyMatch(TableWriter::isMinutes);
        for (var row : rows) {
            var filled = row.stream().filter(cell -> !words(cell).isEmpty()).toList();
            if (filled.isEmpty()) {
                continue;
            }
            if (filled.size() == 1 && (row.size() == 1 || minutes || isLayout(filled.getFirst()))) {
                filled.getFirst().forEach(out);
            } else if (isMinutes(row) || (minutes && isNumbered(row))) {
                writeMinutes(filled);
            } else {
                out.accept(new Row(row.stream().map(TableWriter::words).toList()));
            }
        }
        out.accept(new Gap());
    }

    private void writeMinutes(List<List<Entry>> cells) {
        var rest = cells;
        if (isNumber(cells.getFirst()) && cells.size() > 1) {
            var number = words(cells.getFirst());
            var body = cells.get(1);
            numbered(number, body);
            rest = cells.subList(2, cells.size());
        }
        rest.forEach(cell -> cell.forEach(out));
    }

    private void numbered(String number, List<Entry> body) {
        var given = false;
        for (var entry : body) {
            if (!given && entry instanceof Piece piece && !piece.words().isEmpty()) {
                given = true;
                var title = piece.kind() == Kind.HEADING
                        || (piece.marker() == null && piece.length() <= TITLE && body.size() > 1)
                        || (piece.marker() == null && piece.length() <= TITLE && number.matches("\\d+[A-Z]?\\.?"));
                out.accept(
                        title
                                ? new Piece(Kind.HEADING, Math.max(2, piece.level()), number, piece.text())
                                : new Piece(piece.kind(), piece.level(), number, piece.words()));
            } else {
                out.accept(entry);
            }
        }
    }

    /** Whether a row holds minutes to be read on, not values to be looked up. */
    private static boolean isMinutes(List<List<Entry>> row) {
        var filled = row.stream().filter(cell -> !words(cell).isEmpty()).toList();
        if (filled.isEmpty()) {
            return false;
        }
        if (filled.stream().anyMatch(TableWriter::isLayout)) {
            return true;
        }
        var numbered = isNumber(filled.getFirst());
        var text = numbered && filled.size() > 1 ? filled.get(1) : filled.getFirst();
        var beside = filled.stream().mapToInt(TableWriter::length).sum()
                - length(text)
                - (numbered ? length(filled.getFirst()) : 0);
        return length(text) > LONG_CELL && text.size() > 1 && beside * 6 <= length(text);
    }

    private static boolean isNumbered(List<List<Entry>> row) {
        var filled = row.stream().filter(cell -> !words(cell).isEmpty()).toList();
        return filled.size() > 1 && isNumber(filled.getFirst());
    }

    private static boolean isNumber(List<Entry> cell) {
        return Numerals.isNumber(words(cell));
    }

    /** Headings, labels and tables do not stand inside the cell of a table of values. */
    private static boolean isLayout(List<Entry> cell) {
        return cell.stream()
                .anyMatch(entry -> entry instanceof Row
                        || (entry instanceof Piece piece
                                && (piece.kind() == Kind.LABEL || (piece.kind() == Kind.HEADING && cell.size() > 1))));
    }

    private static int length(List<Entry> cell) {
        return cell.stream().mapToInt(Entry::length).sum();
    }

    private static String words(List<Entry> cell) {
        return cell.stream().map(Entry::words).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }
}
