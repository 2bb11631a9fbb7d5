package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.recommendation.Telling.Marks;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Grid;
import org.scrutineer.meetings.reader.structure.LinedTable;
import org.scrutineer.meetings.reader.structure.LinedTables;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** Recommendation trackers and tables of responses: one row a recommendation, its state in a column of its own. */
final class Trackers {

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?i)^(?:scrutiny |agreed |review )?(?:(?:panel|committee|commission|board|group)(?:['’]s|s['’])? )?recommendations?(?: (?:text|wording|made|to cabinet|description))?$|^recommendation\\b(?!.*\\b(?:no|ref|number)\\b)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(?:ref(?:erence)?\\.?(?: no\\.?)?|no\\.?|number|#|rec(?:ommendation)?\\.? (?:no\\.?|number|ref\\.?)|id|item)$");
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b(?:time(?:scale|table|frame)|deadline|target|due|dates?|when|completion|completed by|check)\\b");
    private static final Pattern DONE =
            Pattern.compile("(?i)(?:now |fully )?(?:completed?|implemented|done|achieved)\\W*");

    private static final Pattern GOES_ON = Pattern.compile("(?i)(?:on-?going|in progress|under ?way)\\W*");

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?!R: )(?:(?:R|Rec(?:ommendation)? ?)?(?<n>\\d{1,2}[a-z]?|[A-Z])[.):] ?(?=\\D)|(?<r>R?\\d{1,2}) (?=[A-Z]))");
    /** What stands in a column "Item" that has no numbers. */
    private static final Pattern TOPIC = Pattern.compile("\\D{5,}");

    private static final Pattern REFERENCE = Pattern.compile("(?:R|Rec(?:ommendation)? ?)?\\d{1,3}[a-z]?[.):]?");
    /** What makes a row of one cell a recommendation of its own. */
    private static final Pattern OWN = Pattern.compile("^(?:\\W|\\w{1,3}[.)]|\\d)*\\s*(?:That|To) ");

    /** "A: Officers to write to the firm" beside "R: That the firm be written to": a tracker of both. */
    private static final Pattern ACTION = Pattern.compile("(?:A|Action|ACTION)(?: ?\\d{1,3})? ?[:–—-] ?(?=\\S).{4,}");

    private static final Pattern KIND =
            Pattern.compile("(?i)^(?:type|kind|category|action or recommendation|recommendation or action|r/a|a/r)$");
    private static final Pattern ACTION_ALONE = Pattern.compile("(?i)a|actions?(?: required)?");

    private static final int SHORT = 40;

    private Trackers() {}

    static List<Reported> find(Outline outline, StatusKey key) {
        var found = new ArrayList<Reported>();
        for (var grid : Grid.of(outline)) {
            var text = grid.column(RECOMMENDATION);
            if (text >= 0) {
                rows(grid, text, key, found);
            }
        }
        lined(outline, key, found);
        return found;
    }

    private static void rows(Grid grid, int text, StatusKey key, List<Reported> found) {
        var columns = Telling.of(grid::columns, text, key);
        var dates = grid.columns(DATE);
        var ticked = Ticked.of(grid);
        var references = grid.column(NUMBER);
        for (var i = 0; i < grid.rows().size(); i++) {
            var row = grid.rows().get(i);
            var words = grid.cell(row, text);
            if (words == null || words.words().length() < 2 || (i > 0 && goesOn(grid, row, words))) {
                continue;
            }
            var numbered = ticked.has(references) ? null : grid.cell(row, references);
            var number = numbered == null || TOPIC.matcher(numbered.words()).matches()
                    ? numberOf(words.words())
                    : numbered.words();
            if (REFERENCE.matcher(words.words()).matches()
                    && i + 1 < grid.rows().size()) {
                // a page's end has parted the words from their row
                var below = grid.cell(grid.rows().get(i + 1), text);
                if (below == null || !alone(grid, grid.rows().get(i + 1))) {
                    continue;
                }
                number = words.words();
                words = below;
            }
            var kind = grid.cell(row, grid.column(KIND));
            if (words.words().length() < 4
                    || ACTION.matcher(words.words()).matches()
                    || (kind != null && ACTION_ALONE.matcher(kind.words()).matches())) {
                continue;
            }
            var told = told(columns, dates, column -> {
                var cell = grid.cell(row, column);
                return cell == null ? null : cell.words();
            });
            told = told.nothing() ? ticked.told(row) : told;
            found.add(new Reported(row, number, words, told.status(), told.words(), told.nothing() ? 0.85 : 0.95));
        }
    }

    /** A heading across the table, or the rest of the row above. */
    private static boolean goesOn(Grid grid, Passage row, Extract words) {
        return alone(grid, row) && !OWN.matcher(words.words()).find();
    }

    /** Whether one cell of the row has words. */
    private static boolean alone(Grid grid, Passage row) {
        return IntStream.range(0, row.para().cells().size())
                        .filter(column -> grid.cell(row, column) != null)
                        .limit(2)
                        .count()
                == 1;
    }

    /** What the cells tell together; "Complete" in a column of dates tells that it has been done, "Ongoing" that it has not. */
    private static Told told(List<Telling> columns, List<Integer> dates, IntFunction<String> cells) {
        var gathering = new Told.Gathering();
        for (var telling : columns) {
            var words = cells.apply(telling.column());
            if (words != null) {
                gathering.add(telling.by(), telling.status(words), words);
            }
        }
        for (var column : dates) {
            var words = cells.apply(column);
            if (words != null && DONE.matcher(words).matches()) {
                gathering.add(Told.By.PROGRESS, Status.IMPLEMENTED, words);
            } else if (words != null && GOES_ON.matcher(words).matches()) {
                gathering.add(Told.By.COMMENT, Status.IN_PROGRESS, words);
            }
        }
        return gathering.told();
    }

    /** "2. Paint the crossing": the number that stands before the words, or {@code null}. */
    private static String numberOf(String words) {
        var number = NUMBERED.matcher(words);
        if (!number.find()) {
            return null;
        }
        return number.group("n") == null ? number.group("r") : number.group("n");
    }

    /** Tables whose cells have become paragraphs. */
    private static void lined(Outline outline, StatusKey key, List<Reported> found) {
        var passages = outline.passages();
        for (var table : LinedTables.of(passages.stream().map(Passage::para).toList())) {
            var columns = Telling.of(table::columns, table.text(), key);
            var dates = table.columns(DATE);
            for (var row : table.rows()) {
                found.add(
                        row.columns().isEmpty()
                                ? unaligned(
                                        outline, row, columns, table.headings().size(), key)
                                : aligned(outline, row, columns, dates));
            }
        }
    }

    private static Reported aligned(Outline outline, LinedTable.Row row, List<Telling> columns, List<Integer> dates) {
        return reported(outline, row, told(columns, dates, column -> outline.passages()
                .get(row.columns().get(column))
                .text()));
    }

    /** Where empty cells were lost: the first short cell that tells a state, else the first that opens with one. */
    private static Reported unaligned(
            Outline outline, LinedTable.Row row, List<Telling> columns, int size, StatusKey key) {
        var answers = columns.stream().anyMatch(telling -> telling.by() == Told.By.ANSWER)
                && columns.stream().noneMatch(telling -> telling.by() == Told.By.STATE);
        var any = new Telling(-1, Told.By.STATE, answers ? Marks.ANSWERS : Marks.NONE, key);
        var told = Told.NOTHING;
        for (var longest : new int[] {SHORT, Integer.MAX_VALUE}) {
            for (var cell = row.text() + 1; cell < row.to(); cell++) {
                var words = outline.passages().get(cell).text();
                var status = longest == SHORT ? any.status(words) : StatusWords.opens(words);
                if (words.length() < longest && status != null && told.nothing()) {
                    told = new Told(status, words);
                } else if (told.status() == Status.ACCEPTED
                        && DONE.matcher(words).matches()) {
                    told = new Told(Status.IMPLEMENTED, words);
                } else if (told.status() == Status.ACCEPTED
                        && GOES_ON.matcher(words).matches()) {
                    told = new Told(Status.IN_PROGRESS, words);
                }
            }
        }
        return reported(outline, row, with(told, last(outline, row, columns, size)));
    }

    /** What the last cell that tells a state says, where the last column is one of states, whatever was lost before. */
    private static Told last(Outline outline, LinedTable.Row row, List<Telling> columns, int size) {
        var states = columns.stream()
                .filter(telling -> telling.by() == Told.By.STATE && telling.column() == size - 1)
                .findFirst();
        for (var cell = row.to() - 1; states.isPresent() && cell > row.text(); cell--) {
            var words = outline.passages().get(cell).text();
            var status = words.length() < SHORT ? states.get().status(words) : null;
            if (status != null) {
                return new Told(status, words);
            }
        }
        return Told.NOTHING;
    }

    private static Told with(Told told, Told state) {
        var gathering = new Told.Gathering();
        var answer = told.status() == Status.ACCEPTED || told.status() == Status.REJECTED;
        gathering.add(answer ? Told.By.ANSWER : Told.By.PROGRESS, told.status(), told.words());
        gathering.add(Told.By.STATE, state.status(), state.words());
        return gathering.told();
    }

    private static Reported reported(Outline outline, LinedTable.Row row, Told told) {
        var passage = outline.passages().get(row.text());
        var extract = Extract.of(outline.text(), passage, 0, passage.text().length());
        return new Reported(passage, row.number(), extract, told.status(), told.words(), told.nothing() ? 0.7 : 0.9);
    }
}
