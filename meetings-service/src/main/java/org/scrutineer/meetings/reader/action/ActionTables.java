package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.structure.Grid;
import org.scrutineer.meetings.reader.structure.Outline;

/** Tables of actions: a column with the task, and columns for its owner, its date and often its state. */
final class ActionTables {

    private static final Pattern TASK = Pattern.compile(
            "(?i)^(?:agreed |outstanding |required )?(?:actions?|tasks?)(?: (?:points?|required|agreed|to be taken|description|arising|item|requested))?$|^(?:resolution ?/ ?action|request|what)$");
    private static final Pattern OWNER = Pattern.compile(
            "(?i)\\b(?:owner|responsible|responsibility|lead|officer|by whom|who|assigned|action by)\\b");
    private static final Pattern DUE =
            Pattern.compile("(?i)\\b(?:due|deadline|target|by when|when|timescale|completion|timeframe)\\b");
    private static final Pattern STATE =
            Pattern.compile("(?i)\\b(?:status|progress|update|outcome|rag|comments?|response)\\b");
    private static final Pattern RECOMMENDATION = Pattern.compile("(?i)\\brecommendation\\b");
    private static final Pattern DONE = Pattern.compile(
            "(?i)^(?:completed?|closed|done|discharged|implemented|actioned|circulated|sent|provided|response (?:sent|circulated|received))\\b");

    private ActionTables() {}

    /** The tasks of the document's tables; those that the table reports as done are left out. */
    static List<Task> find(Outline outline) {
        var tasks = new ArrayList<Task>();
        for (var grid : Grid.of(outline)) {
            var task = grid.column(TASK);
            var owner = grid.column(OWNER);
            var due = grid.column(DUE);
            if (task < 0 || (owner < 0 && due < 0) || grid.column(RECOMMENDATION) >= 0) {
                continue;
            }
            var state = grid.column(STATE);
            for (var row : grid.rows()) {
                var words = grid.cell(row, task);
                var reported = grid.cell(row, state);
                if (words == null
                        || words.words().length() < 4
                        || (reported != null && DONE.matcher(reported.words()).find())) {
                    continue;
                }
                var who = grid.cell(row, owner);
                var when = grid.cell(row, due);
                tasks.add(new Task(
                        row,
                        ActionKind.ACTION,
                        words,
                        who == null ? null : Agents.bare(who.words()),
                        when == null ? "" : when.words(),
                        0.95));
            }
        }
        return tasks;
    }
}
