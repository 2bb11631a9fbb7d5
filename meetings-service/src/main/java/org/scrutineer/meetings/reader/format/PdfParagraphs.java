package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.scrutineer.meetings.reader.format.PdfLayout.Item;
import org.scrutineer.meetings.reader.format.PdfLayout.Printed;
import org.scrutineer.meetings.reader.format.PdfLayout.Table;
import org.scrutineer.meetings.reader.format.PdfRow.Segment;
import org.scrutineer.meetings.reader.format.SourceBuilder.Entry;
import org.scrutineer.meetings.reader.format.SourceBuilder.Gap;
import org.scrutineer.meetings.reader.format.SourceBuilder.Piece;
import org.scrutineer.meetings.reader.format.SourceBuilder.Row;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;

/**
 * Joins printed lines into paragraphs. A line goes on the one before it when that one was full (the first word of the next
 * would not have fitted), the distance is that of lines and not of paragraphs, and nothing begins: no number, no bullet,
 * no other size.
 */
final class PdfParagraphs {

    private static final float HEADING = 1.15f;
    private static final int LONGEST_HEADING = 200;
    private static final float SAME_SIZE = 0.12f;
    private static final float MOST_OF_A_LINE = 0.75f;

    private final Consumer<Entry> out;
    private final PdfHyphens hyphens;
    private final float bodySize;
    private final float pitch;
    private final List<PdfLine> open = new ArrayList<>();
    private final List<Float> indents = new ArrayList<>();

    PdfParagraphs(List<Item> items, PdfHyphens hyphens, Consumer<Entry> out) {
        this.out = out;
        this.hyphens = hyphens;
        var lines = new ArrayList<PdfLine>();
        items.forEach(item -> {
            if (item instanceof Printed printed) {
                lines.add(printed.line());
            }
        });
        bodySize = bodySize(lines);
        pitch = pitch(lines);
    }

    private PdfParagraphs(PdfParagraphs around, Consumer<Entry> out) {
        this.out = out;
        hyphens = around.hyphens;
        bodySize = around.bodySize;
        pitch = around.pitch;
    }

    /** The size that most of the text is set in. */
    private static float bodySize(List<PdfLine> lines) {
        var letters = new HashMap<Integer, Integer>();
        lines.forEach(
                line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 2f)
                .orElse(11f);
    }

