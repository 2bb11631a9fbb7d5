package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A document after its format has been taken off: the normalised text and the blocks in it, in reading order.
 *
 * <p>Normalised text: line ends are {@code \n}; no-break and other odd spaces are plain spaces; byte order marks, soft
 * hyphens and zero-width characters are gone; headers, footers and page numbers of pages are dropped; words that a line
 * end had hyphenated are joined. Numbers that the format draws (a numbered list) stand in the text, so that it reads as
 * printed.
 *
 * @param text the normalised text
 * @param blocks the blocks, in order, not overlapping; only white space stands between them
 * @param warnings what was left out, as sentences for a clerk
 */
public record SourceDocument(String text, List<Block> blocks, List<String> warnings) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** What a block is. */
    public enum Kind {
        /** A heading; {@code level} 1 is the highest. */
        HEADING,
        /** A whole paragraph, known to be one. */
        PARAGRAPH,
        /** An entry of a list; {@code level} 1 is the outermost list. */
        LIST_ITEM,
        /** A row of a table; {@code cells} has its cells. */
        TABLE_ROW,
        /** A label of the publishing system: "Minutes:", "Decision:", "Additional documents:". */
        LABEL,
        /** A line of plain text; whether it continues the line before is not known. */
        LINE
    }

    /** Offsets in the text, end exclusive. */
    public record Span(int start, int end) {}

    /**
     * A block.
     *
     * @param level depth of a heading or list entry, 0 when it does not apply
     * @param marker the number or bullet as printed ("(a)", "25.1", "•") where the format knows it, else {@code null};
     *     it stands in the text at {@code start}
     * @param start where the block begins, its marker included
     * @param end where it ends, trailing white space not included
     * @param cells the cells of a table row, else empty
     */
    public record Block(Kind kind, int level, String marker, int start, int end, List<Span> cells) {

        public Block {
            cells = List.copyOf(cells);
        }
    }

    /** Plain text that is normalised already: every line that is not blank is a block. */
    public static SourceDocument ofLines(String text) {
        var blocks = new ArrayList<Block>();
        var from = 0;
        while (from <= text.length()) {
            var to = text.indexOf('\n', from);
            if (to < 0) {
                to = text.length();
            }
            var start = from;
            var end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                blocks.add(new Block(Kind.LINE, 0, null, start, end, List.of()));
            }
            from = to + 1;
        }
        return new SourceDocument(text, blocks, List.of());
    }
}
