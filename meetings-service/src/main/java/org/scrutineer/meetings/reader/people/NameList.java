package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads "Councillors Ash (Chair), R Birch, Carr and Mrs G Gale (Parent Governor)" into people. A title in the plural holds
 * for the names after it; words that are a post are the role of the name before them.
 */
final class NameList {

    private static final String TITLES =
            "(?:County |City |Town |Parish |Borough )?(?:Councillors?|Cllrs?\\.?|COUNCILLORS?|Cynghorwyr|Y Cynghorydd|Cynghorydd)|Councilmembers?|Council ?[Mm]embers?|Messrs\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|Prof(?:essor)?\\.?|Rev(?:erend|d)?\\.?|Canon|Sir|Dame|Lord|Lady|Baroness|Aldermen|Ald(?:erman|erwoman)?\\.?|Deputy|Mayor|Judge|Hon\\.?|Sheriff|Bailiff";
    private static final Pattern TITLE = Pattern.compile("^(?:The )?(?<t>(?:(?:" + TITLES + ")\\s+)+)(?=\\S)");
    private static final Pattern NAME = Pattern.compile(
            "^(?:[A-Z]\\.?\\s?){0,3}(?:(?:de|van|von|le|la|der|den|ap|ab|al|El|St\\.?)\\s){0,2}[A-Z][\\p{L}'’.-]*(?:\\s(?:[A-Z]\\.?|(?:de|van|von|le|la|der|den|ap|ab|al|bin)|[A-Z][\\p{L}'’-]+)){0,4}$");
    private static final String POST_WORD =
            "(?i:\\b(?:officer|director|head|manager|attorney|chief|services?|department|chair(?:man|woman|person)?|vice|leader|member|portfolio|holder|clerk|council|committee|panel|board|democratic|executive|assistant|solicitor|team|county|university|nhs|trust|police|representative|governor|adviser|advisor|consultant|lead|principal|senior|cabinet|commissioner|inspector|accountant|auditor|coordinator|co-ordinator|specialist|engineer|planner|secretary|school|college|group|partnership|association|society|items?|minute|meeting|interim|corporate|strategic|public|press|none|apologies|substitute|reserve|ordinary|present|absent|ward|division|of|for|finance|housing|planning|education|health|scrutiny|legal|environment|transport|monitoring|registrar|treasurer|surveyor|ofsted|independent|church|parent|teacher|co-opted|co-optee|statutory|vacancy|officers|others?|guests?|observers?|vacant|see|above|nil|declarations?|interests?|details|documents?|agenda|part)\\b)";
    private static final Pattern POST = Pattern.compile(POST_WORD);
    private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[](?<in>[^()\\[\\]]*)[)\\]]?\\s*");
    private static final Pattern PLACE_OF = Pattern.compile(
            "(?i)^(?:(?:attending |acting )?(?:as )?(?:a |the )?(?:substitut\\w*|sub|reserve|deputi\\w+)(?: member)?(?: for)?|in place of|for|replacing|vice(?! ?-? ?chair)|on behalf of)\\s+(?<who>[A-Z].*)$");
    private static final Pattern HONOURS = Pattern.compile("(?:,? (?:MBE|OBE|CBE|BEM|JP|MP|DL|QC|KC))+$");
    private static final Pattern REPLACED_BY = Pattern.compile(
            "(?i)^(?:(?:(?:substituted|replaced|represented) by|(?:named )?subs?(?:titutes?)? ?[:–-])\\s*(?<who>[A-Z].*)|(?<who2>[A-Z].*?) (?:substituting|as substitute|attended as substitute))$");
    /** "Rachel Ash Chair of the Panel": a titled name and the post behind it, with nothing between. */
    private static final Pattern POST_BEHIND = Pattern.compile(
            "^(?<name>(?:[A-Z]\\.? ?){0,2}(?:(?!" + POST_WORD + ")[A-Z][\\p{L}'’-]+ ){1,2})(?<post>.*)$");

    /** "Councillor Rachel Ash Children" and then "Families Portfolio Holder": the third word belongs to the post. */
    private static final Pattern UNPARTED = Pattern.compile(
            "^(?<name>(?:County |City )?(?:Councillor|Cllr\\.?) (?:[A-Z]\\.? ?)*[A-Z][\\p{L}'’-]+ [A-Z][\\p{L}'’-]+) (?<post>[A-Z].*)$");

    private static final Pattern CHAIR_TAIL =
            Pattern.compile("(?i),?\\s+(?:\\(?in the chair\\)?|presiding|took the chair)\\b.*$");

    private static final String INITIALED =
            "(?:(?:Mrs?|Miss|Ms|Dr|Cllr|Councillor) )?(?:[A-Z]\\.? ){1,3}[A-Z][\\p{L}'’-]+(?:,? \\([^()]*\\))?";
    /** "P J Ashe J Birch Mrs E Carr": names with initials and nothing between them. */
    private static final Pattern UNPARTED_INITIALS = Pattern.compile(INITIALED + "(?: " + INITIALED + ")+");

    private static final Pattern NEXT_INITIALS = Pattern.compile(INITIALED);
    private static final Pattern WHO_WAS_REPLACED =
            Pattern.compile("who (?:was|were) (?:substituted|replaced|represented) by (?<who>[A-Z].*?)[.,;]?");
    private static final Pattern SURNAME = Pattern.compile("(?:[A-Z]\\.? ){0,2}[A-Z][\\p{L}'’-]+");
    private static final Pattern BETWEEN = Pattern.compile(",? and |, ");
    private static final Pattern POST_AND_SURNAME = Pattern.compile(
            "(?<post>[A-Z][\\w’'-]*(?: (?:[A-Z][\\w’'-]*|of|for|the|&))*) (?<surname>(?:[A-Z][a-z]+ )?[A-Z][a-z][\\p{L}’'-]*)");

    private NameList() {}

    /**
     * A name of a list.
     *
     * @param from index in the list's text where the name begins
     * @param substitutesFor the member whose place it takes, or {@code null}
     * @param replacedBy who came in its place, or {@code null}
     */
    record Person(String name, String role, String substitutesFor, String replacedBy, int from, int to) {

        private Person replacedBy(String who) {
            return new Person(name, role, substitutesFor, who, from, to);
        }

        private Person titled(String title) {
            return new Person(title + " " + name, role, substitutesFor, replacedBy, from, to);
        }
    }

    /** The people of the list; empty when it is no list of names. */
    static List<Person> people(String list) {
        return people(list, null);
    }

    /** The people of a list whose label gave them a title ("Councillors:"). */
    static List<Person> people(String list, String given) {
        var people = new ArrayList<Person>();
        String shared = given;
        var courtesies = new ArrayList<Integer>();
        var named = 0;
        String one = null;
        for (var piece : pieces(list)) {
            var words = list.substring(piece[0], piece[1]);
            var replaced = WHO_WAS_REPLACED.matcher(words);
            if (replaced.matches() && !people.isEmpty()) {
                people.add(people.removeLast().replacedBy(whole(replaced.group("who"), null)));
                continue;
            }
            words = words.replaceFirst("^[·•] ?", "");
            String role = null;
            String place = null;
            String replacedBy = null;
            var bracket = BRACKET.matcher(words);
            while (bracket.find()) {
                var in = bracket.group("in").strip();
                var by = REPLACED_BY.matcher(in);
                if (by.matches()) {
                    replacedBy =
                            (by.group("who") != null ? by.group("who") : by.group("who2")).replaceFirst("[.,]$", "");
                    continue;
                }
                if (in.matches("(?i)no (?:named )?(?:substitutes?|subs?|deputy)\\.?")) {
                    continue;
                }
                var placed = PLACE_OF.matcher(in);
                place = placed.matches() ? placed.group("who") : place;
                role = placed.matches() || in.isEmpty() ? role : role == null ? in : role + ", " + in;
            }
            words = BRACKET.matcher(words).replaceAll(" ").strip();
            words = CHAIR_TAIL.matcher(words).replaceFirst("");
            var dash = words.split("\\s+[–—-]+\\s+|:\\s+", 2);
            if (dash.length == 2) {
                var by = REPLACED_BY.matcher(dash[1].strip());
                if (by.matches()) {
                    replacedBy = by.group("who") != null ? by.group("who") : by.group("who2");
                } else {
                    role = role == null ? dash[1].strip() : role;
                }
                words = dash[0].strip();
            }
            words = words.replaceFirst("[\\s.,;:*–-]+$", "").strip();
            words = HONOURS.matcher(words).replaceFirst("");
            var title = TITLE.matcher(words);
            var own = title.find() ? title.group("t").strip().replaceAll("\\s+", " ") : null;
            var bare = own == null ? words : words.substring(title.end()).strip();
            var posted = own == null ? null : POST_BEHIND.matcher(bare);
            if (posted != null
                    && posted.matches()
                    && POST.matcher(posted.group("post")).find()) {
                role = role == null ? posted.group("post") : role;
                bare = posted.group("name").strip();
            }
            if (!NAME.matcher(bare).matches() || (POST.matcher(bare).find() && (own == null || bare.contains(" ")))) {
                if (!people.isEmpty() && POST.matcher(words).find()) {
                    var last = people.removeLast();
                    var parted = UNPARTED.matcher(last.name);
                    var unparted = last.role == null && list.startsWith(" and ", last.to) && parted.matches();
                    people.add(new Person(
                            unparted ? parted.group("name") : last.name,
                            unparted ? parted.group("post") + " and " + words : last.role == null ? words : last.role,
                            last.substitutesFor,
                            last.replacedBy,
                            last.from,
                            piece[1]));
                }
                continue;
            }
            if (own != null && courtesy(own) && named == 1 && shared != null && member(shared)) {
                own = shared + " " + own; // "Councillors A and Mrs B": the plural wants two
            }
            named = own != null && plural(own) ? 1 : named == 0 ? 0 : named + 1;
            if (own != null && role == null && courtesy(own) && shared != null && member(shared)) {
                courtesies.add(people.size());
            } else if (own == null && shared != null && member(shared)) {
                // "Councillors A, Mrs B and C": who stands between members is one
                for (var at : courtesies) {
                    people.set(at, people.get(at).titled(shared));
                }
                courtesies.clear();
            } else {
                courtesies.clear();
            }
            if (own != null) {
                one = member(own) && !plural(own) ? singular(own) : null;
                shared = plural(own)
                        ? singular(own).replaceFirst("(?<=Councillor|Cllr\\.?|ember|derman) .*$", "")
                        : member(own) ? null : shared;
            }
            // "Councillor A, B and C E": surnames go on with the title, a whole name would not
            var surname = one != null && SURNAME.matcher(bare).matches();
            var titled = own != null ? singular(own) : shared == null && surname ? one : shared;
            if (titled == null && !bare.contains(" ")) {
                continue;
            }
            people.add(new Person(
                    titled == null ? bare : titled + " " + bare,
                    role,
                    place == null ? null : whole(place, titled),
                    replacedBy == null ? null : whole(replacedBy, titled),
                    piece[0],
                    piece[1]));
        }
        return people;
    }

    /**
     * "City Manager Ash, Director of Parks Birch and City Clerk Carr": posts and surnames in one, which stay as they are
     * written, because nothing tells where the post ends; empty unless the whole list is so.
     */
    static List<Person> posts(String list) {
        var people = new ArrayList<Person>();
        var from = 0;
        var parts = BETWEEN.matcher(list);
        while (from < list.length()) {
            var to = parts.find() ? parts.start() : list.length();
            var words = list.substring(from, to).strip();
            var posted = POST_AND_SURNAME.matcher(words);
            if (!posted.matches()
                    || !POST.matcher(posted.group("post")).find()
                    || POST.matcher(posted.group("surname")).find()) {
                return List.of();
            }
            people.add(new Person(words, null, null, null, from, to));
            from = to == list.length() ? to : parts.end();
        }
        return people;
    }

    /** The name as it would stand alone: "Councillor Ash" for "Cllrs Ash" or, with a title to share, "Ash". */
    static String whole(String words, String shared) {
        var people = people(words);
        if (!people.isEmpty()) {
            return people.getFirst().name();
        }
        return shared == null ? words.strip() : shared + " " + words.strip();
    }

    private static boolean courtesy(String title) {
        return title.matches("(?i)(?:mrs?|ms|miss|dr)\\.?");
    }

    private static boolean member(String title) {
        return title.matches("(?i).*(?:councillor|cllr\\.?|member)$");
    }

    private static boolean plural(String title) {
        return title.matches(
                "(?i)(?:.* )?(?:councillors|cllrs\\.?|aldermen|(?:council ?)?members|cynghorwyr|messrs\\.?)(?: m(?:r|rs|s)\\.?)?$");
    }

    private static String singular(String title) {
        if (title.equals("Aldermen")) {
            return "Alderman";
        }
        var one = title.replaceFirst("(?<=Councillor|COUNCILLOR|Cllr|ember)[sS](?=\\.?(?: |$))", "")
                .replaceFirst("^Messrs", "Mr");
        return one.equals("COUNCILLOR") ? "Councillor" : one;
    }

    /** Places of the list's entries: commas, semicolons and "and" part them, not those in brackets. */
    private static List<int[]> pieces(String list) {
        if (UNPARTED_INITIALS.matcher(list.strip()).matches()) {
            return unparted(list);
        }
        var pieces = new ArrayList<int[]>();
        var depth = 0;
        var from = 0;
        for (var i = 0; i < list.length(); i++) {
            var c = list.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                var length = c == ',' || c == ';' || c == '\n' || c == '|'
                        ? 1
                        : list.startsWith(" and ", i)
                                ? 5
                                : list.startsWith(" & ", i)
                                        ? 3
                                        : c == ':'
                                                        && TITLE.matcher(list.substring(i + 1)
                                                                        .strip())
                                                                .find()
                                                ? 1
                                                : 0;
                if (length > 0) {
                    add(list, pieces, from, i);
                    from = i + length;
                    i = from - 1;
                }
            }
        }
        add(list, pieces, from, list.length());
        return pieces;
    }

    private static List<int[]> unparted(String list) {
        var pieces = new ArrayList<int[]>();
        NEXT_INITIALS.matcher(list).results().forEach(name -> pieces.add(new int[] {name.start(), name.end()}));
        return pieces;
    }

    private static void add(String list, List<int[]> pieces, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(list.charAt(start))) {
            start++;
        }
        if (list.startsWith("and ", start)) {
            start += 4;
        }
        while (end > start && Character.isWhitespace(list.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new int[] {start, end});
        }
    }
}
