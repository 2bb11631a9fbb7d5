package org.scrutineer.meetings.reader.format;

import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/** Plain text: the encoding and the odd characters go, the lines stay. */
final class PlainTextParser {

    SourceDocument parse(byte[] bytes, Budget budget) {
        var text = PlainText.lines(TextDecoder.decode(bytes));
        budget.check();
        budget.checkCharacters(text.length());
        var source = SourceDocument.ofLines(text);
        if (source.blocks().isEmpty()) {
            throw new UnreadableDocumentException(Reason.NO_TEXT, "There is no text in this document.");
        }
        return source;
    }
}
