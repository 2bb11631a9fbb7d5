package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Para;

/**
 * Finds tables of actions whose cells have become paragraphs below headings that have, or that stand on one line with wide gaps
 * between them. Rows are told apart by the numbers they open with, else by the number of headings.
 */
public final class LinedActions {

    private static final Pattern AFTER = Pattern.compile(
            "^(?:RESOLVED|Resolved|AGREED|It was |The meeting |Supporting documents|Additional documents|Minutes:|Decision:|Signed|Page \\d|NOTED|(?:Date of )?[Nn]ext [Mm]eeting:|Date of [Nn]ext)");
    /** "6", "212.", "23/24(a)". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d)(?!20\\d\\d$)[A-Z]{0,4}[ /-]?\\d{1,4}(?:[./-]\\d{1,4})*\\.? ?(?:\\(?[a-z]{1,3}\\))?");

    private static final Pattern SENTENCE = Pattern.compile("\\w{3,}[.;]$|[.;] [A-Z]");
    private static final Pattern DATED = Pattern.compile(
            "(?i)\\d|\\b(?:tb[ac]|on-?going|asap|next|end|immediate(?:ly)?|n/a|none|complete\\w*|done|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monthly|quarterly|annual(?:ly)?)\\b|^[-–]$");
    private static final Pattern NO_OWNER = Pattern.compile("^[\\d\\W]|\\b20\\d\\d$");
    private static final Pattern MONTH = Pattern.compile("(?:\\d{1,2}\\w{0,2} )?[A-Z]\\w+ 20\\d\\d");
    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_OWNER = 90;
    private static final int LONGEST_DATE = 45;
    private static final int SHORTEST_TASK = 12;
    private static final int MOST = 10;

    private final List<Para> paras;
    private final List<LinedTable> tables = new ArrayList<>();

    private LinedActions(List<Para> paras) {
        this.paras = paras;
    }

    /** The tables in a run of paragraphs, in order. */
    public static List<LinedTable> of(List<Para> paras) {
        var finder = new LinedActions(paras);
        for (var i = 0; i < paras.size(); i++) {
            i = Math.max(i, finder.read(i) - 1);
        }
        return finder.tables;
    }

    /** Reads the table whose headings begin here; gives where it ends, or 0. */
    private int read(int index) {
        var headings = onOneLine(paras.get(index));
        var first = index + 1;
        if (headings.isEmpty()) {
            headings = oneByOne(index);
            first = index + headings.size();
        }
        if (!ActionHeadings.ofActions(headings)) {
            return 0;
        }
        var rows = first < paras.size() && ActionHeadings.task(headings) > 0 && opens(first)
                ? numbered(headings, first)
                : List.<LinedTable.Row>of();
        rows = rows.isEmpty() ? regular(headings, first) : rows;
        if (rows.isEmpty()) {
            return 0;
        }
        tables.add(new LinedTable(
                headings, ActionHeadings.task(headings), index, rows.getLast().to(), rows));
        return rows.getLast().to();
    }

    /** Headings that stand on one line with wide gaps between them, or none. */
    private static List<String> onOneLine(Para para) {
        if (para.kind() == Kind.TABLE_ROW || para.text().length() > MOST * LONGEST_HEADING) {
            return List.of();
        }
        var pieces = LinedHeadings.pieces(para);
        return pieces.size() > 2 && pieces.stream().allMatch(ActionHeadings::is) ? pieces : List.of();
    }

    private List<String> oneByOne(int index) {
        var headings = new ArrayList<String>();
        for (var i = index; i < paras.size() && headings.size() < MOST; i++) {
            var words = bare(i);
            if (paras.get(i).marker() != null
                    || paras.get(i).kind() == Kind.TABLE_ROW
                    || words.length() > LONGEST_HEADING
                    || paras.get(i).text().endsWith(":")
                    || !ActionHeadings.is(words)) {
                break;
            }
            headings.add(words);
        }
        return headings;
    }

    private List<LinedTable.Row> numbered(List<String> headings, int first) {
        var rows = new ArrayList<LinedTable.Row>();
        var at = first;
        while (at < paras.size() && opens(at)) {
            var cells = new ArrayList<Integer>();
            cells.add(at);
            if (paras.get(at).markerApart()) {
                cells.add(at); // the number stands before the second cell
            }
            var next = at + 1;
            while (next < paras.size()
                    && cells.size() < headings.size() + 2
                    && !ends(next)
                    && (!opens(next) || cells.size() < 2)) {
                cells.add(next);
                next++;
            }
            var again = goesOn(next) ? next : -1;
            if (again < 0) {
                var kept = Math.min(cells.size(), headings.size());
                next -= cells.size() - kept;
                cells.subList(kept, cells.size()).clear();
            }
            add(headings, at, cells, next, rows);
            if (again < 0) {
                break;
            }
            at = opens(again) ? again : again + 1;
        }
        return rows;
    }

