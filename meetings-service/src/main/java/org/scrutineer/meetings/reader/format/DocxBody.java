package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.meetings.reader.format.SourceBuilder.Entry;
import org.scrutineer.meetings.reader.format.SourceBuilder.Gap;
import org.scrutineer.meetings.reader.format.SourceBuilder.Piece;
import org.scrutineer.meetings.reader.format.SourceBuilder.Row;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;

/** The body of a Word document: paragraphs and tables in order, as they read once all tracked changes are accepted. */
final class DocxBody {

    private static final int SHORT_COLUMN = 60;

    private final SafeXml xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private StringBuilder carried = new StringBuilder();

    DocxBody(SafeXml xml, DocxStyles styles, DocxNumbering numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    void write(Consumer<Entry> out) {
        while (xml.next()) {
            if (xml.isStart("body")) {
                blocks(out);
            }
        }
    }

    /** Writes the blocks of the element that was just entered. */
    private void blocks(Consumer<Entry> out) {
        var depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "p" -> paragraph(out);
                case "tbl" -> table(out);
                case "del", "moveFrom", "Fallback", "sectPr", "tcPr", "sdtPr" -> xml.skip();
                default -> {
                    // a wrapper: what is inside counts
                }
            }
        }
    }

    private void paragraph(Consumer<Entry> out) {
        var paragraph = new DocxParagraph(carried);
        carried = new StringBuilder();
        var boxes = new ArrayList<Entry>();
        paragraph.read(xml, () -> blocks(boxes::add));
        if (paragraph.markDeleted()) {
            // a deleted paragraph mark joins the paragraph to the next one
            carried.append(paragraph.words());
        } else if (!styles.isHidden(paragraph.style())) {
            write(paragraph, out);
        }
        boxes.forEach(out);
    }

    private void write(DocxParagraph paragraph, Consumer<Entry> out) {
        var numId = paragraph.numId() == null ? styles.numId(paragraph.style()) : paragraph.numId();
        var heading = paragraph.outline() > 0 ? paragraph.outline() : styles.heading(paragraph.style());
        String marker = null;
        var level = 0;
        if (numId != null
                && !numId.equals("0")
                && !PlainText.line(paragraph.words()).isEmpty()) {
            level = paragraph.level() == null
                    ? numbering.level(numId, paragraph.style())
                    : DocxNumbering.number(paragraph.level(), 0);
            marker = numbering.next(numId, level);
        }
        var kind = heading > 0 ? Kind.HEADING : marker == null ? Kind.PARAGRAPH : Kind.LIST_ITEM;
        lines(paragraph, new Piece(kind, kind == Kind.LIST_ITEM ? level + 1 : heading, marker, ""), out);
    }

    private static void lines(DocxParagraph paragraph, Piece shape, Consumer<Entry> out) {
        var lines = paragraph.lines();
        if (lines.size() == 1) {
            var columns = columns(lines.getFirst());
            if (shape.kind() == Kind.PARAGRAPH && columns.size() > 1) {
                out.accept(new Row(columns));
            } else {
                out.accept(new Piece(shape.kind(), shape.level(), shape.marker(), lines.getFirst()));
            }
            return;
        }
        out.accept(new Gap());
        var marker = shape.marker();
        for (var line : lines) {
            var kind = marker != null || shape.kind() == Kind.HEADING ? shape.kind() : Kind.LINE;
            out.accept(new Piece(kind, kind == Kind.LINE ? 0 : shape.level(), marker, line));
            marker = PlainText.line(line).isEmpty() ? marker : null;
        }
        out.accept(new Gap());
    }

    /** Names set in columns with tabs; a number and its paragraph, which a tab parts too, are one column. */
    private static List<String> columns(String line) {
        var columns = new ArrayList<String>();
        for (var column : line.split("\t+", -1)) {
            if (!column.isBlank()) {
                columns.add(PlainText.line(column));
            }
        }
        var isList = columns.size() > 1
                && !Numerals.isNumber(columns.getFirst())
                && columns.stream().allMatch(column -> column.length() <= SHORT_COLUMN);
        return isList ? columns : List.of(line);
    }

    private void table(Consumer<Entry> out) {
        var rows = new ArrayList<List<List<Entry>>>();
        var depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("tr")) {
                row(rows);
            }
        }
        new TableWriter(out).write(rows);
    }

    private void row(List<List<List<Entry>>> rows) {
        var cells = new ArrayList<List<Entry>>();
        var depth = xml.depth();
        var deleted = false;
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("trPr")) {
                deleted = holds("del");
            } else if (xml.isStart("tc")) {
                cell(cells);
            }
        }
        if (!deleted) {
            rows.add(cells);
        }
    }

    private void cell(List<List<Entry>> cells) {
        var entries = new ArrayList<Entry>();
        var depth = xml.depth();
        var columns = 1;
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridSpan" -> columns = Math.clamp(DocxNumbering.number(xml.attribute("val"), 1), 1, 60);
                case "p" -> paragraph(entries::add);
                case "tbl" -> table(entries::add);
                case "del", "moveFrom", "Fallback" -> xml.skip();
                default -> {
                    // a wrapper: what is inside counts
                }
            }
        }
        entries.removeIf(Gap.class::isInstance);
        cells.add(entries);
        for (var i = 1; i < columns; i++) {
            cells.add(List.of());
        }
    }

    private boolean holds(String name) {
        var depth = xml.depth();
        var found = false;
        while (xml.next() && xml.depth() >= depth) {
            found |= xml.isStart(name);
        }
        return found;
    }
}
