package org.scrutineer.meetings.reader.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows of a table that a page's text shows with bars between the cells and none at their ends: "Action | Owner | Due". Two lines
 * and more with equally many bars, below a line of short headings; two columns are a page's frame and no table.
 */
final class BarredLines {

    /** Between two of them may be nothing: "4 | Mend the gate | | Done". */
    private static final Pattern BAR = Pattern.compile("(?<= )\\|(?= )");

    /** A cell of minutes as they are written where there is no table: one sentence after another. */
    private static final Pattern PROSE = Pattern.compile("(?:[^|]{20,400}?[a-z0-9)]\\. (?=[A-Z])){2}[^|]{20,}");
    /** Headings of a record kept in a frame: what the matter was, what was said, who acts. */
    private static final Pattern RECORD = Pattern.compile(
            "(?i)\\b(?:agenda|matters?|items?|minutes?|discussion|notes?|record|subject)\\b(?!.*\\b(?:recommendations?|status|progress|response|rag|outcome)\\b)");

    private static final Pattern RULER = Pattern.compile("[-|:= ]{3,}");
    private static final int LONGEST_HEADING = 60;
    /** "No.", "Rec. No." */
    private static final int LONGEST_SHORT = 8;

    private static final int LONGEST = 4000;

    private final Set<Integer> starts = new HashSet<>();
    private final List<Integer> run = new ArrayList<>();
    private int bars;
    private boolean record;

    private BarredLines() {}

    /** Where the rows of such tables begin in the text. */
    static Set<Integer> starts(String text) {
        var lines = new BarredLines();
        if (text.contains(" | ")) {
            for (var from = 0; from < text.length(); ) {
                var end = text.indexOf('\n', from);
                var to = end < 0 ? text.length() : end;
                lines.line(text.substring(from, to), from);
                from = to + 1;
            }
            lines.close();
        }
        return lines.starts;
    }

    private void line(String line, int from) {
        if (RULER.matcher(line).matches() && !run.isEmpty()) {
            return; // the rule below the headings
        }
        var count = line.startsWith("|") || line.length() > LONGEST
                ? 0
                : (int) BAR.matcher(line).results().count();
        if (!run.isEmpty() && count != bars) {
            close();
        }
        if (run.isEmpty()) {
            record = RECORD.matcher(line).find();
        } else if (record && PROSE.matcher(line).find()) {
            run.clear(); // the minutes themselves, in a frame
            return;
        }
        if (count >= 2 && (!run.isEmpty() || headings(line))) {
            bars = count;
            run.add(from + line.length() - line.stripLeading().length());
        }
    }

    private static boolean headings(String line) {
        return BAR.splitAsStream(line.strip())
                .map(String::strip)
                .allMatch(cell ->
                        cell.length() <= LONGEST_HEADING && (cell.length() <= LONGEST_SHORT || !cell.endsWith(".")));
    }

    private void close() {
        if (run.size() > 1) {
            starts.addAll(run);
        }
        run.clear();
    }
}
