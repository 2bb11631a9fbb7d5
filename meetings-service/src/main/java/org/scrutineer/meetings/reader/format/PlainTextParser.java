package org.scrutineer.meetings.reader.format;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/** Plain text: the encoding and the odd characters go, the lines stay. */
final class PlainTextParser {

    /** Archives of scanned pages write it where a line ended. */
    static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");

    private static final Pattern BREAK_IN_LINE = Pattern.compile(" ?" + BREAK + "(?: ?\\n| )?");

    SourceDocument parse(byte[] bytes, Budget budget) {
        var lines = PlainText.lines(TextDecoder.decode(bytes));
        var text = lines.contains("<") ? BREAK_IN_LINE.matcher(lines).replaceAll("\n") : lines;
        budget.check();
        budget.checkCharacters(text.length());
        var source = SourceDocument.ofLines(text);
        if (source.blocks().isEmpty()) {
            throw new UnreadableDocumentException(Reason.NO_TEXT, "There is no text in this document.");
        }
        return source;
    }
}
