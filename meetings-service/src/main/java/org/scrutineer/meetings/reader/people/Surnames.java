package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list that names its members by the surname alone, or by initials where two share one: "Ash, Birch, Carr and Dale" of a roll call, "Ash
 * (Chair), Birch, P Carr, T Carr" below "Present".
 */
final class Surnames {

    private static final String ONE = "(?:(?i:mc|mac|o['’]|de|la|van|st\\.) ?)?[A-Z][\\p{L}'’-]+";
    private static final String INITIALS = "(?:(?:[A-Z](?:\\. ?| )){1,3}+|[A-Z]{2,3} )";
    private static final String ROLE =
            "(?: \\((?:[Vv]ice[ -]?|[Dd]eputy )?[Cc]hair(?:man|woman|person)?(?:, [^()]{3,30})?\\))";
    private static final Pattern LIST =
            Pattern.compile("\\s*" + ONE + "(?:[,;] " + ONE + "){1,30}+(?:[,;]? (?:and|&) " + ONE + ")?[.;]?\\s*");
    private static final Pattern NAME = Pattern.compile("(?:(?<=[,;&] )|(?<=and )|^)" + ONE);
    private static final String MEMBER = "(?:" + INITIALS + ")?" + ONE;
    private static final Pattern MEMBERS = Pattern.compile("\\s*" + MEMBER + ROLE + "?(?:[,;] " + MEMBER + ROLE
            + "?){2,40}+(?:[,;]? (?:and|&) " + MEMBER + ROLE + "?)?[.;]?\\s*");
    /** Without somebody in the chair, or initials, the words of such a list may be anything. */
    private static final Pattern OF_PEOPLE = Pattern.compile(ROLE + "|(?:^|[,;] |and )" + INITIALS);

    private static final Pattern MEMBER_NAME =
            Pattern.compile("(?:(?<=[,;&] )|(?<=and )|^)(?<name>" + MEMBER + ")(?<role>" + ROLE + ")?");

    private Surnames() {}

    /** The people of the list, three or more; empty when it is no list of surnames. */
    static List<NameList.Person> people(String list) {
        if (!LIST.matcher(list).matches() || NameList.POST.matcher(list).find()) {
            return List.of();
        }
        var people = new ArrayList<NameList.Person>();
        var name = NAME.matcher(list);
        while (name.find()) {
            people.add(new NameList.Person(name.group(), null, null, null, name.start(), name.end()));
        }
        return people.size() < 3 ? List.of() : people;
    }

    /** The members of a list below the label of those present, of whom one is in the chair or has initials; empty when it is none. */
    static List<NameList.Person> members(String list) {
        var people = new ArrayList<NameList.Person>();
        if (!OF_PEOPLE.matcher(list).find() || !MEMBERS.matcher(list).matches()) {
            return people;
        }
        var name = MEMBER_NAME.matcher(list);
        while (name.find()) {
            var role = name.group("role");
            people.add(new NameList.Person(
                    name.group("name"),
                    role == null ? null : role.substring(2, role.length() - 1),
                    null,
                    null,
                    name.start(),
                    name.end("name")));
        }
        return people;
    }
}
