package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.structure.Passage;

/** Lines of names, behind a label or below one, and what a line above says of the names below it. */
final class NameLines {

    private static final String PREFIX = "(?:(?i:county|city|district|borough|town|parish|community) )";
    private static final Pattern COUNCILLOR_LABEL =
            Pattern.compile("(?i)^(?<t>" + PREFIX + "?(?:councillors?|cllrs?))\\b");
    /** A label that holds for the lines of names below it. */
    private static final Pattern COUNCILLORS_BELOW = Pattern.compile(
            "(?i)^(?:(?:members )?present ?:?-? ?)?(?<t>" + PREFIX + "?(?:councillors|cllrs))(?: present)? ?:-?$");

    private static final Pattern TITLES =
            Pattern.compile("(?:(?<t>" + PREFIX + "?(?:Councillors|COUNCILLORS|Cllrs))(?: ?:-?)?(?: |$)){1,6}");
    /** A second label behind the first: "Present: Councillors: A, B and C". */
    private static final Pattern SECOND_LABEL =
            Pattern.compile("^(?:(?:Committee |Voting |Panel |Board )?(?:Members|MEMBERS)|(?<c>(?:" + PREFIX
                    + ")?(?:Councillors|COUNCILLORS|Cllrs))) ?:-? ?(?=\\S)");

    /** Who sent the members that follow: "Wold District Council – Councillor A", "Labour Group: Councillors B and C". */
    private static final Pattern SENDER = Pattern.compile(
            "^(?:[A-Z][\\p{L}'’&-]*,? (?:(?:and|of|the|&|with) ){0,2}){0,6}(?:Councils?|Authority|Group|Party|CC|BC|DC|MBC|MDC|CBC|Labour|Conservatives?|Liberal Democrats?|Green|Independents?) ?[–:-] ?(?=(?:(?:County|City|District|Borough|Town|Parish) )?(?:Councillors?|Cllrs?)\\b)");

    private static final Pattern ONE_OF_SEVERAL =
            Pattern.compile("^(?<t>" + PREFIX + "?(?:Councillors|COUNCILLORS|Cllrs))(?: ?:)? ");
    private static final Pattern COUNCILLOR = Pattern.compile("^(?:County |City )?(?:Councillor|Cllr)\\b");
    private static final Pattern SUBMITTED = Pattern.compile("^(?:were|was|had been|have been) [a-z ]{3,40}(?=[A-Z])");
    private static final Pattern REPLACED =
            Pattern.compile("\\bwho (?:was|were) (?:substituted|replaced|represented) by\\b");
    private static final Pattern COUNCILLORS_IN = Pattern.compile("\\b(?:Councillors|Cllrs)\\b");
    /** What a list of bare surnames stands behind; "Members: Good, Fair, Poor" would be anything. */
    private static final Pattern ROLL =
            Pattern.compile("^(?i:(?:(?:council ?)?members )?(?:present|absent)|roll call)\\b");
    /** A task: "(3.4) Noticeboards – AB to order two". */
    private static final Pattern TASK = Pattern.compile("^\\(\\d| [–-] (?:[A-Z]{2,4}|[A-Z][a-z]+) to [a-z]");

    private static final Pattern PROSE =
            Pattern.compile("\\b(?:was|were|had|said|asked|reported|noted|declared|presented|introduced|advised)\\b");
    /** "Attendance Details", which has members first and officers in lines after them. */
    private static final Pattern UNSORTED = Pattern.compile("(?i)^attendance(?: details\\b.*| ?:?)$");
    /** "Councillor A (Substitute)", who does not say for whom. */
    private static final Pattern SUBSTITUTE = Pattern.compile(
            "(?i)(?:(?:attending |present |acting )?as )?(?:an? |the )?(?:named |nominated )?(?:substitutes?|sub|reserve)(?: members?)?\\.?");

    /** "Mayor (Councillor A)" */
    private static final Pattern HELD = Pattern.compile(
            "(?:The )?(?:(?:Right Honourable the |Deputy |Lord |Vice-)*(?:Mayor|Provost|Chair(?:man|woman|person)?)) \\((?<who>(?:Councillor|Cllr|Alderman|Ald)\\.? [A-Z][^()]{2,40})\\)\\.?");
    /** "Aldermen – A, B and C" */
    private static final Pattern DASHED = Pattern.compile("^(?<t>Aldermen|Councillors|Cllrs) ?[–-] ");

    private final String source;
    private final Attendees attendees;
    /** The title of the names before a paragraph that was cut in two. */
    private String title;
    /** The title that a label on a line of its own gives to all names below it. */
    private String titleBelow;

    private boolean unsorted;
    /** Whether those below are no members, though the label above all of them says "Present". */
    private boolean guests;

    NameLines(String source, Attendees attendees) {
        this.source = source;
        this.attendees = attendees;
    }

    /** A line with a label: what stands below it is listed so. */
    void below(String label) {
        unsorted = UNSORTED.matcher(label).matches();
        guests = false;
        var councillors = COUNCILLORS_BELOW.matcher(label);
        titleBelow = councillors.matches() ? Titles.ofLabel(councillors.group("t")) : null;
    }

    /** Whether the line only gives the names below it a title: "Councillors Councillors Councillors" over three columns. */
    boolean titles(String line) {
        var titles = TITLES.matcher(line);
        if (titles.matches()) {
            titleBelow = Titles.ofLabel(titles.group("t"));
            return true;
        }
        return false;
    }

    /** A sentence that told of people: where it ends with a comma, they go on. */
    void after(String sentence) {
        title = sentence.endsWith(",") && COUNCILLORS_IN.matcher(sentence).find() ? "Councillor" : null;
    }

