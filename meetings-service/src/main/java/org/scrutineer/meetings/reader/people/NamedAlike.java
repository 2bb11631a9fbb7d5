package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /**
     * "Apologies were received from Councillor A Ash, Bea Birch and Carl Carr": the title of the first is meant for all of a list
     * of those who are away, where no other has a title or a post.
     */
    static List<NameList.Person> titledOnce(List<NameList.Person> people) {
        var title = people.size() > 2 ? Titles.before(people.getFirst().name()) : null;
        if (title == null || !title.find() || !Titles.member(title.group("t").strip())) {
            return people;
        }
        var others = people.subList(1, people.size());
        var alike = others.stream()
                .allMatch(other -> other.role() == null
                        && other.name().indexOf(' ') > 0
                        && !Titles.before(other.name()).find());
        return alike
                ? Stream.concat(
                                Stream.of(people.getFirst()),
                                others.stream()
                                        .map(other ->
                                                other.titled(title.group("t").strip())))
                        .toList()
                : people;
    }

    private static String bare(String name) {
        return Titles.before(name).replaceFirst("");
    }
}
