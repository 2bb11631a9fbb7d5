package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Grid;
import org.scrutineer.meetings.reader.structure.LinedTable;
import org.scrutineer.meetings.reader.structure.LinedTables;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** Recommendation trackers and tables of responses: one row a recommendation, its state in a column of its own. */
final class Trackers {

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?i)^(?:scrutiny |agreed |review )?recommendations?(?: (?:text|wording|made|to cabinet|description))?$|^recommendation\\b(?!.*\\b(?:no|ref|number)\\b)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(?:ref(?:erence)?\\.?(?: no\\.?)?|no\\.?|number|#|rec(?:ommendation)?\\.? (?:no\\.?|number|ref\\.?)|id|item)$");
    private static final Pattern STATE = Pattern.compile("(?i)\\b(?:status|rag)\\b");
    private static final Pattern RESPONSE = Pattern.compile(
            "(?i)^(?!.*recommendation).*\\b(?:response|reply|agree[ds]?|accept(?:ed|s)?|decision|outcome|cabinet|executive)\\b|^accept|response to (?:the )?recommendation");
    private static final Pattern PROGRESS = Pattern.compile(
            "(?i)\\b(?:progress|updates?|actions? taken|comments?|position|notes|to date|next steps)\\b");

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:R|Rec(?:ommendation)? ?)?(?<n>\\d{1,2}[a-z]?|[A-Z])[.):] ?(?=\\D)");
    private static final int SHORT = 40;

    private Trackers() {}

    static List<Reported> find(Outline outline) {
        var found = new ArrayList<Reported>();
        for (var grid : Grid.of(outline)) {
            var text = grid.column(RECOMMENDATION);
            if (text < 0) {
                continue;
            }
            var columns = columns(grid::columns, text);
            for (var row : grid.rows()) {
                var words = grid.cell(row, text);
                if (words == null || words.words().length() < 4) {
                    continue;
                }
                var number = grid.cell(row, grid.column(NUMBER));
                found.add(row(grid, row, number == null ? numberOf(words.words()) : number.words(), words, columns));
            }
        }
        lined(outline, found);
        return found;
    }

    /** A column that may tell what became of a recommendation; in one for answers, "No" rejects. */
    private record Telling(int column, boolean answers) {
        /** In any other column "No" says that nothing has begun. */
        Status status(String words) {
            if (answers && words.strip().matches("(?i)no\\W*")) {
                return Status.REJECTED;
            }
            if (words.length() < SHORT) {
                return StatusWords.stated(words);
            }
            var opening = StatusWords.opens(words);
            return opening == null ? StatusWords.reported(words) : opening;
        }
    }

    /** The columns to ask, in order: states, answers, what is told of progress. */
    private static List<Telling> columns(Function<Pattern, List<Integer>> find, int text) {
        return Stream.of(STATE, RESPONSE, PROGRESS)
                .flatMap(pattern -> find.apply(pattern).stream()
                        .filter(column -> column != text)
                        .map(column -> new Telling(column, pattern == RESPONSE)))
                .toList();
    }

    /** "2. Paint the crossing": the number that stands before the words, or {@code null}. */
    private static String numberOf(String words) {
        var number = NUMBERED.matcher(words);
        return number.find() ? number.group("n") : null;
    }

    private static Reported row(Grid grid, Passage row, String number, Extract words, List<Telling> columns) {
        for (var column : columns) {
            var cell = grid.cell(row, column.column);
            var status = cell == null ? null : column.status(cell.words());
            if (status != null) {
                return new Reported(row, number, words, status, cell.words(), 0.95);
            }
        }
        return new Reported(row, number, words, null, null, 0.85);
    }

    /** Tables whose cells have become paragraphs. */
    private static void lined(Outline outline, List<Reported> found) {
        var passages = outline.passages();
        for (var table : LinedTables.of(passages.stream().map(Passage::para).toList())) {
            var columns = columns(table::columns, table.text());
            for (var row : table.rows()) {
                found.add(row.columns().isEmpty() ? unaligned(outline, row, columns) : aligned(outline, row, columns));
            }
        }
    }

    private static Reported aligned(Outline outline, LinedTable.Row row, List<Telling> columns) {
        for (var column : columns) {
            var words = outline.passages().get(row.columns().get(column.column)).text();
            var status = column.status(words);
            if (status != null) {
                return reported(outline, row, status, words);
            }
        }
        return reported(outline, row, null, null);
    }

    /** Where empty cells were lost: the first short cell that tells a state, else the first that opens with one. */
    private static Reported unaligned(Outline outline, LinedTable.Row row, List<Telling> columns) {
        var answers = !columns.isEmpty() && columns.getFirst().answers;
        var any = new Telling(-1, answers);
        for (var longest : new int[] {SHORT, Integer.MAX_VALUE}) {
            for (var cell = row.text() + 1; cell < row.to(); cell++) {
                var words = outline.passages().get(cell).text();
                var status = longest == SHORT ? any.status(words) : StatusWords.opens(words);
                if (words.length() < longest && status != null) {
                    return reported(outline, row, status, words);
                }
            }
        }
        return reported(outline, row, null, null);
    }

    private static Reported reported(Outline outline, LinedTable.Row row, Status status, String told) {
        var passage = outline.passages().get(row.text());
        var extract = Extract.of(outline.text(), passage, 0, passage.text().length());
        return new Reported(passage, row.number(), extract, status, told, status == null ? 0.7 : 0.9);
    }
}
