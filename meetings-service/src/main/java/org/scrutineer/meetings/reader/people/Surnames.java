package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list that names its members by the surname alone, as a roll call does: "Ash, Birch, Carr and Dale". */
final class Surnames {

    private static final String ONE = "(?:(?i:mc|mac|o['’]|de|la|van|st\\.) ?)?[A-Z][\\p{L}'’-]+";
    private static final Pattern LIST =
            Pattern.compile("\\s*" + ONE + "(?:[,;] " + ONE + "){1,30}+(?:[,;]? (?:and|&) " + ONE + ")?[.;]?\\s*");
    private static final Pattern NAME = Pattern.compile("(?:(?<=[,;&] )|(?<=and )|^)" + ONE);

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
}
