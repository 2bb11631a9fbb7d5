package org.scrutineer.meetings.reader.layout;

import java.util.Arrays;
import java.util.List;
import org.scrutineer.meetings.reader.format.ReadingTime;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.format.SourceDocument.Span;

/**
 * One whole paragraph, list entry, heading, table row or label, its lines joined. {@link #text()} is what follows the
 * marker, with every run of white space as one space; each of its characters knows its place in the normalised text.
 */
public final class Para {

    private final Kind kind;
    private final Marker marker;
    private final boolean markerApart;
    private final int start;
    private final int end;
    private final String text;
    private final int[] places;
    private final boolean gapBefore;
    private final int indent;
    private final List<Span> cells;
    private List<Sentence> sentences;

    Para(Builder builder) {
        this.kind = builder.kind;
        this.marker = builder.marker;
        this.markerApart = builder.markerApart;
        this.start = builder.start;
        this.end = builder.end;
        this.gapBefore = builder.gapBefore;
        this.indent = builder.indent;
        this.cells = builder.cells;
        var words = new StringBuilder();
        var at = new int[Math.max(0, builder.end - builder.bodyStart) + 1];
        for (var i = builder.bodyStart; i < builder.end; i++) {
            var c = builder.source.charAt(i);
            var blank = Character.isWhitespace(c);
            if (i > builder.bodyStart && JoinedTitles.partedBefore(builder.source, i)) {
                at = Arrays.copyOf(at, at.length + 1);
                at[words.length()] = i - 1;
                words.append(' ');
            }
            if (blank && (words.isEmpty() || words.charAt(words.length() - 1) == ' ')) {
                continue;
            }
            at[words.length()] = i;
            words.append(blank ? ' ' : c);
        }
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        this.text = words.toString();
        this.places = Arrays.copyOf(at, words.length());
    }

    /** What a paragraph is made of. */
    static final class Builder {
        String source;
        Kind kind = Kind.PARAGRAPH;
        Marker marker;
        boolean markerApart;
        int start;
        int bodyStart;
        int end;
        boolean gapBefore;
        int indent;
        List<Span> cells = List.of();

        Para build() {
            return new Para(this);
        }
    }

    /** Its sentences, in order. */
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = List.copyOf(Sentence.parted(this));
        }
        return sentences;
    }

    /** The same paragraph from the given character of its text on, without a marker. */
    public Para from(String source, int index) {
        var rest = part(source, index, text.length());
        rest.kind = Kind.PARAGRAPH;
        return rest.build();
    }

    /** The same paragraph up to the given character of its text, its marker kept. */
    public Para upTo(String source, int index) {
        var head = part(source, 0, index);
        head.marker = marker;
        head.markerApart = markerApart;
        head.start = start;
        head.gapBefore = gapBefore;
        return head.build();
    }

    private Builder part(String source, int from, int to) {
        var builder = new Builder();
        builder.source = source;
        builder.kind = kind;
        builder.start = sourceStart(from);
        builder.bodyStart = builder.start;
        builder.end = sourceEnd(to);
        builder.indent = indent;
        return builder;
    }

    public Kind kind() {
        return kind;
    }

    /** The number, letter or bullet before the text, or {@code null}. */
    public Marker marker() {
        return marker;
    }

    /** Whether the marker stood on a line of its own, as item numbers do on published pages. */
    public boolean markerApart() {
        return markerApart;
    }

    /** Where the paragraph begins in the normalised text, its marker included. */
    public int start() {
        return start;
    }

    /** Where the paragraph ends in the normalised text. */
    public int end() {
        return end;
    }

    /** Its words, white space as one space. Every step of the reader asks for them, so here is where a reading without time ends. */
    public String text() {
        ReadingTime.check();
        return text;
    }

    /** Whether an empty line or a block of another kind stands before it. */
    public boolean gapBefore() {
        return gapBefore;
    }

    /** Columns of white space before it. */
    public int indent() {
        return indent;
    }

    /** The cells of a table row, else empty. */
    public List<Span> cells() {
        return cells;
    }

    /** Place in the normalised text of a character of {@link #text()}. */
    public int sourceStart(int index) {
        return index < places.length ? places[index] : end;
    }

    /** Place in the normalised text just after the character before {@code index}. */
    public int sourceEnd(int index) {
        return index <= 0 || places.length == 0 ? sourceStart(0) : places[Math.min(index, places.length) - 1] + 1;
    }

    public boolean hasMarker(Marker.Style style) {
        return marker != null && marker.style() == style;
    }

    @Override
    public String toString() {
        return (marker == null ? "" : "[" + marker.style() + " " + marker.value() + "] ") + text;
    }
}
