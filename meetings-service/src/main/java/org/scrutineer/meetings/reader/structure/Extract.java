package org.scrutineer.meetings.reader.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of the document, by its place. Its words are those of the place: white space inside a paragraph is one space,
 * a new paragraph begins on a new line.
 */
public record Extract(int start, int end, String words) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The piece from {@code start} to {@code end}, which stand in the given passages. */
    public static Extract of(String text, List<Passage> within, int start, int end) {
        var words = new StringBuilder();
        for (var passage : within) {
            var from = Math.max(start, passage.para().start());
            var to = Math.min(end, passage.para().end());
            if (from < to) {
                words.append(words.isEmpty() ? "" : "\n").append(collapsed(text.substring(from, to)));
            }
        }
        return new Extract(start, end, words.toString());
    }

    /** The piece of one passage, by indexes in its paragraph's text. */
    public static Extract of(String text, Passage passage, int from, int to) {
        var start = passage.para().sourceStart(from);
        var end = Math.max(start, passage.para().sourceEnd(to));
        return new Extract(start, end, collapsed(text.substring(start, end)));
    }

    /** The words with white space runs as one space. */
    public static String collapsed(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ");
    }
}
