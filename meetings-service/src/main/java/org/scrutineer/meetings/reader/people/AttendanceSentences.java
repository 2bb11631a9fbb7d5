package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.layout.Hint;

/**
 * Sentences that record attendance: "Apologies were received from …", "… attended as a substitute for …", "… was in the
 * chair", "Councillor … attended in accordance with Standing Order 25".
 */
final class AttendanceSentences {

    /** What a list of names is made of; stops and colons only within brackets: "(substitute: Councillor A.)". */
    private static final String WITHIN = "(?:[^.;:(]|\\([^()]{0,80}\\))";

    static final String NAMES =
            "(?<names>(?:(?:Councillors|Cllrs|Members) ?: )?(?:The )?(?:(?:[A-Z]|Mrs?|Ms|Dr|Cllrs?|Prof|Rev)\\.|[A-Z]|(?:de|van|von|le|la|ap|ab) )"
                    + WITHIN + "*?(?:\\b(?:[A-Z]|Mrs?|Ms|Dr|Cllrs?|Prof|Rev)\\." + WITHIN + "*?)*)";
    private static final Pattern APOLOGIES_FROM = Pattern.compile(
            "\\b(?i:apolog(?:ies|y))\\b(?: for (?:absence|non-attendance|inability to attend))?[^.;:]{0,70}?\\b(?:from|by|of|on behalf of)\\s*:?\\s+(?:the )?(?:(?:co-opted|independent|voting|lay) )?(?:[Mm]embers?,? |officers?,? )?"
                    + NAMES
                    + "(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Cllrs?|Prof|Rev))\\.(?:\\s|$)|;|$| (?:was|were|had|have|who|and (?:it|the|an?|for)|due|as (?:he|she|they)|for (?:this|the|absence)|with)\\b)");
    /** Who is late comes. */
    private static final Pattern LATE = Pattern.compile(
            "^(?<late>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)s?\\.? [A-Z][\\w.'’, -]{1,80}?) (?:had |has )?(?:sent|gave|given|submitted|tendered|offered) (?:his |her |their )?apologies for (?:lateness|late arrival|arriving late|being late)|\\b[Aa]polog(?:ies|y) for (?:lateness|late arrival)\\b[^.;:]{0,70}?\\b(?:from|by)\\s*:?\\s+"
                    + NAMES + "(?=,? who\\b|\\.(?:\\s|$)|;|$)");
    /** Under a heading that says what "these" are. */
    private static final Pattern RECEIVED = Pattern.compile(
            "^(?:(?:These|They|Those|This|It|One|Two|Three|An apology|Apolog(?:y|ies))(?: for absence)? )?(?:(?:had|has|have) been |were |was )?(?:[Rr]eceived|[Ss]ubmitted|[Ss]ent|[Gg]iven|[Tt]endered) (?:from|by|on behalf of) (?<names>[A-Z].*?)"
                    + "(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Cllrs?|Prof|Rev))\\.(?:\\s|$)|$)");

    private static final Pattern SENT_APOLOGIES = Pattern.compile(
            NAMES
                    + " (?:(?:(?:was|were) (?:unable to attend|not able to attend|absent)(?: the meeting)? and )?(?:had |has |have )?(?:also )?(?:sent|gave|given|submitted|tendered|offered|extended) (?:his |her |their |an? )?apolog(?:ies|y)(?! for (?:lateness|late|arriving|being late))|apologi[sz]ed for (?:(?:his|her|their) (?:inability|absence)|not being|being unable))\\b");
    private static final Pattern APOLOGY = Pattern.compile("(?i)pologi|pology");
    private static final Pattern ATTENDED = Pattern.compile(
            "^(?<names>(?:Councillor|Cllr|County Councillor)s? .{2,160}?) (?:(?:was|were) (?:also )?(?:in attendance|present)|(?:also )?attended)\\b(?! (?:by|as (?:a )?(?:substitute|reserve)|in place))(?<how>.*)");
    /** "attended the Wold Conference held on 3 May": somewhere else. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "^ (?:the|an?|this|last|their|its|her|his) (?:[\\w’'&,/-]+ ){0,12}?(?i:conference|seminar|training|workshop|course|visit|launch|event|funeral|service|ceremony|open day|exhibition|reception|show|festival|fair|summit|congress|awards?|parade|opening|unveiling|tour|AGM)\\b");
    /** "Councillors A and B (Cabinet Members) – Interest in the called-in items; attended pursuant to the dispensation" */
    private static final Pattern DISPENSED = Pattern.compile(
            "^(?<names>(?:Councillor|Cllr)s? [A-Z][^;:]{2,120}?) [–-] [^;.]{3,160}; attended (?:pursuant|in accordance|under)\\b");

