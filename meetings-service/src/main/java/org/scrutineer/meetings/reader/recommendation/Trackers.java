package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Grid;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** Recommendation trackers and tables of responses: one row a recommendation, its state in a column of its own. */
final class Trackers {

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?i)^(?:scrutiny |agreed |review )?recommendations?(?: (?:text|wording|made|to cabinet|description))?$|^recommendation\\b(?!.*\\b(?:no|ref|number)\\b)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(?:ref(?:erence)?\\.?(?: no\\.?)?|no\\.?|number|#|rec(?:ommendation)?\\.? (?:no\\.?|number|ref\\.?)|id|item)$");
    private static final Pattern STATE = Pattern.compile("(?i)\\b(?:status|rag)\\b");
    private static final Pattern RESPONSE =
            Pattern.compile("(?i)\\b(?:response|agreed|accepted|decision|outcome|accept or reject|cabinet)\\b|accept");
    private static final Pattern PROGRESS =
            Pattern.compile("(?i)\\b(?:progress|update|action taken|comments?|position)\\b");

    /** "SR (25/26) 01", "R3", "7". */
    private static final Pattern REFERENCE =
            Pattern.compile("(?!\\d{1,2}/\\d)[A-Z]{0,6} ?(?:\\([\\d/]+\\) ?)?\\d{1,3}(?:[./]\\d{1,3})*[a-z]?");

    private static final Pattern ANSWER = Pattern.compile(
            "(?i)(?:yes|no|in part|partly|partially(?: accepted| agreed)?|agreed|accepted|rejected|not (?:agreed|accepted))\\W*");
    private static final int SHORTEST_TEXT = 20;

    private Trackers() {}

    static List<Reported> find(Outline outline) {
        var found = new ArrayList<Reported>();
        for (var grid : Grid.of(outline)) {
            var text = grid.column(RECOMMENDATION);
            if (text < 0) {
                continue;
            }
            var columns = new int[] {grid.column(STATE), grid.column(RESPONSE), grid.column(PROGRESS)};
            for (var row : grid.rows()) {
                var words = grid.cell(row, text);
                if (words == null || words.words().length() < 4) {
                    continue;
                }
                var number = grid.cell(row, grid.column(NUMBER));
                found.add(row(grid, row, number == null ? null : number.words(), words, columns, text));
            }
        }
        flat(outline, found);
        return found;
    }

    /** A table whose cells have become paragraphs: its headings one after another, then row on row, each opened by its reference. */
    private static void flat(Outline outline, List<Reported> found) {
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            if (!NUMBER.matcher(passages.get(i).text()).matches()) {
                continue;
            }
            var to = i;
            while (to < passages.size()
                    && passages.get(to).text().length() < 40
                    && !REFERENCE.matcher(passages.get(to).text()).matches()) {
                to++;
            }
            var text = -1;
            var state = -1;
            var answer = -1;
            for (var h = i; h < to; h++) {
                text = RECOMMENDATION.matcher(passages.get(h).text()).find() ? h - i : text;
                state = STATE.matcher(passages.get(h).text()).find() ? h - i : state;
                answer = RESPONSE.matcher(passages.get(h).text()).find() ? h - i : answer;
            }
            if (text > 0 && state < 0 && answer > text && to - i >= 3) {
                to = answeredRows(outline, to, to - i, found);
                i = to - 1;
            } else if (text > 0 && state > text && to - i >= 3) {
                flatRows(outline, to, text, found);
                i = to;
            }
        }
    }

    /**
     * Rows that begin with a number on a line of its own, which the layout has given to the recommendation below it; yes or no
     * stands on a line among the others.
     *
     * @param columns how many headings the table has
     * @return index of the first passage after the rows
     */
    private static int answeredRows(Outline outline, int from, int columns, List<Reported> found) {
        var passages = outline.passages();
        var row = from;
        while (row < passages.size() && opens(passages.get(row), null)) {
            var next = row + 1;
            while (next < passages.size()
                    && next - row < 2 * columns
                    && !heads(passages, next)
                    && !(next - row >= columns - 3 && opens(passages.get(next), passages.get(row)))) {
                next++;
            }
            Status status = null;
            String told = null;
            for (var cell = row + 1; cell < next && told == null; cell++) {
                var words = passages.get(cell).text();
                told = words.length() < 40 && ANSWER.matcher(words).matches() ? words : null;
                status = told == null ? null : answer(told);
            }
            var words = passages.get(row);
            var extract = Extract.of(outline.text(), words, 0, words.text().length());
            found.add(new Reported(
                    words, words.para().marker().value(), extract, status, told, status == null ? 0.7 : 0.9));
            row = next;
        }
        return row;
    }

    /** Whether the headings begin anew: "No." alone may also be an answer. */
    private static boolean heads(List<Passage> passages, int at) {
        return NUMBER.matcher(passages.get(at).text()).matches()
                && at + 1 < passages.size()
                && RECOMMENDATION.matcher(passages.get(at + 1).text()).find();
    }

    /** Whether a row begins here: a number apart and a sentence, and the number that comes after the row's above. */
    private static boolean opens(Passage passage, Passage above) {
        var marker = passage.para().marker();
        return marker != null
                && passage.para().markerApart()
                && passage.text().length() >= SHORTEST_TEXT
                && (above == null || marker.follows(above.para().marker()));
    }

    /** What the cell below "Agreed" says: there "No" rejects, where below "Status" it would say that nothing is begun. */
    private static Status answer(String words) {
        return words.strip().matches("(?i)no\\W*") ? Status.REJECTED : StatusWords.stated(words);
    }

    private static void flatRows(Outline outline, int from, int text, List<Reported> found) {
        var passages = outline.passages();
        for (var row = from;
                row < passages.size()
                        && REFERENCE.matcher(passages.get(row).text()).matches(); ) {
            var next = row + 1;
            while (next < passages.size()
                    && next - row < 40
                    && !REFERENCE.matcher(passages.get(next).text()).matches()) {
                next++;
            }
            var state = -1;
            for (var cell = row + text + 1; cell < next && state < 0; cell++) {
                var words = passages.get(cell).text();
                state = words.length() < 40 && StatusWords.stated(words) != null ? cell : -1;
            }
            if (row + text < next) {
                var words = passages.get(row + text);
                var extract = Extract.of(outline.text(), words, 0, words.text().length());
                var told = state < 0 ? null : passages.get(state).text();
                found.add(new Reported(
                        words,
                        passages.get(row).text(),
                        extract,
                        told == null ? null : StatusWords.stated(told),
                        told,
                        state < 0 ? 0.7 : 0.9));
            }
            row = next;
        }
    }

    private static Reported row(Grid grid, Passage row, String number, Extract words, int[] columns, int text) {
        for (var column : columns) {
            var cell = column == text ? null : grid.cell(row, column);
            var status = cell == null
                    ? null
                    : column == columns[1] ? answer(cell.words()) : StatusWords.stated(cell.words());
            if (status != null) {
                return new Reported(row, number, words, status, cell.words(), 0.95);
            }
        }
        return new Reported(row, number, words, null, null, 0.85);
    }
}