    /** Whether a row follows here, or below one line that heads it. */
    private boolean goesOn(int index) {
        return index < paras.size() && (opens(index) || (index + 1 < paras.size() && !ends(index) && opens(index + 1)));
    }

    private void add(List<String> headings, int at, List<Integer> cells, int to, List<LinedTable.Row> rows) {
        var task = ActionHeadings.task(headings);
        var owner = ActionHeadings.owner(headings);
        if (cells.size() > Math.max(task, owner) && task(cells.get(task)) && (owner < 0 || owner(cells.get(owner)))) {
            var para = paras.get(at);
            rows.add(new LinedTable.Row(
                    para.marker() == null ? para.text() : para.marker().value(), cells.get(task), cells, to));
        }
    }

    /** Rows with a paragraph for each heading; the last cell of a row may have been empty. */
    private List<LinedTable.Row> regular(List<String> headings, int first) {
        var rows = new ArrayList<LinedTable.Row>();
        var at = first;
        while (at < paras.size()) {
            var size = size(headings, at);
            if (size == 0) {
                break;
            }
            var cells = new ArrayList<Integer>();
            for (var c = 0; c < size; c++) {
                cells.add(at + c);
            }
            add(headings, at, cells, at + size, rows);
            at += size;
        }
        return rows;
    }

    private int size(List<String> headings, int at) {
        var whole = headings.size();
        if (!fits(headings, at, whole)) {
            return fits(headings, at, whole - 1) && ActionHeadings.state(headings.getLast()) ? whole - 1 : 0;
        }
        var after = at + whole;
        var goesOn = after >= paras.size() || ends(after) || fits(headings, after, whole);
        return !goesOn && ActionHeadings.state(headings.getLast()) && fits(headings, after - 1, whole)
                ? whole - 1
                : whole;
    }

    private boolean fits(List<String> headings, int at, int size) {
        if (at + size > paras.size() || size < 2) {
            return false;
        }
        for (var c = 0; c < size; c++) {
            if (ends(at + c)
                    || (c == ActionHeadings.task(headings) && !task(at + c))
                    || (c == ActionHeadings.owner(headings) && !owner(at + c))
                    || (c == ActionHeadings.due(headings) && !date(at + c))) {
                return false;
            }
        }
        return true;
    }

    private boolean task(int index) {
        var words = paras.get(index).text();
        return words.length() >= SHORTEST_TASK
                && words.indexOf(' ') > 0
                && !MONTH.matcher(words).matches();
    }

    private boolean owner(int index) {
        var words = paras.get(index).text();
        return words.length() <= LONGEST_OWNER
                && paras.get(index).marker() == null
                && !words.contains(": ")
                && !SENTENCE.matcher(words).find()
                && words.chars().anyMatch(Character::isUpperCase)
                && !NO_OWNER.matcher(words).find()
                && !ActionHeadings.asks(bare(index));
    }

    private boolean date(int index) {
        var words = paras.get(index).text();
        return words.length() <= LONGEST_DATE && DATED.matcher(words).find();
    }

    private boolean opens(int index) {
        var para = paras.get(index);
        if (para.kind() == Kind.TABLE_ROW) {
            return false;
        }
        return para.marker() == null ? NUMBER.matcher(para.text()).matches() : para.markerApart();
    }

    private boolean ends(int index) {
        var para = paras.get(index);
        return para.kind() == Kind.TABLE_ROW
                || para.kind() == Kind.HEADING
                || para.kind() == Kind.LABEL
                || AFTER.matcher(para.text()).find()
                || begin(index);
    }

    /** Whether the headings of a table begin here. */
    private boolean begin(int index) {
        var para = paras.get(index);
        return para.text().length() <= MOST * LONGEST_HEADING
                && (!onOneLine(para).isEmpty()
                        || (ActionHeadings.is(bare(index)) && ActionHeadings.ofActions(oneByOne(index))));
    }

    private String bare(int index) {
        return paras.get(index).text().replace("*", "").strip();
    }
}
