package org.scrutineer.meetings.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.SourceDocument;
import org.scrutineer.meetings.reader.format.SourceDocument.Block;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.format.SourceDocument.Span;

/**
 * First step of the reader: blocks to paragraphs. Joins wrapped lines, takes the marker off, gives a number on a line of
 * its own to the paragraph after it, reads rows of tables drawn with {@code |}, and parts a label ("Minutes:") from text
 * on its line.
 */
public final class Layout {

    /** An address printed by the browser or the archive; nobody's minutes. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\(no URL\\b.*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern RULER = Pattern.compile("[-|:=_*+ .]{3,}");
    private static final Pattern LABEL_INSIDE = Pattern.compile(
            "(?:^|(?<=[.?!)|:;] )|(?<=[a-z0-9] )(?<!\\b(?:of|the|previous|last) )(?=M|Decision: (?:That|The|\\d\\.) ))(?:Minutes|Decision|Cofnodion|Penderfyniad):(?= (?!(?i:pdf)\\b)\\S)");
    private static final Hint INSIDE = Hint.of("Minutes:|Decision:|Cofnodion:|Penderfyniad:");

    /** A row of a table pasted as text: three cells and more, tabs between. */
    private static final Pattern TABBED = Pattern.compile("[^\\t\\n]+(?:\\t+[^\\t\\n]+){2,}");

    private static final Pattern TABBED_LINE = Pattern.compile("(?m)^" + TABBED.pattern() + "\\t*$");
    private static final int LONGEST = 20_000;

    private final String text;
    private final List<Para> paras = new ArrayList<>();
    private Para waiting;
    private boolean tabbed;
    /** Where lines begin that are rows of a table with bars between its cells. */
    private Set<Integer> rows = Set.of();

    private Layout(String text) {
        this.text = text;
    }

    /** The paragraphs of a document, in reading order. */
    public static List<Para> paragraphs(SourceDocument document) {
        var layout = new Layout(document.text());
        layout.read(document);
        return CapitalRuns.marked(document.text(), layout.paras);
    }

    private void read(SourceDocument document) {
        tabbed = TABBED_LINE.matcher(text).results().limit(2).count() == 2;
        rows = BarredLines.starts(text);
        var joiner = new LineJoiner(document, rows);
        Block before = null;
        for (var group : joiner.join(document.blocks())) {
            var first = group.getFirst();
            var last = group.getLast();
            var gap = before == null || joiner.gap(before, first);
            before = last;
            if (first.kind() == Kind.TABLE_ROW) {
                addRow(first.start(), last.end(), first.cells(), gap);
            } else {
                addPlain(first, last.end(), gap, joiner.indent(first.start()));
            }
        }
        flush();
    }

    private void addPlain(Block first, int end, boolean gap, int indent) {
        var words = text.substring(first.start(), end);
        if (ADDRESS.matcher(words).matches() || RULER.matcher(words).matches()) {
            return;
        }
        if (words.startsWith("|") && words.indexOf('|', 1) > 0) {
            addRow(first.start(), end, cells(first.start(), end), gap);
            return;
        }
        if (rows.contains(first.start())) {
            addRow(first.start(), end, cells(first.start() - 1, end), gap);
            return;
        }
        if (tabbed && TABBED.matcher(words).matches()) {
            addRow(first.start(), end, tabCells(first.start(), end), gap);
            return;
        }
        var builder = new Para.Builder();
        builder.source = text;
        builder.kind = first.kind() == Kind.LINE ? Kind.PARAGRAPH : first.kind();
        builder.start = first.start();
        builder.end = words.endsWith("|") ? end - 1 : end;
        builder.gapBefore = gap;
        builder.indent = indent;
        addParts(builder);
    }

    private void addRow(int start, int end, List<Span> cells, boolean gap) {
        flush();
        var builder = new Para.Builder();
        builder.source = text;
        builder.kind = Kind.TABLE_ROW;
        builder.start = start;
        builder.bodyStart = start;
        builder.end = end;
        builder.gapBefore = gap;
        builder.cells = cells;
        paras.add(builder.build());
    }