    /** "It was noted that Cllr A, Cabinet Member for Roads, would be responding to the call-in" */
    private static final Pattern TO_ANSWER = Pattern.compile(
            "\\b(?:noted|advised|informed|announced|reported) (?:[\\w ]{0,20})?that (?<names>(?:Councillor|Cllr|Mrs?|Ms|Dr)\\.? [A-Z][\\w'’-]*(?: [A-Z][\\w'’-]*){0,2})(?:,? [A-Z(][^.;:]{3,80}?,?)? (?:would be|was|will be) (?:there to |here to )?(?:respond|answer|present|attend|join|speak|represent)(?:ing)?\\b");

    /** "Councillor A logged into the meeting remotely": there, but not among those who make it up. */
    private static final Pattern LOGGED_IN = Pattern.compile(
            "^(?<names>(?:(?:County )?Councillor|Cllr|Mr|Mrs|Ms|Dr)s?\\.? [A-Z][^;:.]{1,100}?) (?:(?:had |also )*(?:logged|dialled|dialed|called|tuned) (?:on|in|into)\\b|(?:also )?(?:joined|participated|took part|observed|watched|listened)(?: (?:in|to))?(?: the (?:meeting|proceedings))?,? (?:remotely|online|virtually|via|by (?:video|telephone|phone))\\b)");

    private static final Pattern ABSENT_WERE = Pattern.compile(
            "^(?:(?<names>(?:Aldermen|Council ?members|Councillors?|Cllrs?|Commissioners) [A-Z].*?) (?:was|were) absent\\b(?! (?:for|during|when|from the room))|[{(\\[]?(?<excused>[A-Z][\\w.'’-]*(?:,? (?:and )?[A-Z][\\w.'’-]*){1,8}) (?:was|were) excused\\b)");
    private static final Pattern WERE_ALSO = Pattern.compile(
            "^(?<names>[A-Z].{3,240}?) (?:also present|(?:was|were) (?:also (?:present|in attendance)|present(?: at the meeting| for (?:this|the) item)?|in attendance(?: at the meeting| for (?:this|the) item)?|welcomed to the meeting))\\.?$");
    /** "The meeting was attended in part by A, Police Constable" */
    private static final Pattern ATTENDED_BY = Pattern.compile(
            "(?:^|\\b[Mm]eeting was )(?:[Aa]lso (?:attended|attending)|attended (?:in part|also|partly|briefly)) by (?<names>[A-Z].*?)(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Cllrs?|Prof|Rev))\\.(?:\\s|$)|$)");
    /** "Voting and Seating Order: Ash, Birch and Carr", "Roll call: Ash, Birch and Carr" */
    private static final Pattern ROLL = Pattern.compile(
            "^(?i:roll call|(?:voting|seating)(?: and (?:seating|voting))? order): (?<names>[A-Z][^.]{5,300})");

    /** "The Chair welcomed A, Director of Housing, to the meeting": a guest, with a title or a post. */
    private static final Pattern WELCOMED = Pattern.compile(
            "(?:^|[–—-] )(?:The )?(?:Chair(?:man|woman|person)?|Committee|Panel|Board|Commission|Leader|Convener|Members) (?:also )?(?:welcomed|introduced) (?:(?<all>[A-Z][^;:]{5,200}?, [^;:]{3,80} and [^;:]{5,120}?)(?= to the (?:meeting|committee|panel|board)\\b)|(?<names>[A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){1,3})(?=, (?:the |our |an? )?[A-Z]| \\([A-Z])|(?<titled>(?:Councillor|Cllr|Mrs?|Ms|Dr|Professor)\\.? [A-Z][\\w.'’ -]{1,40}?)(?= (?:to (?:the|this)|who|as)\\b|[.,;]))");

