package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.meetings.reader.format.PdfPage.Word;

/** What stands side by side on a page, whatever columns it belongs to. */
final class PdfRow {

    /** How far, in sizes of the font, a raised letter may stand from its line. */
    private static final float RAISED = 0.45f;

    private final List<Word> words = new ArrayList<>();
    private float y;
    private float size;

    /** Sets the words of a page in rows, from the top. */
    static List<PdfRow> of(List<Word> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::y).thenComparingDouble(Word::x));
        var rows = new ArrayList<PdfRow>();
        var row = new PdfRow();
        for (var word : sorted) {
            if (!row.words.isEmpty() && !row.takes(word)) {
                rows.add(row);
                row = new PdfRow();
            }
            row.add(word);
        }
        if (!row.words.isEmpty()) {
            rows.add(row);
        }
        rows.forEach(PdfRow::tidy);
        return rows;
    }

    /** A row of the given words of another row. */
    PdfRow with(List<Word> some) {
        var row = new PdfRow();
        some.forEach(row::add);
        return row;
    }

    private boolean takes(Word word) {
        return Math.abs(word.y() - y) <= RAISED * Math.max(size, word.size());
    }

    private void add(Word word) {
        if (words.isEmpty() || word.size() > size + 0.1f) {
            y = word.y();
            size = word.size();
        }
        words.add(word);
    }

    /** In order of reading; what was drawn twice, to look bold, once. */
    private void tidy() {
        words.sort(Comparator.comparingDouble(Word::x));
        for (var i = words.size() - 1; i > 0; i--) {
            for (var j = i - 1; j >= Math.max(0, i - 3); j--) {
                var first = words.get(j);
                var second = words.get(i);
                if (first.text().equals(second.text()) && Math.abs(first.x() - second.x()) < 0.2f * second.size()) {
                    words.remove(i);
                    break;
                }
            }
        }
    }

    List<Word> words() {
        return words;
    }

    float y() {
        return y;
    }

    float size() {
        return size;
    }

    float left() {
        return words.getFirst().x();
    }

    float right() {
        return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    String text() {
        return segments(Float.MAX_VALUE).stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    /** A stretch of words without a wide gap in it. */
    record Segment(String text, float left, float right) {}

    /** The row in stretches, parted where the gap is wider than {@code gap} sizes of the font. */
    List<Segment> segments(float gap) {
        var segments = new ArrayList<Segment>();
        var text = new StringBuilder();
        var left = 0f;
        var right = 0f;
        for (var word : words) {
            var between = word.x() - right;
            if (!text.isEmpty() && between > gap * size) {
                segments.add(new Segment(text.toString(), left, right));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                left = word.x();
            } else if (word.spaced() || between > SPACE * Math.min(word.size(), size)) {
                text.append(' ');
            }
            text.append(word.text());
            right = Math.max(right, word.right());
        }
        if (!text.isEmpty()) {
            segments.add(new Segment(text.toString(), left, right));
        }
        return segments;
    }

    /** A gap from which on letters belong to two words, in sizes of the font. */
    private static final float SPACE = 0.17f;
}
