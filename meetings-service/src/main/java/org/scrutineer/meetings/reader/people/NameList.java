package org.scrutineer.meetings.reader.people;

import static org.scrutineer.meetings.reader.people.Titles.courtesy;
import static org.scrutineer.meetings.reader.people.Titles.member;
import static org.scrutineer.meetings.reader.people.Titles.plural;
import static org.scrutineer.meetings.reader.people.Titles.singular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.people.NamePieces.Piece;

/**
 * Reads "Councillors Ash (Chair), R Birch, Carr and Mrs G Gale (Parent Governor)" into people. A title in the plural holds
 * for the names after it; words that are a post are the role of the name before them.
 */
final class NameList {

    private static final Pattern NAME = Pattern.compile(
            "^(?!The )(?:[A-ZÀ-ÝŴŶ]\\.?\\s?){0,3}(?:(?:de|van|von|le|la|der|den|ap|ab|al|El|St\\.?)\\s){0,2}[A-ZÀ-ÝŴŶ][\\p{L}'’.-]*(?:\\s(?:[A-ZÀ-ÝŴŶ]\\.?|(?:de|van|von|le|la|der|den|ap|ab|al|bin)|[A-ZÀ-ÝŴŶ][\\p{L}'’-]+)){0,4}$");
    private static final String POST_WORD =
            "(?i:\\b(?:officer|director|head|manager|attorney|chief|services?|department|chair(?:man|woman|person)?|vice|leader|member|portfolio|holder|clerk|administrator|recorder|council|committee|panel|board|democratic|executive|assistant|solicitor|team|county|university|nhs|trust|police|representative|governor|adviser|advisor|consultant|lead|principal|senior|cabinet|commissioner|inspector|accountant|auditor|coordinator|co-ordinator|specialist|engineer|planner|secretary|school|college|group|partnership|association|society|items?|minute|meeting|interim|corporate|strategic|public|press|attendees|attending|virtually|remotely|none|apologies|substitute|reserve|ordinary|present|absent|(?-i:[Ww]ard)(?= [a-z])|(?-i:(?<=[a-z] )ward)|convener|division|of|for|finance|housing|planning|education|health|scrutiny|legal|environment|transport|social|care|families|communities|inclusion|skills|unions?|monitoring|registrar|practitioners?|medical|stakeholders?|sector|inspectorate|constabulary|healthwatch|limited|ltd|treasurer|surveyor|ofsted|independent|church|parent|teacher|co-opted|co-optee|statutory|vacancy|officers|others?|guests?|observers?|vacant|see|above|nil|declarations?|interests?|details|documents?|agenda|part)\\b)";
    static final Pattern POST = Pattern.compile(POST_WORD);
    /** "Rachel Ash Chair of the Panel": a titled name and the post behind it, with nothing between. */
    private static final Pattern POST_BEHIND = Pattern.compile(
            "^(?<name>(?:[A-Z]\\.? ?){0,2}(?:(?!" + POST_WORD + ")[A-Z][\\p{L}'’-]+\\.? ){1,2})(?<post>.*)$");

    /** "R Ash North Wold Borough Council": behind initials a surname is one word, and the next is a place. */
    private static final Pattern SENDER_BEHIND = Pattern.compile(
            "^(?<name>(?:[A-Z](?:\\. ?| )){1,4}[A-Z][\\p{L}'’-]+) (?<post>(?:(?:[A-Z][\\p{L}'’-]+|and|of|on|upon|&|the) ){0,6}(?:Council|Authority|Constabulary|Police|Trust|CC|BC|DC|MBC|MDC|CBC|LBC))$");

    /** "Councillor Rachel Ash Children" and then "Families Portfolio Holder": the third word belongs to the post. */
    private static final Pattern UNPARTED = Pattern.compile(
            "^(?<name>(?:County |City )?(?:Councillor|Cllr\\.?) (?:[A-Z]\\.? ?)*[A-Z][\\p{L}'’-]+ [A-Z][\\p{L}'’-]+) (?<post>[A-Z].*)$");

    /** "and from Added Members: Mr A Ash and Mrs B Birch": whose names follow. */
    private static final Pattern GROUP = Pattern.compile(
            "(?i)(?:added|co-?opted|other|statutory|voting|non-voting|independent|lay|external|education|church|diocesan|parent)?,? ?(?:and )?(?:members?|governors?|representatives?)\\W*");
    /** "Deputy City Manager", which is no Deputy of that name. */
    private static final Pattern DEPUTY_POST = Pattern.compile(
            "Deputy (?:[A-Z][\\p{L}'’-]+ ){0,3}(?:Manager|Clerk|Attorney|Director|Chief|Officer|Head|Mayor|Leader|Secretary|Solicitor|Treasurer|Recorder)");
    /** "Mara Ash of Healthwatch": whom somebody speaks for. */
    private static final Pattern OF_BODY = Pattern.compile(
            "(?<name>(?:[A-Z]\\.? ){0,2}(?:[A-Z][\\p{L}'’-]+ ){0,1}[A-Z][\\p{L}'’-]+) (?:of|from|representing) (?:the )?(?<body>[A-Z][\\p{L}&’'-]+(?: [\\p{L}&’'-]+){0,6})");

