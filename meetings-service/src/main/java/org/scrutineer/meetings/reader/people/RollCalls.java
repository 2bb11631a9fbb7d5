package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.layout.Hint;
import org.scrutineer.meetings.reader.people.AttendanceSentences.Told;

/**
 * Sentences of a roll call, as American minutes have them: "Present on roll call were A, B and C", "Council members present were
 * A and B", "Answering roll call: A, B and C", and who "was absent due to illness".
 */
final class RollCalls {

    private static final String END =
            "(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Jr|Sr|St))\\.(?:\\s|$)|; (?=[Aa]bsent|[Ee]xcused|[Aa]lso)|$)";
    private static final String MEMBERS =
            "(?:[Mm]embers|[Aa]ldermen|[Cc]ouncillors|[Cc]ouncilmembers|[Cc]ommissioners|[Tt]rustees|[Ss]upervisors|[Ss]electmen|[Dd]irectors)";

    private static final Hint TELLS = Hint.of("resent|roll call|Roll Call|Roll call|ROLL CALL");

    /** Each with the usage it is for. */
    private static final List<Pattern> PRESENT = List.of(
            // "Council members present were A, B and C."
            Pattern.compile("\\b(?<who>(?:[Cc]ouncil ?)?" + MEMBERS
                    + "(?: of the (?:[A-Z][\\w-]* ?){1,4})? (?:present|answering|in attendance)(?: (?:at|on|to|for) (?:the )?roll call)?(?: were)?:?|[Tt]he following (?:"
                    + MEMBERS
                    + " (?:of the [\\w-]+ )?)?were (?:present|in attendance)(?: (?:at|on|for) roll call)?:) (?<names>[A-Z].*?)"
                    + END),
            // "Present on roll call were A, B and C."
            Pattern.compile(
                    "(?<![Aa]lso )(?<![Oo]thers )\\b(?:Those )?[Pp]resent (?:(?:and voting )?(?:on|at|upon|for|during|by|to) (?:the )?[Rr]oll [Cc]all ?,?)(?:was|were|are)?:? ?(?<who>)(?<names>[A-Z].*?)"
                            + END),
            // "Present were A, B and C.", "Those present were: A, B and C"
            Pattern.compile(
                    "^(?:[A-Z][A-Z ]{2,30}[–—:-]{1,2} ?)?(?:Those |The members )?[Pp]resent were:? (?<who>)(?<names>[A-Z].*?)"
                            + END),
            // "Answering roll call were A, B and C.", "The following answered the roll call: A, B and C"
            Pattern.compile(
                    "\\b(?:[Aa]nswer(?:ing|ed)|[Rr]espond(?:ing|ed)) (?:\"?present\"? )?(?:to )?(?:the )?[Rr]oll ?[Cc]all (?:were|was|are)?:? ?(?<who>)(?<names>[A-Z].*?)"
                            + END),
            // "Upon roll call A, B and C were present."
            Pattern.compile(
                    "\\b[Rr]oll [Cc]all,? (?<who>)(?<names>[A-Z][^.;:]{8,300}?) (?:were|answered) (?:\"?present|in attendance)\\b"));

    /** Somebody with a first name who was away, and why. */
    private static final Pattern ABSENT = Pattern.compile(
            "^(?:(?i:absent)(?: (?:on|at|from) (?:the )?[Rr]oll [Cc]all)? (?:was|were):? (?<behind>[A-Z].*?)" + END
                    + "|(?<names>[A-Z][\\w.'’-]* (?:[Mm]ember )?[A-Z][^.;:]{2,160}?) (?:was|were) (?:noted (?:as )?)?(?:absent|excused|unable to attend)(?: (?:due to|because of|on account of|owing to|with|by) [^.;]{3,60}| and excused)?\\.?$)");

    /** "Council member A present after 10:00 a.m." comes late. */
    private static final Pattern LATE = Pattern.compile(
            "^(?<names>[A-Z][\\w.'’-]* (?:[Mm]ember )?[A-Z][^.;:]{2,60}?) (?:was |were |being )?(?:(?:present|there) (?:after|from|at)|(?:absent|away) until|late, (?:arriving|coming) at) \\d{1,2}[.:]\\d\\d");

    private RollCalls() {}

    /**
     * Adds those who were present.
     *
     * @return whether the sentence tells of any
     */
    static boolean present(String sentence, List<Told> told) {
        if (!TELLS.in(sentence)) {
            return false;
        }
        for (var pattern : PRESENT) {
            var present = pattern.matcher(sentence);
            if (present.find()) {
                var names = present.group("names");
                var at = present.start("names");
                if (!PostNames.people(names).isEmpty()) {
                    continue; // officers, who are not called
                }
                people(names, present.group("who"))
                        .forEach(person -> told.add(new Told(person, presence(person), null, at)));
                if (!told.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "… and Town Manager Di Dale": an officer among those called. */
    private static Presence presence(NameList.Person person) {
        return Guests.officer(person.name(), person.role()) ? Presence.IN_ATTENDANCE : Presence.PRESENT;
    }

    private static List<NameList.Person> people(String names, String who) {
        var offices = Offices.people(names);
        if (!offices.isEmpty()) {
            return offices;
        }
        var people = NameList.people(
                names, "aldermen".equalsIgnoreCase(who.replaceFirst(" present.*$", "")) ? "Alderman" : null);
        return people.isEmpty() ? Surnames.people(names) : people;
    }

    /** Those who were away or came late, by sentences where attendance is recorded. */
    static List<Told> absent(String sentence) {
        var told = new ArrayList<Told>();
        var late = LATE.matcher(sentence);
        if (late.find()) {
            for (var person : people(late.group("names"), "")) {
                told.add(new Told(person, Presence.PRESENT, null, late.start("names")));
            }
            return told;
        }
        var absent = sentence.contains("bsent") || sentence.contains("xcused") || sentence.contains("unable to attend")
                ? ABSENT.matcher(sentence)
                : null;
        if (absent != null && absent.find()) {
            var group = absent.group("names") == null ? "behind" : "names";
            var names = absent.group(group);
            var at = absent.start(group);
            for (var person : people(names, "")) {
                told.add(new Told(person, Presence.APOLOGIES, null, at));
            }
        }
        return told;
    }
}
