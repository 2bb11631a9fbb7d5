package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a list of names into its entries: commas, semicolons, bars and "and" part them, but not within brackets. */
final class NamePieces {

    private static final String INITIALED =
            "(?:(?:Mrs?|Miss|Ms|Dr|Cllr|Councillor) )?(?:[A-Z]\\.? ){1,3}[A-Z][\\p{L}'’-]+(?:,? \\([^()]*\\))?";
    /** "P J Ashe J Birch Mrs E Carr": names with initials and nothing between them. */
    private static final Pattern UNPARTED_INITIALS = Pattern.compile(INITIALED + "(?: " + INITIALED + ")+");

    private static final Pattern NEXT_INITIALS = Pattern.compile(INITIALED);

    /** What begins a list of others: "and from", "and co-optee". */
    private static final Pattern AGAIN = Pattern.compile(
            "(?:from |on behalf of )?(?:the )?(?:(?:co-opted|independent|lay|voting|non-voting) )?(?:members?|co-optees?|officers?|representatives?) (?=[A-Z])|(?:from |on behalf of )");

    /** What begins another name wherever it stands: "Councillor A Ash Councillor B Birch", "C Carr. Community Councillor D Dale". */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:(?:County |City |District |Borough |Town |Parish |Community )?(?:Councillors?|Cllrs?)\\b\\.?|(?:Mrs?|Ms|Miss|Dr)\\b\\.?|Senator|Conn[ée]table|Deputy(?= [A-Z]\\.)) (?=[A-ZÀ-ÝŴŶ])");
    /** What a title follows that is not another's: a title, or a small word of a post ("Assistant to Councillor A"). */
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[ (])(?:The|Mayor|County|City|District|Borough|Town|Parish|Community|Councillors?|Cllrs?\\.?|Councilmembers?|Aldermen|Alderman|Hon\\.?|Rev(?:erend|d)?\\.?|Prof(?:essor)?\\.?|Mrs?\\.?|Ms\\.?|Miss|Dr\\.?|Messrs\\.?|[a-z&]+|\\*)$");

    /** "James Ash, Jr., Ann Birch" */
    private static final Pattern YOUNGER = Pattern.compile(", (?:Jr|Sr)\\b\\.?(?=[,;)]|$| and )");

    private static final Pattern DASH = Pattern.compile("\\w\\)? [–-] \\w");

    private final String list;
    private final List<Piece> pieces = new ArrayList<>();

    private NamePieces(String list) {
        this.list = list;
    }

    /**
     * Where an entry stands in the list.
     *
     * @param anew whether the list begins again with it: "Councillors A and B, and from C", who is none
     */
    record Piece(int from, int to, boolean anew) {}

    static List<Piece> of(String list) {
        if (UNPARTED_INITIALS.matcher(list.strip()).matches()) {
            return NEXT_INITIALS
                    .matcher(list)
                    .results()
                    .map(name -> new Piece(name.start(), name.end(), false))
                    .toList();
        }
        return new NamePieces(list).cut();
    }

    private List<Piece> cut() {
        var depth = 0;
        var from = 0;
        for (var i = 0; i < list.length(); i++) {
            var c = list.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                var length = partingAt(from, i);
                if (length > 0) {
                    add(from, i);
                    from = i + length;
                    i = from - 1;
                }
            }
        }
        add(from, list.length());
        return pieces;
    }

    /** The length of what parts two entries here, 0 if nothing does. */
    private int partingAt(int from, int i) {
        return switch (list.charAt(i)) {
            case ',' -> YOUNGER.matcher(list).region(i, list.length()).lookingAt() ? 0 : 1;
            case ';', '\n', '|' -> 1;
            case '.' -> another(from, i, i + 2) && list.startsWith(". ", i) ? 2 : 0;
            case ' ' ->
                withinPost(from, i)
                        ? 0
                        : list.startsWith(" and ", i)
                                ? 5
                                : list.startsWith(" & ", i) ? 3 : another(from, i, i + 1) ? 1 : 0;
            case ':' -> Titles.before(list.substring(i + 1).strip()).find() ? 1 : 0;
            default -> 0;
        };
    }

    /** "Ash - Mid and Upper Dale": behind a dash the words belong to the name before it, unless a title begins another. */
    private boolean withinPost(int from, int i) {
        return list.startsWith(" and ", i)
                && DASH.matcher(list).region(from, i).find()
                && !Titles.before(list.substring(i + 5)).find();
    }

    /** Whether a name ends here and another with a title of its own begins. */
    private boolean another(int from, int to, int next) {
        return to > from
                && next < list.length()
                && ANOTHER.matcher(list).region(next, list.length()).lookingAt()
                && !NO_END.matcher(list.substring(from, to)).find();
    }

    private void add(int from, int to) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(list.charAt(start))) {
            start++;
        }
        if (list.startsWith("and ", start)) {
            start += 4;
        }
        var first = start;
        var again = AGAIN.matcher(list).region(start, end);
        start = again.lookingAt() ? again.end() : start;
        while (end > start && Character.isWhitespace(list.charAt(end - 1))) {
            end--;
        }
        if (list.startsWith(" and", end - 4) && end - 4 > start) {
            end -= 4; // the list goes on elsewhere
        }
        if (start < end) {
            pieces.add(new Piece(start, end, start > first && !pieces.isEmpty()));
        }
    }
}