    private List<Span> tabCells(int start, int end) {
        var cells = new ArrayList<Span>();
        for (var from = start; from < end; ) {
            var tab = text.indexOf('\t', from);
            var to = tab < 0 || tab > end ? end : tab;
            cells.add(trimmed(from, to));
            from = to + 1;
            while (from < end && text.charAt(from) == '\t') {
                from++;
            }
        }
        return cells;
    }

    private List<Span> cells(int start, int end) {
        var cells = new ArrayList<Span>();
        var from = start + 1;
        while (from < end) {
            var to = text.indexOf('|', from);
            if (to < 0 || to > end) {
                to = end;
            }
            cells.add(trimmed(from, to));
            from = to + 1;
        }
        return cells;
    }

    private Span trimmed(int from, int to) {
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Parts labels from the text on their line. */
    private void addParts(Para.Builder whole) {
        whole.bodyStart = whole.start;
        var para = whole.build();
        var labels = INSIDE.in(para.text()) ? LABEL_INSIDE.matcher(para.text()) : null;
        var from = 0;
        while (labels != null && labels.find()) {
            if (labels.start() > from) {
                add(piece(whole, para, from, labels.start(), whole.kind));
            }
            add(piece(whole, para, labels.start(), labels.end(), Kind.LABEL));
            from = labels.end() + 1;
        }
        if (from == 0 && para.text().length() > LONGEST) {
            addPieces(whole, para);
        } else if (from == 0) {
            add(whole);
        } else {
            add(piece(whole, para, from, para.text().length(), whole.kind));
        }
    }

    /** A paragraph that goes on for pages is scanned text without its line ends: read in pieces, so that it stays bounded. */
    private void addPieces(Para.Builder whole, Para para) {
        var start = 0;
        while (para.text().length() - start > LONGEST) {
            var cut = para.text().lastIndexOf(' ', start + LONGEST);
            var to = cut > start ? cut : start + LONGEST;
            add(piece(whole, para, start, to, whole.kind));
            start = cut > start ? to + 1 : to;
        }
        add(piece(whole, para, start, para.text().length(), whole.kind));
    }

    private Para.Builder piece(Para.Builder whole, Para para, int from, int to, Kind kind) {
        var builder = new Para.Builder();
        builder.source = text;
        builder.kind = kind;
        builder.start = para.sourceStart(from);
        builder.end = para.sourceEnd(to);
        builder.gapBefore = from > 0 || whole.gapBefore;
        builder.indent = whole.indent;
        return builder;
    }

    private void add(Para.Builder builder) {
        builder.bodyStart = builder.start;
        var plain = builder.build();
        if (plain.text().isEmpty()) {
            return;
        }
        if (builder.kind != Kind.LABEL && Marker.alone(plain.text())) {
            flush();
            waiting = plain;
            return;
        }
        if (waiting != null && builder.kind != Kind.LABEL) {
            builder.marker = Marker.whole(waiting.text());
            builder.markerApart = true;
            builder.start = waiting.start();
            builder.gapBefore = waiting.gapBefore();
            builder.indent = waiting.indent();
            waiting = null;
            paras.add(builder.build());
            return;
        }
        flush();
        paras.add(builder.kind == Kind.LABEL ? plain : marked(builder, plain));
    }

    private static Para marked(Para.Builder builder, Para plain) {
        var marker = Marker.at(plain.text());
        if (marker == null || marker.length() >= plain.text().length()) {
            return plain;
        }
        if (marker.style() == Marker.Style.BULLET) {
            var inner = Marker.at(plain.text().substring(marker.length()));
            if (inner != null && inner.style() != Marker.Style.BULLET) {
                marker = new Marker(inner.style(), inner.value(), marker.length() + inner.length());
            }
        }
        builder.marker = marker;
        builder.bodyStart = plain.sourceStart(marker.length());
        return builder.build();
    }

    /** A marker that nothing followed stays as it is: better a stray number than a lost one. */
    private void flush() {
        if (waiting != null) {
            paras.add(waiting);
            waiting = null;
        }
    }
}
