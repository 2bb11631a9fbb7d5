package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;

/**
 * "Councillors A, B, C and Mrs D", "Councillors A Ash, B Birch and Mrs C Carr": who is no member would have another sort of
 * name.
 */
final class NamedAlike {

    private static final Pattern INITIALS = Pattern.compile("^(?:[A-Z]\\.? ?){1,3}(?=[A-Z][\\p{L}])");

    private NamedAlike() {}

    /** Whether all people of the list, which the title is shared by, are members. */
    static boolean members(List<NameList.Person> people, String shared) {
        var names = people.stream().map(person -> bare(person.name())).toList();
        return names.size() > 2
                && Titles.member(shared)
                && names.stream()
                        .allMatch(name -> INITIALS.matcher(name).replaceAll("").indexOf(' ') < 0)
                && names.stream()
                                .map(name -> INITIALS.matcher(name).find())
                                .distinct()
                                .count()
                        == 1;
    }

    private static String bare(String name) {
        return Titles.before(name).replaceFirst("");
    }
}
