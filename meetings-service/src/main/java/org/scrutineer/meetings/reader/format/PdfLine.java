package org.scrutineer.meetings.reader.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.meetings.reader.format.PdfRow.Segment;

/**
 * A printed line within its column.
 *
 * @param column the column or cell that it stands in; lines of one column follow one another
 * @param edge where the lines of the column end on the right
 * @param firstWord width of the line's first word
 */
record PdfLine(int column, float edge, float y, float size, float firstWord, List<Segment> segments) {

    private static final String NUMBER = "\\d{1,3}[A-Z]?\\.(?:\\d{1,3}\\.?){0,3}|\\d{1,3}[A-Z]?(?:\\.\\d{1,3}){1,3}";
    private static final String LETTER =
            "\\([a-z]{1,2}\\)|\\([ivx]{1,5}\\)|\\(\\d{1,2}\\)|[a-z]\\)|[ivx]{1,5}\\)|\\d{1,2}\\)";

    /** A number, letter or bullet with which a line may begin a paragraph of its own. */
    private static final Pattern MARKER =
            Pattern.compile("(" + NUMBER + "|" + LETTER + "|[•·▪▫◦●○■□‣⁃–—*-]|o|[a-z]\\.|[ivx]{2,5}\\.)(?:\\s+\\S.*)?");

    private static final Pattern ALWAYS_A_MARKER = Pattern.compile(LETTER + "|[•·▪▫◦●○■□‣⁃]");
    private static final Pattern BULLET = Pattern.compile("[•·▪▫◦●○■□‣⁃–—*o-]");

    float left() {
        return segments.getFirst().left();
    }

    float right() {
        return segments.getLast().right();
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    /** The marker that the line begins with, or {@code null}. */
    String marker() {
        if (segments.size() == 2 && Numerals.isNumber(segments.getFirst().text())) {
            return segments.getFirst().text();
        }
        var match = MARKER.matcher(text());
        if (!match.matches()) {
            return null;
        }
        var marker = match.group(1);
        var apart = segments.size() > 1 && segments.getFirst().text().equals(marker);
        return apart || !(marker.equals("o") || marker.equals("-") || marker.equals("*")) ? marker : null;
    }

    /** Whether nothing but a new paragraph can begin so, wherever the line before ends. */
    boolean beginsForSure() {
        var marker = marker();
        return marker != null
                && (ALWAYS_A_MARKER.matcher(marker).matches()
                        || (segments.size() > 1 && segments.getFirst().text().equals(marker)));
    }

    static boolean isBullet(String marker) {
        return BULLET.matcher(marker).matches();
    }

    /** Where the words begin that stand behind a marker; the left of the line when it is not set apart. */
    float textLeft() {
        return segments.size() > 1 && segments.getFirst().text().equals(marker())
                ? segments.get(1).left()
                : left();
    }

    /** Whether the first word of the next line would not have fitted on this one. */
    boolean isFullBefore(PdfLine next) {
        return right() + 0.25f * size + next.firstWord > edge - 0.6f * size;
    }
}