    private static final Pattern WHO_WAS_REPLACED =
            Pattern.compile("who (?:was|were) (?:substituted|replaced|represented) by (?<who>[A-Z].*?)[.,;]?");
    private static final Pattern TITLE_INSIDE = Pattern.compile("\\b(?:Councillors?|Cllrs?|Mrs|Ms)\\b");
    /** "Mrs A Ash (AA)": no role, but what the minutes call her by. */
    private static final Pattern INITIALS_OF = Pattern.compile("[A-Z]{2,5}");

    /** "Cllr AA" is somebody named already; more letters may be a surname in capitals. */
    private static final Pattern SHORT = Pattern.compile("[A-Z]{2}|(?!(?i:.*[aeiou]))[A-Z]{3,4}");

    private static final Pattern SURNAME = Pattern.compile("(?:[A-Z]\\.? ){0,2}[A-Z][\\p{L}'’-]+");

    private final String list;
    private final List<Person> people = new ArrayList<>();
    /** The title that a plural or a label gave to the names that follow, or {@code null}. */
    private String shared;
    /** The title of one member, which surnames after it go on with, or {@code null}. */
    private String one;
    /** How many names have come since a title in the plural, that one included; 0 without one. */
    private int named;
    /** The places of those who have a courtesy title and perhaps, if members go on behind them, the shared one. */
    private final List<Integer> courtesies = new ArrayList<>();

    /** Whether members of the list have a courtesy title besides the shared one. */
    private boolean courtesyAmongMembers;

    private NameList(String list, String given) {
        this.list = list;
        this.shared = given;
        this.named = given == null ? 0 : 1;
    }

    /**
     * A name of a list.
     *
     * @param from index in the list's text where the name begins
     * @param substitutesFor the member whose place it takes, or {@code null}
     * @param replacedBy who came in its place, or {@code null}
     */
    record Person(String name, String role, String substitutesFor, String replacedBy, int from, int to) {

        /** The same of somebody who is away: "(substitute Councillor B)" says who came. */
        Person away() {
            return substitutesFor == null || replacedBy != null
                    ? this
                    : new Person(name, role, null, substitutesFor, from, to);
        }

        private Person replacedBy(String who) {
            return new Person(name, role, substitutesFor, who, from, to);
        }

        /** The same with what its post, which the piece before ends, goes on with. */
        private Person goesOn(String list, Piece before, int end) {
            var more = role != null && role.endsWith(list.substring(before.from(), before.to()))
                    ? role + list.substring(before.to(), end)
                    : role;
            return new Person(name, more, substitutesFor, replacedBy, from, end);
        }

        Person titled(String title) {
            return new Person(title + " " + name, role, substitutesFor, replacedBy, from, to);
        }
    }

    /** The people of the list; empty when it is no list of names. */
    static List<Person> people(String list) {
        return people(list, null);
    }

    /** The people of a list whose label gave them a title ("Councillors:"). */
    static List<Person> people(String list, String given) {
        return new NameList(list, given).read();
    }

    private List<Person> read() {
        var pieces = NamePieces.of(list);
        for (var i = 0; i < pieces.size(); i++) {
            var last = people.isEmpty() ? null : people.getLast();
            if (Portfolios.goesOn(list, pieces, i)) {
                if (last != null) {
                    people.add(people.removeLast()
                            .goesOn(list, pieces.get(i - 1), pieces.get(i).to()));
                }
                continue;
            }
            if (last == null
                    || last.role == null
                    || shared != null
                    || !PostTails.is(
                            list,
                            pieces,
                            i,
                            last.to == pieces.get(i - 1).to()
                                    && last.from == pieces.get(i - 1).from())) {
                read(pieces.get(i));
            }
        }
        if (courtesyAmongMembers || (shared != null && NamedAlike.members(people, shared))) {
            // "Councillors Mrs A, B, Mrs C, D and Mrs E": a list that calls members so does it to the last
            courtesies.forEach(at -> people.set(at, people.get(at).titled(shared)));
        }
        return people;
    }

