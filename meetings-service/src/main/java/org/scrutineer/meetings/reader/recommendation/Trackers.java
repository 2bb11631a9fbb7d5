package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Grid;
import org.scrutineer.meetings.reader.structure.Outline;

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
        return found;
    }

    private static Reported row(
            Grid grid,
            org.scrutineer.meetings.reader.structure.Passage row,
            String number,
            org.scrutineer.meetings.reader.structure.Extract words,
            int[] columns,
            int text) {
        for (var column : columns) {
            var cell = column == text ? null : grid.cell(row, column);
            var status = cell == null ? null : StatusWords.stated(cell.words());
            if (status != null) {
                return new Reported(row, number, words, status, cell.words(), 0.95);
            }
        }
        return new Reported(row, number, words, null, null, 0.85);
    }
}
