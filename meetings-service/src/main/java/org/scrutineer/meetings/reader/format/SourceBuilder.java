package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.meetings.reader.format.SourceDocument.Block;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.format.SourceDocument.Span;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/** Writes the normalised text of a document and its blocks, so that the offsets are right by construction. */
final class SourceBuilder {

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private boolean apart;

    SourceBuilder(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    void paragraph(CharSequence words) {
        add(new Piece(Kind.PARAGRAPH, 0, null, words));
    }

    void heading(int level, CharSequence words) {
        add(new Piece(Kind.HEADING, level, null, words));
    }

    void label(CharSequence words) {
        add(new Piece(Kind.LABEL, 0, null, words));
    }

    /** Writes what a format's own reader has found. */
    void add(Entry entry) {
        switch (entry) {
            case Piece piece -> addPiece(piece);
            case Row row -> row(row.cells());
            case Gap gap -> apart = true;
        }
    }

    private void addPiece(Piece piece) {
        var words = PlainText.line(piece.text());
        if (words.isEmpty()) {
            return;
        }
        var marker = piece.marker() == null ? "" : PlainText.line(piece.marker());
        var start = begin(piece.kind());
        if (!marker.isEmpty()) {
            text.append(marker).append(' ');
        }
        text.append(words);
        end(new Block(piece.kind(), piece.level(), marker.isEmpty() ? null : marker, start, text.length(), List.of()));
    }

    /** Writes one row of a table; a cell without words keeps its place. */
    void row(List<? extends CharSequence> cells) {
        var words = cells.stream().map(PlainText::line).toList();
        if (words.stream().allMatch(String::isEmpty)) {
            return;
        }
        var start = begin(Kind.TABLE_ROW);
        var spans = new ArrayList<Span>();
        var last = start;
        for (var i = 0; i < words.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            spans.add(new Span(text.length(), text.length() + words.get(i).length()));
            text.append(words.get(i));
            last = words.get(i).isEmpty() ? last : text.length();
        }
        var from = spans.stream()
                .filter(span -> span.end() > span.start())
                .findFirst()
                .orElseThrow()
                .start();
        end(new Block(Kind.TABLE_ROW, 0, null, from, last, spans));
    }

    private int begin(Kind kind) {
        budget.check();
        if (!blocks.isEmpty()) {
            var before = blocks.getLast().kind();
            var together = kind == before && (kind == Kind.LINE || kind == Kind.LIST_ITEM || kind == Kind.TABLE_ROW);
            text.append(together && !apart ? "\n" : "\n\n");
        }
        apart = false;
        return text.length();
    }

    private void end(Block block) {
        budget.checkCharacters(text.length());
        blocks.add(block);
    }

    /** The document. */
    SourceDocument build() {
        if (blocks.isEmpty()) {
            throw new UnreadableDocumentException(Reason.NO_TEXT, "There is no text in this document.");
        }
        return new SourceDocument(text.toString(), blocks, List.copyOf(warnings));
    }

    /** Something that is yet to be written. */
    sealed interface Entry permits Piece, Row, Gap {

        /** The words, on one line. */
        String words();

        /** How many characters it holds, roughly. */
        int length();
    }

    /** A block; {@code marker} is {@code null} when it has none. */
    record Piece(Kind kind, int level, String marker, CharSequence text) implements Entry {

        static Piece paragraph(CharSequence text) {
            return new Piece(Kind.PARAGRAPH, 0, null, text);
        }

        Piece withMarker(String number) {
            return new Piece(kind, level, number, text);
        }

        @Override
        public String words() {
            return PlainText.line(marker == null ? text : marker + " " + text);
        }

        @Override
        public int length() {
            return text.length();
        }
    }

    /** A row of a table. */
    record Row(List<String> cells) implements Entry {

        @Override
        public String words() {
            return PlainText.line(String.join(" ", cells));
        }

        @Override
        public int length() {
            return cells.stream().mapToInt(String::length).sum();
        }
    }

    /** A blank line: what follows does not go on what stands before. */
    record Gap() implements Entry {

        @Override
        public String words() {
            return "";
        }

        @Override
        public int length() {
            return 0;
        }
    }
}