    private void read(Piece piece) {
        var text = list.substring(piece.from(), piece.to());
        if (list.startsWith(";", lastOf(people))) {
            // "Councillor A; B Ash, Director"
            one = null;
        }
        if (piece.anew()) {
            shared = null;
            one = null;
            named = 0;
            courtesies.clear();
        }
        var replaced = WHO_WAS_REPLACED.matcher(text);
        if (replaced.matches() && !people.isEmpty()) {
            people.add(people.removeLast().replacedBy(whole(replaced.group("who"), null)));
            return;
        }
        var entry = NameEntry.of(text);
        var kind = MemberKinds.before(entry.words());
        var words = entry.words().substring(kind.length());
        if (!kind.isEmpty()) {
            shared = null;
            one = null;
        }
        var title = Titles.before(words);
        var own = title.find() ? title.group("t").strip().replaceAll("\\s+", " ") : null;
        var bare = own == null ? words : words.substring(title.end()).strip();
        var role = entry.role() == null && !kind.isEmpty() ? kind.strip() : entry.role();
        var sent = SENDER_BEHIND.matcher(bare);
        var posted = sent.matches() ? sent : own == null ? null : POST_BEHIND.matcher(bare);
        if (posted != null
                && posted.matches()
                && (posted == sent || POST.matcher(posted.group("post")).find())) {
            role = role == null ? posted.group("post") : role;
            bare = posted.group("name").strip().replaceFirst("\\.$", "");
        }
        var holder = own == null ? PostHolders.person(text, piece.from(), piece.to()) : null;
        if (holder != null) {
            people.add(holder);
            return;
        }
        if (GROUP.matcher(words).matches()) {
            return;
        }
        if (DEPUTY_POST.matcher(words).matches()) {
            post(words, piece.to());
            return;
        }
        var ofBody = OF_BODY.matcher(bare);
        if (role == null
                && ofBody.matches()
                && !POST.matcher(ofBody.group("name")).find()) {
            role = ofBody.group("body");
            bare = ofBody.group("name");
        }
        if (!NAME.matcher(bare).matches()
                || TITLE_INSIDE.matcher(bare).find()
                || SHORT.matcher(bare).matches()
                || (POST.matcher(bare).find() && (own == null || bare.contains(" ")))) {
            post(words, piece.to());
            return;
        }
        var titled = title(own, bare, role != null && !INITIALS_OF.matcher(role).matches());
        if (posted == sent) {
            one = null; // whoever stands behind a council's name was sent by another
        }
        if (titled == null && !bare.contains(" ")) {
            return;
        }
        people.add(new Person(
                titled == null ? bare : titled + " " + bare,
                role,
                entry.substitutesFor() == null ? null : whole(entry.substitutesFor(), titled),
                entry.replacedBy() == null ? null : whole(entry.replacedBy(), titled),
                piece.from(),
                piece.to()));
    }

    private static int lastOf(List<Person> people) {
        return people.isEmpty() ? 0 : people.getLast().to;
    }

    /** Words that are a post are the role of the name before them. */
    private void post(String words, int to) {
        if (people.isEmpty() || !POST.matcher(words).find()) {
            return;
        }
        one = NamePieces.sender(words) ? null : one;
        var last = people.removeLast();
        var parted = UNPARTED.matcher(last.name);
        var unparted = last.role == null && list.startsWith(" and ", last.to) && parted.matches();
        people.add(new Person(
                unparted ? parted.group("name") : last.name,
                unparted ? parted.group("post") + " and " + words : last.role == null ? words : last.role,
                last.substitutesFor,
                last.replacedBy,
                last.from,
                to));
    }

    /** The title that a name has of its own or shares with those before it, {@code null} for none. */
    private String title(String own, String bare, boolean hasRole) {
        var ofMembers = shared != null && member(shared);
        if (own != null && courtesy(own) && named == 1 && ofMembers) {
            own = shared + " " + own; // "Councillors A and Mrs B": the plural wants two
        }
        named = own != null && plural(own) ? 1 : named == 0 ? 0 : named + 1;
        if (own != null && !hasRole && courtesy(own) && ofMembers) {
            courtesies.add(people.size());
        } else {
            if (own == null && ofMembers) {
                // "Councillors A, Mrs B and C": who stands between members is one
                for (var at : courtesies) {
                    people.set(at, people.get(at).titled(shared));
                    courtesyAmongMembers = true;
                }
            }
            courtesies.clear();
        }
        if (own == null) {
            // "Councillor A, B and C E": surnames go on with the title, a whole name would not
            return shared == null && one != null && SURNAME.matcher(bare).matches() ? one : shared;
        }
        // "Councillors Mrs A, B and Mrs C"
        courtesyAmongMembers |= plural(own) && !Titles.shared(own).equals(singular(own));
        one = member(own) && !plural(own) ? singular(own) : null;
        shared = plural(own) ? Titles.shared(own) : member(own) ? null : shared;
        return singular(own);
    }

    /** The name as it would stand alone: "Councillor Ash" for "Cllrs Ash" or, with a title to share, "Ash". */
    static String whole(String words, String shared) {
        var people = people(words);
        if (!people.isEmpty()) {
            var name = people.getFirst().name();
            // a member's place is a member's, though the title is not said again
            return shared != null && member(shared) && !Titles.before(name).find() ? shared + " " + name : name;
        }
        return shared == null ? words.strip() : shared + " " + words.strip();
    }
}