    private static final Pattern TITLED = Pattern.compile(
            "^(?:County )?(?:Councillor|Cllr|Council ?member|Mrs?|Ms|Miss|Dr|Prof|Rev|Mayor|Alderman|Deputy|Senator|Provost|Bailie|Sir|Dame|Lord|Lady)\\b");
    private static final Pattern ALSO_PRESENT = Pattern.compile(
            "^(?:(?:(?:Also|Others?) )?(?:[Pp]resent|[Ii]n attendance|[Aa]ttending)(?: (?:for|at|during) [a-z][a-z ]{2,30}?)? (?:was|were):?|The following (?!(?:[Mm]embers|[Cc]ouncillors)(?: of the [\\w-]+)? were (?:present|in ))(?:(?:[\\w-]+ ){1,4}(?:was|were) (?:also )?|were also )(?:present|in attendance|attending)(?: (?:for|at|during) [a-z][a-z ]{2,30}?)?:) (?<names>[A-Z].*?)(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Jr|Sr))\\.(?:\\s|$)|$)");
    private static final Pattern BY_RULE = Pattern.compile(
            "(?i)\\b(?:procedure|standing order|rule|observer|invitation)\\b|^ (?:the meeting )?(?:in order )?to (?:speak|address|answer|respond)\\b");
    private static final Pattern IN_CHAIR = Pattern.compile(
            "^[(\\[]?(?:N\\.?B\\.?:? |(?:Note|NOTE) ?[:–-] ?)?(?<names>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Alderman|Deputy|Senator|Provost|Bailie|Mayor)\\.? [A-Z][\\w.'’ -]{1,50}?) (?:called the meeting to order|\\(?(?:was )?[Ii]n the [Cc]hair\\)?(?!\\)?(?:[,;]? and|[,;]) (?:[A-Z]|and ))|took the [Cc]hair|presided|(?:arrived|joined|left|entered|rejoined|withdrew from) (?:the (?:[Mm]eeting|room|chamber)|at \\d|during|after|before)|declared an?\\b)");
    /** "The Chairman, Councillor A, asked" */
    private static final Pattern CHAIR_ACTS = Pattern.compile(
            "^(?:The )?(?:Vice-)?Chair(?:man|woman|person)?, (?<names>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\.? [A-Z][\\w.'’ -]{1,40}?), (?:[a-z]+ )?(?:asked|opened|welcomed|thanked|closed|introduced|informed|advised|reported|announced|said|invited|noted|explained)\\b");
    /** "Having given notice Councillor A": the words before the first title are no name. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:.*\\bthat |(?:[A-Z][a-z]+|[A-Z]) (?:[a-z]+ ){1,8})(?=(?:Councillor|Cllr|County Councillor)s?\\b)");

    /** Without one of these no rule below holds, but for "A for B" where attendance is recorded. */
    private static final Hint TELLS = Hint.of(
            "pologi|pology|POLOGI|POLOGY|ubstitut|eserve|eput|place|lieu|tood in|tanding in|eplac|represented|resent|bsent|ttend|elcomed|ntroduced|hair|resided|arrived|joined|left|entered|ithdrew|ogged|ialled|emotely|nline|irtually|declared|eceived from|oll call|oll Call|to order|xcused|Order: |order: ");

    /** "from Councillors: A, B and C" */
    private static final Pattern COUNCILLORS = Pattern.compile("^(?:Councillors|Cllrs) ?: ");

