package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a list of names into its entries: commas, semicolons, bars and "and" part them, but not within brackets. */
final class NamePieces {

    private static final String INITIALED =
            "(?:(?:Mrs?|Miss|Ms|Dr|Cllr|Councillor)\\.? )?(?:[A-Z](?:\\. ?| )){1,4}(?:(?:de|van|von|la|le|St\\.?) )?[A-Z][\\p{L}'’-]+(?:,? \\([^()]*\\))?";
    /** "P J Ashe J Birch Mrs E Carr": names with initials and nothing between them. */
    private static final Pattern UNPARTED_INITIALS = Pattern.compile(INITIALED + "(?: " + INITIALED + ")+");

    private static final Pattern NEXT_INITIALS = Pattern.compile(INITIALED);

    /** "Northcliffe Borough Council A Birch, Wold", "A Ash, co-opted member B Birch": what sent one member, and the next. */
    private static final Pattern SENDER_ENDS = Pattern.compile(
            "(?:\\b(?:Council|Authority|Constabulary|Police|Trust|Association|Partnership|CC|BC|DC|MBC|MDC|CBC|LBC)|(?:[Cc]o-?opted|[Ii]ndependent|[Ll]ay) [Mm]ember|\\b[Cc]o-?optee)$");
    /** "Leader of the Council A Ash": a post, and whoever has it. */
    private static final Pattern POST_OF = Pattern.compile("\\b(?:of|to|for) (?:the |[Ff]ull )");

    private static final Pattern INITIALED_NEXT = Pattern.compile(
            "(?:[A-Z](?:\\. ?| )){1,4}(?:(?:de|van|von|la|le|Mc|Mac|O['’]) ?)?[A-Z][a-z][\\p{L}'’-]*(?=[,;( ]|$)");
    /** "A Ash (Chair) B Birch", "Ann Ash (Vice-Chair) Bob Birch": a name ends with its bracket. */
    private static final Pattern BRACKET_ENDS = Pattern.compile(
            "^\\s*(?<name>(?:(?:[A-Z]\\p{L}{1,10}\\.?|[A-Z]\\.?) ){1,4}[A-Z][\\p{L}'’-]+) ?\\([^()]{2,60}\\)$");

    private static final Pattern NAME_NEXT =
            Pattern.compile("(?<name>[A-Z][a-z'’-]+ [A-Z][\\p{L}'’-]+)(?=[,;]| \\(| and |$)");

    /** What begins a list of others: "and from", "and co-optee". */
    private static final Pattern AGAIN = Pattern.compile(
            "(?:from |on behalf of )?(?:the )?(?:(?:co-opted|independent|lay|voting|non-voting) )?(?:members?|co-optees?|officers?|representatives?) (?=[A-Z])|(?:from |on behalf of )");

    /** What begins another name wherever it stands: "Councillor A Ash Councillor B Birch", "C Carr. Community Councillor D Dale". */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:(?:County |City |District |Borough |Town |Parish |Community )?(?:Councillors?|Cllrs?)\\b\\.?|(?:Mrs?|Ms|Miss|Dr)\\b\\.?|Senator|Conn[ée]table|Deputy(?= [A-Z]\\.)) (?=[A-ZÀ-ÝŴŶ])");
    /** What a title follows that is not another's: a title, or a small word of a post ("Assistant to Councillor A"). */
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[ (])(?:The|Mayor|County|City|District|Borough|Town|Parish|Community|Councillors?|Cllrs?\\.?|Councilmembers?|Aldermen|Alderman|Hon\\.?|Rev(?:erend|d)?\\.?|Prof(?:essor)?\\.?|Mrs?\\.?|Ms\\.?|Miss|Dr\\.?|Messrs\\.?|(?!(?:members?|officers?|co-?optees?|substitutes?|observers?|governors?|representatives?|chair(?:man|woman|person)?|present)$)[a-z&]+|\\*)$");

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
                                : list.startsWith(" & ", i) ? 3 : another(from, i, i + 1) || unparted(from, i) ? 1 : 0;
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

    /** Whether words say who sent the member named before them, or that nobody did. */
    static boolean sender(String words) {
        return SENDER_ENDS.matcher(words).find();
    }

    /** Whether a name has ended with its bracket or with who sent it, and another begins that has no title. */
    private boolean unparted(int from, int to) {
        if (to <= from || to + 1 >= list.length() || !Character.isUpperCase(list.charAt(to + 1))) {
            return false;
        }
        var last = list.charAt(to - 1);
        if (last == ')') {
            var ended = BRACKET_ENDS.matcher(list.substring(from, to));
            return ended.matches()
                    && !NameList.POST.matcher(ended.group("name")).find()
                    && (INITIALED_NEXT
                                    .matcher(list)
                                    .region(to + 1, list.length())
                                    .lookingAt()
                            || nameBegins(to + 1));
        }
        return Character.isLetter(last)
                && INITIALED_NEXT.matcher(list).region(to + 1, list.length()).lookingAt()
                && SENDER_ENDS.matcher(list).region(from, to).find()
                && !POST_OF.matcher(list).region(from, to).find();
    }

    private boolean nameBegins(int at) {
        var next = NAME_NEXT.matcher(list).region(at, list.length());
        return next.lookingAt() && !NameList.POST.matcher(next.group("name")).find();
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
