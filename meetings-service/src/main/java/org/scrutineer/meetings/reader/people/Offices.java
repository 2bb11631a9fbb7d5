package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists of American minutes in which an office stands before a name: "Chair Jo Ash, Vice Chair Al Birch, Supervisors Di Carr and
 * Ed Dale". Before a whole name the office is what the person is; before a surname alone it belongs to the name.
 */
final class Offices {

    private static final String OFFICE =
            "(?:(?:Vice|Deputy|Acting|Pro Tem|Council|Board|City|County|Town|Village|District)[ -]){0,2}"
                    + "(?:Chair(?:man|woman|person|s)?|Presidents?|Mayor(?: Pro[ -]Tem(?:pore)?)?|Supervisors?|Commissioners?|Trustees?|Select(?:man|men|woman|person|board [Mm]embers?)|Freeholders?|Legislators?|Members?|[Mm]embers?)";
    private static final Pattern HELD = Pattern.compile("(?<office>" + OFFICE + ") (?=[A-Z])");
    private static final Pattern PARTED = Pattern.compile("[,;] and |[,;] | and | & ");
    private static final String FIRST = "[A-Z][a-z'’-]+(?:[A-Z][a-z]+)?";
    private static final Pattern WHOLE =
            Pattern.compile("(?:" + FIRST + "|(?:[A-Z]\\.? ?){1,2})(?: (?:[A-Z]\\.?|[“\"(]" + FIRST + "[”\")]|" + FIRST
                    + ")){0,2} (?:(?:de|van|von|la|le|St\\.) )?[A-Z][\\p{L}'’-]+(?:,? (?:Jr|Sr|III?|IV)\\.?)?");
    private static final Pattern SURNAME = Pattern.compile("[A-Z][\\p{L}'’-]+");
    private static final Pattern PLURAL =
            Pattern.compile("(?:.*(?:Supervisor|Commissioner|Trustee|ember|Legislator)s|.*men)");
    private static final int MOST = 60;

    private Offices() {}

    /** The people of the list; empty when it has no such office, or anything that is neither an office nor a name. */
    static List<NameList.Person> people(String list) {
        if (!HELD.matcher(list).find()) {
            return List.of();
        }
        var people = new ArrayList<NameList.Person>();
        var parts = PARTED.matcher(list);
        String shared = null;
        var whole = false;
        for (var from = 0; from < list.length() && people.size() < MOST; ) {
            var to = parts.find() ? parts.start() : list.length();
            var words = list.substring(from, to).strip();
            var posted = PostNames.whole(words, from, to);
            if (posted != null && !people.isEmpty()) {
                whole = true;
                people.add(posted);
                from = to == list.length() ? to : parts.end();
                continue;
            }
            var held = HELD.matcher(words);
            var office = held.lookingAt() ? held.group("office") : null;
            var name = office == null ? words : words.substring(held.end());
            shared = office == null ? shared : PLURAL.matcher(office).matches() ? singular(office) : null;
            var own = office == null ? shared : singular(office);
            if (NameList.POST.matcher(name).find()) {
                return List.of();
            }
            if (WHOLE.matcher(name).matches()) {
                whole = true;
                people.add(new NameList.Person(name, own, null, null, from, to));
            } else if (own != null && SURNAME.matcher(name).matches()) {
                people.add(new NameList.Person(own + " " + name, null, null, null, from, to));
            } else {
                return List.of();
            }
            from = to == list.length() ? to : parts.end();
        }
        return whole || people.size() > 1 ? people : List.of();
    }

    private static String singular(String office) {
        return office.endsWith("men")
                ? office.substring(0, office.length() - 2) + "an"
                : PLURAL.matcher(office).matches() ? office.substring(0, office.length() - 1) : office;
    }
}
