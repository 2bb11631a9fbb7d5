package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Para;

/**
 * Finds tables of recommendations whose cells have become paragraphs. Rows are told apart by their references where there
 * are any, else by the number of headings, else by the "That" that each recommendation opens with.
 */
public final class LinedTables {

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?i)(?:(?:scrutiny|agreed|review|panel|committee|original) )?recommendations?(?: (?:text|wording|made|agreed|description|to (?:the )?cabinet|of (?:the )?\\w+(?: \\w+)?))?");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:ref(?:erence)?\\.?(?: no\\.?)?|no\\.?|number|#|rec(?:ommendation)?\\.? (?:no\\.?|number|ref\\.?)|id)");
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:(?:meeting|minute|committee|target|due|completion|implementation|review|start|end|original|revised|agreed) )?dates?(?: (?:of (?:the )?meeting|made|agreed|due|raised|for completion))?");
    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?:(?:current|latest|cabinet|executive|council|officer|management|service|implementation|rag|portfolio holder|cabinet member|directorate) )?(?:status|rag|(?:response|reply|decision|outcome|progress|updates?|position)(?: (?:to date|of (?:the )?cabinet|of (?:the )?executive))?|agreed?|accept(?:ed)?|agreed? ?/ ?\\w+|accept(?:ed)? ?/ ?reject(?:ed)?|comments?|progress ?/ ?\\w+|response ?/ ?\\w+|actions? taken(?: (?:or planned )?to date| or planned)?)(?: update)?\\??");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:(?:name of )?(?:the )?(?:scrutiny |select )?(?:commission|committee|panel|board|body|group|task group|review|topic|subject|theme|portfolio|directorate|service|meeting|minute|item|source)"
                    + "|priority|evidence|rationale|reasons?|costs?|resources?|budget|measures?|(?:financial|resource|cost) implications|timescales?|timeframe|deadline|by when|when|target|due(?: by)?|completed by"
                    + "|(?:recommendation |recommended |made |addressed |referred )?(?:made )?to|by whom|who|owner|lead(?: (?:officer|member|department))?|(?:responsible |accountable |reporting )?officers?(?: responsible)?|responsib(?:le|ility)|cabinet member|portfolio holder|(?:proposed |planned |required )?actions?(?: required| proposed| plan)?|next steps|notes)");

    /** "SR (25/26) 01", "R3", "7". */
    private static final Pattern REFERENCE =
            Pattern.compile("(?!\\d{1,2}/\\d)[A-Z]{0,6} ?(?:\\([\\d/]+\\) ?)?\\d{1,3}(?:[./]\\d{1,3})*[a-z]?");

    /** The first row of a table that has rows still. */
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:^|\\|)[\\s*]*(?:\\w+ ){0,2}recommendations?(?: \\w+){0,3}[\\s*]*(?:\\||$)");

    private static final Pattern DAY = Pattern.compile("\\d");
    private static final Pattern THAT = Pattern.compile("^[“\"‘']?(?:That|To) \\w");
    private static final Pattern AFTER = Pattern.compile("^(?:RESOLVED|Resolved|AGREED that|It was |The meeting )");
    private static final int LONGEST_HEADING = 50;
    private static final int SHORTEST_TEXT = 20;
    private static final int MOST_COLUMNS = 10;

    private final List<Para> paras;
    private final List<LinedTable> tables = new ArrayList<>();

    private LinedTables(List<Para> paras) {
        this.paras = paras;
    }

    /** Which paragraphs stand in a table of recommendations, be it one of lines or of rows. */
    static BitSet covered(List<Para> paras) {
        var covered = new BitSet();
        of(paras).forEach(table -> covered.set(table.from(), table.to()));
        var inTable = false;
        for (var i = 0; i < paras.size(); i++) {
            var row = paras.get(i).kind() == Kind.TABLE_ROW;
            var first = row && (i == 0 || paras.get(i - 1).kind() != Kind.TABLE_ROW || Grid.heads(paras, i));
            inTable = row && (first ? HEAD.matcher(paras.get(i).text()).find() : inTable);
            covered.set(i, covered.get(i) || inTable);
        }
        return covered;
    }

    /** The tables in a run of paragraphs, in order. */
    public static List<LinedTable> of(List<Para> paras) {
        var finder = new LinedTables(paras);
        for (var i = 0; i < paras.size(); i++) {
            if (finder.is(i, RECOMMENDATION)) {
                i = Math.max(i, finder.read(i) - 1);
            }
        }
        return finder.tables;
    }

    /** Reads the table with the given heading; gives where it ends, or 0. */
    private int read(int heading) {
        var from = heading;
        while (from > 0 && heading - from < MOST_COLUMNS && isHeading(from - 1)) {
            from--;
        }
        var first = heading + 1;
        while (first - from < MOST_COLUMNS && isHeading(first)) {
            first++;
        }
        var told = false;
        var colon = false;
        for (var i = from; i < first; i++) {
            told |= i != heading && is(i, TOLD);
            colon |= first - from < 3 && paras.get(i).text().endsWith(":");
        }
        if (!told || colon) {
            return 0; // "Recommendation:" and "Decision:" are labels of an item
        }
        for (var start = from; start <= heading; start++) {
            // a title above the headings may read like one of them
            var columns = columns(start, heading, first);
            var rows = start == from && columns.numbered() ? numbered(columns, first) : List.<LinedTable.Row>of();
            rows = rows.isEmpty() ? regular(columns, first) : rows;
            if (!rows.isEmpty()) {
                return add(columns, start, rows);
            }
        }
        var columns = columns(from, heading, first);
        return add(columns, from, opened(columns, first));
    }

    private Columns columns(int from, int heading, int first) {
        var headings = new ArrayList<String>();
        for (var i = from; i < first; i++) {
            headings.add(bare(i));
        }
        return new Columns(headings, heading - from);
    }

    private int add(Columns columns, int from, List<LinedTable.Row> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        tables.add(new LinedTable(
                columns.headings, columns.text, from, rows.getLast().to(), rows));
        return rows.getLast().to();
    }

    private record Columns(List<String> headings, int text, int number) {
        Columns(List<String> headings, int text) {
            this(
                    headings,
                    text,
                    headings.stream()
                            .filter(h -> NUMBER.matcher(h).matches())
                            .findFirst()
                            .map(headings::indexOf)
                            .orElse(-1));
        }

        boolean numbered() {
            return number >= 0 && number < text;
        }

        int size() {
            return headings.size();
        }
    }

    /** Rows that open with a reference, on a line of its own or before the first cell. */
    private List<LinedTable.Row> numbered(Columns columns, int first) {
        var rows = new ArrayList<LinedTable.Row>();
        var at = repeated(columns, first);
        String above = null;
        while (at < paras.size() && reference(at, above) != null) {
            var number = reference(at, above);
            var next = at + 1;
            while (next < paras.size()
                    && next - at < 4 * columns.size()
                    && !ends(next)
                    && repeated(columns, next) == next
                    && reference(next, number) == null) {
                next++;
            }
            var goesOn = next < paras.size() && (repeated(columns, next) > next || reference(next, number) != null);
            var to = goesOn ? next : Math.min(next, at + columns.size());
            var text = text(columns, at, to);
            if (text < to) {
                rows.add(new LinedTable.Row(number, text, List.of(), to));
            }
            above = number;
            at = repeated(columns, to);
        }
        return rows;
    }

    /** The recommendation of a row that opens with its number; cells between them may have been empty. */
    private int text(Columns columns, int at, int to) {
        var offset = Math.max(0, columns.text - columns.number - (paras.get(at).marker() == null ? 0 : 1));
        for (var i = Math.min(at + offset, to - 1); i > at; i--) {
            if (sentence(i)) {
                return i;
            }
        }
        return at + offset;
    }

    /** The reference that opens a row here, or {@code null}; a small number may be anything, but the next or before a sentence. */
    private String reference(int index, String above) {
        var para = paras.get(index);
        var words = para.text();
        if (para.marker() != null && para.markerApart() && words.length() >= SHORTEST_TEXT) {
            var own = para.marker().value();
            return above == null || next(above, own) ? own : null;
        }
        if (words.length() > 20 || !REFERENCE.matcher(words).matches()) {
            return null;
        }
        var small = words.length() < 4 && words.chars().allMatch(Character::isDigit);
        if (above == null || !small || next(above, words)) {
            return words;
        }
        return index + 1 < paras.size()
                        && paras.get(index + 1).text().length() >= SHORTEST_TEXT
                        && !before(words, above)
                ? words
                : null;
    }

    private static boolean next(String above, String number) {
        return digits(above) >= 0 && digits(number) == digits(above) + 1;
    }

    private static boolean before(String number, String above) {
        return digits(number) <= digits(above);
    }

    private static int digits(String number) {
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
    }

    /** Rows with a paragraph for each heading. */
    private List<LinedTable.Row> regular(Columns columns, int first) {
        var rows = new ArrayList<LinedTable.Row>();
        var at = repeated(columns, first);
        while (at + columns.size() <= paras.size() && fits(columns, at)) {
            var cells = new ArrayList<Integer>();
            for (var c = 0; c < columns.size(); c++) {
                cells.add(at + c);
            }
            var marker = paras.get(at + columns.text).marker();
            rows.add(new LinedTable.Row(
                    marker == null || marker.value().isEmpty() ? null : marker.value(),
                    at + columns.text,
                    List.copyOf(cells),
                    at + columns.size()));
            at = repeated(columns, at + columns.size());
        }
        // cells that were lost shift all that follow: then the row after the last does not fit though another begins
        return at < paras.size() && rows.size() < opened(columns, first).size() ? List.of() : rows;
    }

    private boolean fits(Columns columns, int at) {
        for (var c = 0; c < columns.size(); c++) {
            var words = paras.get(at + c).text();
            var heading = columns.headings.get(c);
            if (ends(at + c)
                    || (c == columns.text && !sentence(at + c))
                    || (DATE.matcher(heading).matches()
                            && words.length() > 3
                            && !DAY.matcher(words).find())) {
                return false;
            }
        }
        return true;
    }

    /** Rows whose recommendation opens with a number after the one above, or with "That". */
    private List<LinedTable.Row> opened(Columns columns, int first) {
        var rows = new ArrayList<LinedTable.Row>();
        var at = first;
        while (at < paras.size() && at < first + columns.text + 1 && !opens(at)) {
            at++;
        }
        while (at < paras.size() && opens(at)) {
            var next = at + 1;
            while (next < paras.size() && next - at < 2 * columns.size() && !ends(next) && !opens(next)) {
                next++;
            }
            var again = repeated(columns, next);
            var goesOn = again < paras.size() && opens(again);
            var marker = paras.get(at).marker();
            rows.add(new LinedTable.Row(
                    marker == null || marker.value().isEmpty() ? null : marker.value(),
                    at,
                    List.of(),
                    goesOn ? next : Math.min(next, at + columns.size() - columns.text)));
            at = again;
        }
        return rows;
    }

    private boolean opens(int index) {
        return sentence(index) && THAT.matcher(paras.get(index).text()).find();
    }

    private boolean sentence(int index) {
        return paras.get(index).text().length() >= SHORTEST_TEXT;
    }

    /** Whether no cell can stand here. */
    private boolean ends(int index) {
        var para = paras.get(index);
        return para.kind() == Kind.TABLE_ROW
                || para.kind() == Kind.HEADING
                || AFTER.matcher(para.text()).find()
                || headings(index);
    }

    /** Whether the headings of a table begin here. */
    private boolean headings(int index) {
        var recommendation = false;
        var i = index;
        while (i < index + MOST_COLUMNS && isHeading(i)) {
            recommendation |= is(i, RECOMMENDATION);
            i++;
        }
        return recommendation && i > index + 1;
    }

    /** After the headings, where a new page has them again. */
    private int repeated(Columns columns, int index) {
        if (index + columns.size() > paras.size()) {
            return index;
        }
        for (var c = 0; c < columns.size(); c++) {
            if (paras.get(index + c).text().length() > LONGEST_HEADING
                    || !bare(index + c).equals(columns.headings.get(c))) {
                return index;
            }
        }
        return index + columns.size();
    }

    private boolean isHeading(int index) {
        return index < paras.size()
                && (is(index, TOLD)
                        || is(index, OTHER)
                        || is(index, NUMBER)
                        || is(index, DATE)
                        || is(index, RECOMMENDATION));
    }

    private boolean is(int index, Pattern heading) {
        var para = paras.get(index);
        return para.text().length() < LONGEST_HEADING
                && para.marker() == null
                && para.kind() != Kind.TABLE_ROW
                && heading.matcher(bare(index)).matches();
    }

    private String bare(int index) {
        return paras.get(index)
                .text()
                .replace("*", "")
                .replaceFirst("\\s*:$", "")
                .strip();
    }
}
