package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * A tracker whose page was flattened with strokes between the cells: "No. / Recommendation / Lead / Progress", then "1. / Draw up a
 * plan / Head of Roads / Drafted / 2". Cells go on over lines and the next row may begin within a line, so rows are told apart by
 * their numbers, which count from one.
 */
final class DividedTrackers {

    private static final Pattern STROKE = Pattern.compile("\\s+/\\s+");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)^(?:ref(?:erence)?|no|number|rec(?:ommendation)? no|#|id)\\b\\W*$");
    private static final Pattern RECOMMENDATION = Pattern.compile("(?i)^(?:\\w+ ){0,2}recommendations?(?: \\w+){0,2}$");
    private static final int LONGEST_HEADINGS = 600;
    private static final int MOST = 100;
    /** A row is longer than any cell, and shorter than what may follow the table. */
    private static final int LONGEST_ROW = 6000;

    private final Outline outline;
    private final String text;
    private final StatusKey key;
    private final List<Reported> found = new ArrayList<>();

    private DividedTrackers(Outline outline, StatusKey key) {
        this.outline = outline;
        this.text = outline.text();
        this.key = key;
    }

    static List<Reported> find(Outline outline, StatusKey key) {
        var trackers = new DividedTrackers(outline, key);
        var end = 0;
        for (var passage : outline.passages()) {
            var words = passage.text();
            if (passage.para().start() >= end && words.contains(" / ") && words.contains("ecommendation")) {
                end = Math.max(end, trackers.read(passage));
            }
        }
        return trackers.found;
    }

    /** Reads the table whose headings begin with the passage; gives where it ends, or 0. */
    private int read(Passage passage) {
        var from = passage.para().start();
        var first = row(1, from, from + LONGEST_HEADINGS);
        var headings = first < 0 ? List.<String>of() : headings(text.substring(from, first));
        if (headings.size() < 3 || !NUMBER.matcher(headings.getFirst()).find()) {
            return 0;
        }
        var column = IntStream.range(0, headings.size())
                .filter(c -> RECOMMENDATION.matcher(headings.get(c)).find())
                .findFirst()
                .orElse(-1);
        var columns = Telling.of(heading -> columns(headings, heading), column, key);
        if (column < 0 || columns.isEmpty()) {
            return 0;
        }
        var at = first;
        for (var number = 1; at >= 0 && number < MOST; number++) {
            var next = row(number + 1, at + 1, at + LONGEST_ROW);
            var end = next < 0 ? last(at, headings.size()) : next;
            row(passage, number, new Cells(cells(at, end), headings.size()), column, columns);
            if (next < 0) {
                return end;
            }
            at = next;
        }
        return at;
    }

    private static List<Integer> columns(List<String> headings, Pattern heading) {
        return IntStream.range(0, headings.size())
                .filter(c -> heading.matcher(headings.get(c)).find())
                .boxed()
                .toList();
    }

    private static List<String> headings(String words) {
        return STROKE.splitAsStream(words.strip()).map(Extract::collapsed).toList();
    }

    /** Where the row with the number begins, or -1. The last cell of the row above may have run into it: "/ 15. / Satisfy". */
    private int row(int number, int from, int to) {
        var until = Math.min(to, text.length());
        var opening = Pattern.compile("(?:\\n\\s*|(?<=\\s/ ?\\w{0,30}))R?" + number + "[.)]? ?/\\s")
                .matcher(text);
        opening.region(from, until);
        opening.useTransparentBounds(true);
        if (!opening.find()) {
            return -1;
        }
        var at = opening.start();
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the last row ends: at the end of the line with the stroke before its last cell. */
    private int last(int from, int size) {
        var until = Math.min(from + LONGEST_ROW, text.length());
        var strokes = STROKE.matcher(text).region(from, until);
        var at = from;
        for (var count = 1; count < size && strokes.find(); count++) {
            at = strokes.end();
        }
        var line = text.indexOf('\n', at);
        return line < 0 ? text.length() : line;
    }

    /** The cells of a row, without its number. */
    private List<Extract> cells(int from, int to) {
        var cells = new ArrayList<Extract>();
        var strokes = STROKE.matcher(text).region(from, to);
        var at = from;
        while (strokes.find()) {
            cells.add(new Extract(at, strokes.start(), Extract.collapsed(text.substring(at, strokes.start()))));
            at = strokes.end();
        }
        var last = text.substring(at, to).stripTrailing();
        cells.add(new Extract(at, at + last.length(), Extract.collapsed(last)));
        return cells;
    }

    /** The cells of a row; one may have strokes of its own ("Chair / Clerk"), so the columns that tell are counted from the end. */
    private record Cells(List<Extract> cells, int size) {
        Extract fromStart(int column) {
            return column < cells.size() ? cells.get(column) : null;
        }

        String fromEnd(int column) {
            var at = cells.size() - size + column;
            return at > 1 && at < cells.size() ? cells.get(at).words() : null;
        }
    }

    private void row(Passage passage, int number, Cells cells, int column, List<Telling> columns) {
        var words = cells.fromStart(column);
        if (words == null || words.words().isEmpty()) {
            return;
        }
        var gathering = new Told.Gathering();
        for (var telling : columns) {
            var said = cells.fromEnd(telling.column());
            if (said != null) {
                gathering.add(telling.by(), telling.status(said), said);
            }
        }
        var told = gathering.told();
        found.add(new Reported(
                in(passage, words.start()),
                String.valueOf(number),
                words,
                told.status(),
                told.words(),
                told.nothing() ? 0.75 : 0.9));
    }

    /** The passage that the place stands in. */
    private Passage in(Passage first, int place) {
        var at = first;
        for (var passage : outline.passages()) {
            if (passage.para().start() > place) {
                break;
            }
            at = passage;
        }
        return at;
    }
}