    /** The distance from line to line inside paragraphs, in sizes of the font: the most frequent one. */
    private static float pitch(List<PdfLine> lines) {
        var steps = new HashMap<Integer, Integer>();
        for (var i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1);
            var line = lines.get(i);
            var step = (line.y() - before.y()) / line.size();
            if (before.column() == line.column() && step > 0.9f && step < 2.6f && before.isFullBefore(line)) {
                steps.merge(Math.round(step * 20), 1, Integer::sum);
            }
        }
        return steps.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> most.getKey() / 20f)
                .orElse(1.3f);
    }

    void write(List<Item> items) {
        for (var i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case Printed printed -> line(printed.line(), aligned(items, i));
                case Table table -> table(table);
            }
        }
        flush();
    }

    private void table(Table table) {
        flush();
        var rows = new ArrayList<List<List<Entry>>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<List<Entry>>();
            for (var cell : row) {
                var entries = new ArrayList<Entry>();
                var inside = new PdfParagraphs(this, entries::add);
                cell.forEach(line -> inside.line(line, false));
                inside.flush();
                cells.add(entries);
            }
            rows.add(cells);
        }
        new TableWriter(out).write(rows);
    }

    /** Whether a gap in the line stands over or under a gap in a line beside it: columns of a list. */
    private static boolean aligned(List<Item> items, int at) {
        var line = ((Printed) items.get(at)).line();
        if (line.segments().size() < 2) {
            return false;
        }
        return isAligned(line, items, at - 1) || isAligned(line, items, at + 1);
    }

    private static boolean isAligned(PdfLine line, List<Item> items, int at) {
        if (at < 0
                || at >= items.size()
                || !(items.get(at) instanceof Printed(PdfLine other))
                || other.column() != line.column()) {
            return false;
        }
        for (var segment : line.segments().subList(1, line.segments().size())) {
            for (var beside : other.segments().subList(1, other.segments().size())) {
                if (Math.abs(segment.left() - beside.left()) <= 4) {
                    return true;
                }
            }
        }
        return false;
    }

    private void line(PdfLine line, boolean aligned) {
        if (isRow(line, aligned)) {
            flush();
            out.accept(new Row(line.segments().stream().map(Segment::text).toList()));
        } else if (!open.isEmpty() && continues(line)) {
            open.add(line);
        } else {
            flush();
            open.add(line);
        }
    }

    private static boolean isRow(PdfLine line, boolean aligned) {
        var segments = line.segments();
        var first = segments.getFirst().text();
        if (segments.size() < 2 || first.endsWith(":") || PdfLine.isBullet(first)) {
            return false;
        }
        return Numerals.isNumber(first) ? segments.size() > 2 : aligned || segments.size() > 2;
    }

    private boolean continues(PdfLine line) {
        var last = open.getLast();
        if (Math.abs(line.size() - last.size()) > SAME_SIZE * last.size() || line.beginsForSure()) {
            return false;
        }
        var ends = endsSentence(last.text());
        if (line.marker() != null && ends) {
            return false;
        }
        if (!isFull(line) && !PdfHyphens.isBroken(last.text(), line.text())) {
            return false;
        }
        if (line.column() != last.column()) {
            return !ends;
        }
        var step = line.y() - last.y();
        if (step <= 0 || step > 1.22f * pitch * line.size()) {
            return false;
        }
        var from = open.size() > 1 ? last.left() : open.getFirst().textLeft();
        var shift = Math.abs(line.left() - from);
        return shift <= (open.size() > 1 ? 0.8f : 3.5f) * line.size()
                || Math.abs(line.left() - open.getFirst().left()) <= 0.8f * line.size();
    }

    /** Whether the last line runs as far as lines do here: to the margin, or as far as the one before it. */
    private boolean isFull(PdfLine next) {
        var last = open.getLast();
        if (last.isFullBefore(next)) {
            return true;
        }
        var justified = open.size() > 1
                && Math.abs(last.right() - open.get(open.size() - 2).right()) < 1;
        var goesOn = Character.isLowerCase(next.text().charAt(0))
                && !endsSentence(last.text())
                && last.right() > MOST_OF_A_LINE * last.edge();
        return justified || goesOn;
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".")
                || text.endsWith(";")
                || text.endsWith(":")
                || text.endsWith("?")
                || text.endsWith("!")
                || text.endsWith("; and")
                || text.endsWith("; or");
    }

    private void flush() {
        if (open.isEmpty()) {
            return;
        }
        var first = open.getFirst();
        var words = hyphens.join(open.stream().map(PdfLine::text).toList());
        var marker = first.marker();
        if (first.size() >= HEADING * bodySize && words.length() <= LONGEST_HEADING) {
            indents.clear();
            out.accept(new Piece(Kind.HEADING, headingLevel(first.size()), null, words));
        } else if (marker != null && !isItemNumber(marker) && words.length() > marker.length()) {
            out.accept(new Piece(
                    Kind.LIST_ITEM, listLevel(first.left(), first.size()), marker, words.substring(marker.length())));
        } else {
            if (indents.isEmpty() || first.left() <= indents.getFirst() + first.size()) {
                indents.clear();
                out.accept(new Gap());
            }
            out.accept(Piece.paragraph(words));
        }
        open.clear();
    }

    /** Numbers of items and of their paragraphs are the committee's, not a list's. */
    private static boolean isItemNumber(String marker) {
        return Character.isDigit(marker.charAt(0)) && !marker.endsWith(")");
    }

    private int headingLevel(float size) {
        var ratio = size / bodySize;
        return ratio >= 1.6f ? 1 : ratio >= 1.3f ? 2 : 3;
    }

    private int listLevel(float left, float size) {
        while (!indents.isEmpty() && left < indents.getLast() - 0.7f * size) {
            indents.removeLast();
        }
        if (indents.isEmpty() || left > indents.getLast() + 0.7f * size) {
            indents.add(left);
        }
        return indents.size();
    }
}
