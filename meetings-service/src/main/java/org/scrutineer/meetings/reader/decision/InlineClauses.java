package org.scrutineer.meetings.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Marker;
import org.scrutineer.meetings.reader.layout.Marker.Style;

/** Parts "Resolved – (a) That …, and (b) that …" on one line into its clauses. */
final class InlineClauses {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?:(?<=[\\s:;,.–—-])|^)(?:\\((?:\\d{1,2}|[a-z]|[A-H]|[ivx]{1,5})\\)|(?:\\d{1,2}|[a-z]|[ivx]{1,5})\\)|\\d{1,2}\\.\\d{1,2}\\)?(?=\\s+(?:[Tt]he|[Tt]hat|[Tt]o)\\b)|(?:\\d{1,2}|i|a)\\.(?=\\s+[A-Zt]))");
    private static final Pattern LEADING = Pattern.compile("(?s).*(?:[:;–—-]|\\b[Tt]hat|\\bto|\\bfollowing)\\s*");

    private static final int LONGEST_MARKER = 60;

    private InlineClauses() {}

    /** A clause within a text, from after its marker. */
    record Piece(Marker marker, int from, int to) {

        /** Where its marker stands. */
        int at() {
            return from - marker.length();
        }
    }

    /** The clauses of the text from {@code from} on, or none when it is no such list. */
    static List<Piece> of(String text, int from) {
        var matcher = CANDIDATE.matcher(text);
        var pieces = new ArrayList<Piece>();
        Marker last = null;
        var start = -1;
        for (var at = from; matcher.find(at); at = matcher.end()) {
            var marker = Marker.at(
                    text.substring(matcher.start(), Math.min(text.length(), matcher.start() + LONGEST_MARKER)));
            if (marker == null || marker.style() == Style.BULLET) {
                continue;
            }
            if (last == null) {
                var lead = text.substring(from, matcher.start());
                if (!marker.opens()
                        || (!lead.isBlank() && !LEADING.matcher(lead).matches())) {
                    continue;
                }
            } else if (marker.follows(last)) {
                pieces.add(new Piece(last, start, matcher.start()));
            } else {
                continue;
            }
            last = marker;
            start = matcher.start() + marker.length();
        }
        if (last != null) {
            pieces.add(new Piece(last, start, text.length()));
        }
        return pieces;
    }
}