    /** Reads the names from the given index on; {@code false} when it is no line of names. */
    boolean read(Passage passage, Presence presence, int labelEnd) {
        var text = passage.text();
        if (TASK.matcher(text).find() || AbsenceTables.headsOther(text)) {
            return false;
        }
        var from = labelEnd;
        if (presence == Presence.APOLOGIES && labelEnd == 0) {
            var lead = SUBMITTED.matcher(text);
            from = lead.find() ? lead.end() : from; // "were submitted on behalf of" below the label
        }
        var given = given(text, from);
        var sender = SENDER.matcher(text.substring(from));
        if (sender.find()) {
            from += sender.end();
            given = null;
        }
        var second = SECOND_LABEL.matcher(text.substring(from));
        if (labelEnd > 0 && second.find()) {
            from += second.end();
            given = second.group("c") == null ? given : Titles.ofLabel(second.group("c"));
        }
        var held = HELD.matcher(text.substring(from));
        if (held.matches()) {
            return chair(passage, held, from, presence);
        }
        var dashed = DASHED.matcher(text.substring(from));
        if (dashed.find()) {
            from += dashed.end();
            given = Titles.ofLabel(dashed.group("t"));
        }
        var names = Columns.barred(source, passage, from);
        var inColumns = Columns.person(source, passage, from, given);
        var posts = presence == Presence.IN_ATTENDANCE
                ? officers(names.replaceFirst("[.;]$", ""))
                : List.<NameList.Person>of();
        var people = inColumns != null ? List.of(inColumns) : !posts.isEmpty() ? posts : people(names, given);
        if (people.isEmpty() && ROLL.matcher(text.substring(0, labelEnd)).find()) {
            people = Surnames.people(names);
        }
        if (presence == Presence.PRESENT && given == null) {
            var members = Surnames.members(names);
            people = members.size() > people.size() ? members : people;
        }
        title = null;
        // posts whose holders are not named stand among those of officers who are
        var officersOnly = presence == Presence.IN_ATTENDANCE && labelEnd > 0;
        if (!mostlyNames(names, people, officersOnly ? 6 : 2)) {
            return false;
        }
        var several = ONE_OF_SEVERAL.matcher(text.substring(from));
        if ((people.size() == 1 ? labelEnd == 0 : names.indexOf('|') > 0) && several.find()) {
            titleBelow = Titles.ofLabel(several.group("t"));
        }
        var others = officers(presence, people) || guests(passage, presence, labelEnd, people);
        var here = status(text, people, others ? Presence.IN_ATTENDANCE : presence);
        for (var person : people) {
            keep(passage, here == Presence.APOLOGIES ? person.away() : person, here, from);
        }
        return true;
    }

    private static List<NameList.Person> officers(String names) {
        var dashed = PostNames.dashed(names);
        return dashed.isEmpty() ? PostNames.people(names) : dashed;
    }

    /** Who takes the chair, by office. */
    private boolean chair(Passage passage, Matcher held, int from, Presence presence) {
        NameList.people(held.group("who")).forEach(person -> keep(passage, person, presence, from + held.start("who")));
        return true;
    }

    private String given(String text, int from) {
        var label = COUNCILLOR_LABEL.matcher(text.substring(0, from));
        if (label.find()) {
            return Titles.ofLabel(label.group("t"));
        }
        return title != null || from > 0 ? title : titleBelow;
    }

    private static List<NameList.Person> people(String names, String given) {
        var offices = given == null ? Offices.people(names.replaceFirst("[.;]$", "")) : List.<NameList.Person>of();
        return offices.size() > 1 ? offices : NameList.people(names, given);
    }

    private static boolean mostlyNames(String names, List<NameList.Person> people, int share) {
        var covered =
                people.stream().mapToInt(person -> person.to() - person.from()).sum();
        return !people.isEmpty()
                && covered * share >= names.strip().length()
                && !PROSE.matcher(REPLACED.matcher(names).replaceAll("")).find();
    }

    private boolean officers(Presence presence, List<NameList.Person> people) {
        return unsorted
                && presence == Presence.PRESENT
                && !attendees.nobodyPresent()
                && people.stream()
                        .noneMatch(person -> COUNCILLOR.matcher(person.name()).find());
    }

    private boolean guests(Passage passage, Presence presence, int labelEnd, List<NameList.Person> people) {
        if (presence != Presence.PRESENT) {
            return false;
        }
        guests = guests
                || (labelEnd == 0
                        && Guests.begin(people, passage.para().gapBefore(), attendees.present(passage.meeting())));
        return guests;
    }

    private static Presence status(String text, List<NameList.Person> people, Presence otherwise) {
        if (people.size() != 1 || text.indexOf('|') < 0) {
            return otherwise;
        }
        var status = AttendanceStatus.ofRow(text);
        return status == null ? otherwise : status;
    }

    private void keep(Passage passage, NameList.Person person, Presence presence, int from) {
        var instead = person.substitutesFor() != null
                || (presence == Presence.PRESENT
                        && person.role() != null
                        && SUBSTITUTE.matcher(person.role()).matches());
        var here = instead ? Presence.SUBSTITUTE : presence;
        attendees.put(passage, person, here, person.substitutesFor(), from, 0.93);
        if (person.replacedBy() != null) {
            var other = new NameList.Person(person.replacedBy(), null, null, null, person.from(), person.to());
            attendees.put(passage, other, Presence.SUBSTITUTE, person.name(), from, 0.93);
        }
    }
}