    /** What minutes of another meeting are mended in: "approved subject to noting that Councillor A had sent apologies". */
    private static final Pattern OF_MINUTES = Pattern.compile(
            "\\b[Mm]inutes\\b.{0,200}\\b(?:subject to|amended|corrected|correction|amendment|inclusion|addition)\\b.{0,120}\\b(?:apolog|present|attend|absent|substitut|reserve)|\\b(?:present|attendance|apologies|absent)\\b.{0,60}\\bat the (?:previous|last|earlier) meeting\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 900;

    private AttendanceSentences() {}

    /** A person told of; {@code at} is the index in the sentence that the person's own indexes count from. */
    record Told(NameList.Person person, Presence presence, String substitutesFor, int at) {}

    /**
     * The people whose attendance the sentence records.
     *
     * @param record whether it stands where attendance is recorded, so that "Councillor A for Councillor B" is a substitution
     */
    static List<Told> in(String sentence, boolean record) {
        var told = new ArrayList<Told>();
        if (sentence.length() > LONGEST || (!record && !TELLS.in(sentence))) {
            return told;
        }
        if (OF_MINUTES.matcher(sentence).find()) {
            return told;
        }
        Substitutions.in(sentence, record, told);
        for (var pattern : List.of(APOLOGIES_FROM, SENT_APOLOGIES)) {
            var apologies = pattern.matcher(sentence);
            while (APOLOGY.matcher(sentence).find() && apologies.find()) {
                add(told, apologies.group("names"), apologies.start("names"), Presence.APOLOGIES, null);
            }
        }
        var late = LATE.matcher(sentence);
        if (late.find()) {
            told.clear();
            var group = late.group("late") == null ? "names" : "late";
            add(told, late.group(group), late.start(group), Presence.PRESENT, null);
        }
        var these = RECEIVED.matcher(sentence);
        if (told.isEmpty() && record && these.find()) {
            add(told, these.group("names"), these.start("names"), Presence.APOLOGIES, null);
        }
        var logged = LOGGED_IN.matcher(sentence);
        if (told.isEmpty() && logged.find()) {
            add(told, logged.group("names"), logged.start("names"), Presence.IN_ATTENDANCE, null);
        }
        for (var pattern : List.of(IN_CHAIR, CHAIR_ACTS)) {
            var there = pattern.matcher(sentence);
            if (told.isEmpty() && there.find()) {
                add(told, there.group("names"), there.start("names"), Presence.PRESENT, null);
            }
        }
        if (told.isEmpty()) {
            RollCalls.present(sentence, told);
        }
        for (var pattern : List.of(ALSO_PRESENT, WERE_ALSO, ATTENDED_BY, DISPENSED)) {
            var also = pattern.matcher(sentence);
            if (told.isEmpty() && also.find()) {
                var posts = PostNames.people(also.group("names"));
                posts.forEach(person -> told.add(new Told(person, Presence.IN_ATTENDANCE, null, also.start("names"))));
                if (posts.isEmpty()) {
                    add(told, also.group("names"), also.start("names"), Presence.IN_ATTENDANCE, null);
                    if (told.stream().noneMatch(AttendanceSentences::known)) {
                        told.clear();
                    }
                }
            }
        }
        var answers = TO_ANSWER.matcher(sentence);
        if (told.isEmpty() && record && answers.find()) {
            add(told, answers.group("names"), answers.start("names"), Presence.IN_ATTENDANCE, null);
        }
        var welcomed = WELCOMED.matcher(sentence);
        if (told.isEmpty() && welcomed.find()) {
            var group = welcomed.group("all") != null ? "all" : welcomed.group("names") != null ? "names" : "titled";
            add(told, welcomed.group(group), welcomed.start(group), Presence.IN_ATTENDANCE, null);
            told.removeIf(one -> group.equals("all") && !known(one));
        }
        var roll = ROLL.matcher(sentence);
        if (told.isEmpty() && roll.find()) {
            for (var person : Surnames.people(roll.group("names"))) {
                told.add(new Told(person, Presence.PRESENT, null, roll.start("names")));
            }
        }
        var absent = ABSENT_WERE.matcher(sentence);
        if (told.isEmpty() && absent.find()) {
            var group = absent.group("names") == null ? "excused" : "names";
            add(told, absent.group(group), absent.start(group), Presence.APOLOGIES, null);
        }
        if (told.isEmpty() && record) {
            told.addAll(RollCalls.absent(sentence));
        }
        var attended = ATTENDED.matcher(sentence);
        if (told.isEmpty()
                && attended.find()
                && !ELSEWHERE.matcher(attended.group("how")).find()
                && (record || BY_RULE.matcher(attended.group("how")).find())) {
            add(told, attended.group("names"), attended.start("names"), Presence.IN_ATTENDANCE, null);
        }
        return told;
    }

    /** Whether it is clear that the words are a name: there is a post beside it, or a title before it. */
    private static boolean known(Told told) {
        return told.person().role() != null
                || TITLED.matcher(told.person().name()).find();
    }

    /** "Councillor A was substituting for Birch": a member's place is a member's. */
    private static String titled(NameList.Person person, String absent) {
        var title = Titles.before(person.name());
        var member = title.find() && Titles.member(title.group("t").strip()) && Character.isUpperCase(absent.charAt(0));
        return NameList.whole(absent, member ? title.group("t").strip() : null);
    }

    static void add(List<Told> told, String before, int from, Presence presence, String absent) {
        var lead = LEAD_IN.matcher(before);
        var label = COUNCILLORS.matcher(before);
        var titled = label.find();
        var at = from + (titled ? label.end() : lead.find() ? lead.end() : 0);
        var names = before.substring(at - from);
        var people = NameList.people(names, titled ? "Councillor" : null);
        if (presence == Presence.APOLOGIES) {
            people = NamedAlike.titledOnce(people);
        }
        var places = absent == null
                ? List.<NameList.Person>of()
                : NameList.people(absent.replaceFirst(",? respectively$", ""));
        for (var i = 0; i < people.size(); i++) {
            var person = presence == Presence.APOLOGIES ? people.get(i).away() : people.get(i);
            String place;
            if (places.size() == people.size()) {
                place = titled(person, places.get(i).name());
            } else {
                place = absent == null || people.size() > 1 ? person.substitutesFor() : titled(person, absent);
            }
            told.add(new Told(person, person.substitutesFor() != null ? Presence.SUBSTITUTE : presence, place, at));
            if (person.replacedBy() != null) {
                var other = new NameList.Person(person.replacedBy(), null, null, null, person.from(), person.to());
                told.add(new Told(other, Presence.SUBSTITUTE, person.name(), at));
            }
        }
    }
}
