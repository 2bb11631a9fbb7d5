package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.structure.ActionHeadings;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Grid;
import org.scrutineer.meetings.reader.structure.LinedActions;
import org.scrutineer.meetings.reader.structure.LinedTable;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** Tables of actions: a column with the task, and columns for its owner, its date and often its state. */
final class ActionTables {

    private static final Pattern TASK = Pattern.compile(
            "(?i)^(?:agreed |outstanding |required )?(?:actions?|tasks?)(?: (?:points?|required|agreed|to be taken|description|arising|item|requested))?$|^(?:resolution ?/ ?action|request|what)$|^(?:actions?|requests?|questions?)(?: ?(?:or|and|/|&) ?(?:questions?|requests?|actions?))+$");
    private static final Pattern OWNER = Pattern.compile(
            "(?i)\\b(?:owner|responsible|responsibility|lead|officer|by whom|who|assigned|action by)\\b");
    private static final Pattern DUE = Pattern.compile(
            "(?i)\\b(?:due|deadline|target|by when|when|timescale|completion|timeframe|timetable|check on|review date|report back|expected)\\b");
    private static final Pattern STATE =
            Pattern.compile("(?i)\\b(?:status|progress|update|outcome|rag|comments?|response)\\b");
    private static final Pattern RECOMMENDATION = Pattern.compile("(?i)\\brecommendation\\b");
    /** A column for two kinds of entries, each of which says what it is: "A: Clerk to send the figures". */
    private static final Pattern BOTH = Pattern.compile(
            "(?i)^(?:recommendations? ?(?:/|&|and|or) ?actions?|actions? ?(?:/|&|and|or) ?recommendations?)$");

    private static final Pattern MARKED = Pattern.compile("^(?:A|ACTION|Action)(?: ?\\d{1,3})? ?[:–-] ?(?=\\S)");
    static final Pattern DONE = Pattern.compile(
            "(?i)^(?:completed?|closed|done|discharged|implemented|actioned|circulated|sent|provided|e-?mailed|(?:(?:the|all|full) )?(?:response|reply|answer|figures?|information|details|note|briefing|briefing note|report|list|link|copy|letter|data|e-?mail) (?:(?:has|have|had) been |was |were )?(?:sent|circulated|received|provided|e-?mailed|issued))\\b");

    /** A cell of a day and nothing else. */
    private static final Pattern DAY =
            Pattern.compile("^(?:by )?\\d{1,2}(?:st|nd|rd|th)?[ /.-]\\w{1,9}(?:[ /.-]\\d{2,4})?$");

    private static final Pattern DUE_ON = Pattern.compile(
            "(?i)^(?:(?:report|reply|response|answer|next report|now) )?(?:due|expected|by|deadline|target)\\b.{0,20}\\d");

    private ActionTables() {}

    /** The tasks of the document's tables; those that the table reports as done are left out. */
    static List<Task> find(Outline outline) {
        var tasks = new ArrayList<Task>();
        for (var grid : Grid.of(outline)) {
            var task = grid.column(TASK);
            var owner = grid.column(OWNER);
            var due = grid.column(DUE);
            var both = grid.column(BOTH);
            task = both < 0 ? task : both;
            if (task < 0 || (owner < 0 && due < 0) || (both < 0 && grid.column(RECOMMENDATION) >= 0)) {
                continue;
            }
            var states = grid.columns(STATE);
            for (var row : grid.rows()) {
                var words = both < 0 ? grid.cell(row, task) : marked(grid.cell(row, task));
                if (words == null
                        || words.words().length() < 4
                        || states.stream()
                                .map(column -> grid.cell(row, column))
                                .anyMatch(cell -> cell != null
                                        && DONE.matcher(cell.words()).find())) {
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
        lined(outline, tasks);
        return tasks;
    }

    /** The words behind the mark of a task, or {@code null} where the entry has none. */
    private static Extract marked(Extract entry) {
        var mark = entry == null ? null : MARKED.matcher(entry.words());
        return mark == null || !mark.find()
                ? null
                : new Extract(
                        entry.start() + mark.end(), entry.end(), entry.words().substring(mark.end()));
    }

    /** Tables whose cells have become paragraphs. */
    private static void lined(Outline outline, List<Task> tasks) {
        var passages = outline.passages();
        for (var table : LinedActions.of(passages.stream().map(Passage::para).toList())) {
            for (var row : table.rows()) {
                var cells = row.columns().stream()
                        .map(index -> passages.get(index).text())
                        .toList();
                var asked = Math.max(table.text(), ActionHeadings.owner(table.headings()));
                var told = cells.subList(asked + 1, cells.size());
                if (told.stream().noneMatch(cell -> DONE.matcher(cell).find())) {
                    var passage = passages.get(row.text());
                    var who = ActionHeadings.owner(table.headings());
                    tasks.add(new Task(
                            passage,
                            ActionKind.ACTION,
                            Extract.of(
                                    outline.text(), passage, 0, passage.text().length()),
                            who < 0 ? null : Agents.bare(cells.get(who)),
                            time(table, cells, told),
                            0.9));
                }
            }
        }
    }

    /** What the cell for it says, or a later one by its own words; empty cells that were lost shift all after them. */
    private static String time(LinedTable table, List<String> cells, List<String> told) {
        var due = ActionHeadings.due(table.headings());
        if (due >= 0 && due < cells.size() && cells.size() == table.headings().size()) {
            return cells.get(due);
        }
        return told.stream()
                .filter(cell -> (due >= 0 ? DAY : DUE_ON).matcher(cell).find())
                .findFirst()
                .orElse("");
    }
}
