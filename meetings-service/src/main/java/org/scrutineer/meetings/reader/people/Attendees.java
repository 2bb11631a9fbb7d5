package org.scrutineer.meetings.reader.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.structure.Passage;

/** The people found so far in a document, each once a meeting. */
final class Attendees {

    /** Up to this confidence a surname is enough to be somebody already known. */
    private static final double BY_SURNAME = 0.69;

    private static final Pattern STOPS = Pattern.compile("\\.(?=\\s|$)|(?<=\\b[a-z])\\.");
    private static final Pattern MEMBER = Pattern.compile(
            "^(?:(?:county|city|district|town|parish|borough|community) )?(?:cllr|councillor)(?: (?:mrs?|ms|miss|dr))?\\b");

    private static final Pattern INITIALS =
            Pattern.compile("(?<title>\\p{L}{2,} )(?<letter>\\p{L})(?: \\p{L}){0,3} (?<surname>\\p{L}[\\p{L}'’-]+)");
    private static final Pattern FORENAME = Pattern.compile(
            "(?<title>\\p{L}{2,} )(?<forename>\\p{L}[\\p{L}'’-]+)(?: \\p{L})? (?<surname>\\p{L}[\\p{L}'’-]+)");

    private final Map<String, Attendee> attendees = new LinkedHashMap<>();
    /** Each name is compared with every other. */
    private final Map<String, String> plain = new HashMap<>();

    /**
     * Keeps a person of a list.
     *
     * @param place whose place they took, or {@code null}
     * @param base the index in the passage's text that the person's own indexes count from
     */
    void put(Passage passage, NameList.Person person, Presence presence, String place, int base, double confidence) {
        put(new Attendee(
                passage,
                person.name(),
                presence,
                place,
                person.role(),
                passage.para().sourceStart(base + person.from()),
                passage.para().sourceEnd(base + person.to()),
                confidence));
    }

    /** Keeps a person once: as a substitute before all else, and not again by surname alone. */
    void put(Attendee attendee) {
        var meeting = attendee.passage().meeting() + "|";
        var key = meeting + plain(attendee.name());
        var known = attendees.get(key);
        if (known == null
                && attendees.entrySet().stream()
                        .anyMatch(e -> e.getKey().startsWith(meeting) && samePerson(e.getValue(), attendee))) {
            return;
        }
        if (known == null) {
            attendees.put(key, attendee);
        } else if (attendee.presence() == Presence.SUBSTITUTE
                && (known.presence() != Presence.SUBSTITUTE || known.substitutesFor() == null)) {
            attendees.put(key, attendee.named(known.name()));
        }
    }

    /** The name without what others leave out: "Councillor J Ash" for "Cllr J. Ash" and "County Councillor Mrs J Ash". */
    private String plain(String name) {
        return plain.computeIfAbsent(name, Attendees::plainly);
    }

    private static String plainly(String name) {
        var plain = STOPS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").replaceAll("\\s+", " ");
        return MEMBER.matcher(plain.strip()).replaceFirst("councillor");
    }

    private boolean samePerson(Attendee known, Attendee other) {
        var words = other.name().split(" ", -1);
        var surname = words[words.length - 1];
        return other.confidence() <= BY_SURNAME
                ? known.name().endsWith(" " + surname)
                : (shortened(other.name(), known.name()) || titled(other.name(), known.name()))
                        && known.presence() == other.presence()
                        && (other.substitutesFor() == null || known.substitutesFor() != null);
    }

    /** "Bailie Kay Keir", whom the roll has as "Kay KEIR" below its own label. */
    private boolean titled(String name, String whole) {
        var bare = Titles.before(name).replaceFirst("");
        return bare.length() < name.length()
                && bare.indexOf(' ') > 0
                && plain(bare).equals(plain(whole));
    }

    /** Whether the first name may be the second in short: the same title and surname, and nothing between. */
    private boolean shortened(String name, String whole) {
        var brief = plain(name);
        var full = plain(whole);
        var space = brief.indexOf(' ');
        return space > 0
                && space == brief.lastIndexOf(' ')
                && full.length() > brief.length()
                && full.startsWith(brief.substring(0, space + 1))
                && full.endsWith(brief.substring(space));
    }

    /** Whoever is told of again by the surname is one with the only one of that name: "Cllr Ash was replaced by Cllr Birch". */
    void unite() {
        for (var attendee : all()) {
            var key = key(attendee);
            var whole = whole(attendee.passage().meeting(), attendee.name());
            if (whole != null && agree(attendee.presence(), whole.presence())) {
                attendees.remove(key);
                if (attendee.presence() == Presence.SUBSTITUTE) {
                    attendees.put(key(whole), attendee.named(whole.name()));
                }
            }
        }
        initials();
        for (var attendee : all()) {
            // a roll of bare surnames names whoever was told of with a title
            var surname = attendee.name().substring(attendee.name().lastIndexOf(' ') + 1);
            var listed = attendees.get(attendee.passage().meeting() + "|" + plain(surname));
            if (listed != null && !listed.equals(attendee) && listed.presence() == attendee.presence()) {
                attendees.remove(key(attendee));
            }
        }
        for (var attendee : all()) {
            var absent = attendee.substitutesFor();
            var whole = absent == null ? null : absent(attendee.passage().meeting(), absent);
            if (whole != null && whole.presence() == Presence.APOLOGIES) {
                attendees.put(key(attendee), attendee.insteadOf(whole.name()));
            }
        }
    }

    /** "Cllr J Ash" of the list is "Cllr Jo Ash" who spoke, where the list has no other: the name that came first is kept. */
    private void initials() {
        var known = all();
        for (var i = 1; i < known.size(); i++) {
            var later = known.get(i);
            var alike = known.stream()
                    .filter(other -> !other.equals(later)
                            && other.passage().meeting() == later.passage().meeting()
                            && (initialed(other.name(), later.name()) || initialed(later.name(), other.name())))
                    .toList();
            if (alike.size() == 1
                    && alike.getFirst().presence() == later.presence()
                    && known.indexOf(alike.getFirst()) < i
                    && !alike.getFirst().passage().equals(later.passage())) {
                attendees.remove(key(later));
            }
        }
    }

    /** Whether the first name is the second with initials in the place of what somebody is called by. */
    private boolean initialed(String name, String whole) {
        var brief = INITIALS.matcher(plain(name));
        var full = FORENAME.matcher(plain(whole));
        return brief.matches()
                && full.matches()
                && brief.group("title").equals(full.group("title"))
                && brief.group("surname").equals(full.group("surname"))
                && brief.group("letter").charAt(0) == full.group("forename").charAt(0);
    }

    private static boolean agree(Presence brief, Presence whole) {
        return (brief == Presence.APOLOGIES) == (whole == Presence.APOLOGIES);
    }

    /** The only one at the meeting whom the name may mean in short, or {@code null}. */
    private Attendee whole(int meeting, String name) {
        var meant = attendees.values().stream()
                .filter(other -> other.passage().meeting() == meeting && shortened(name, other.name()))
                .toList();
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    /** The only one who sent apologies and whom the name means, be it in short or with fewer initials, or {@code null}. */
    private Attendee absent(int meeting, String name) {
        var brief = whole(meeting, name);
        if (brief != null) {
            return brief;
        }
        var meant = attendees.values().stream()
                .filter(other -> other.passage().meeting() == meeting
                        && other.presence() == Presence.APOLOGIES
                        && (initialed(name, other.name())
                                || initialed(other.name(), name)
                                || fewer(name, other.name())))
                .toList();
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    /** "Cllr J Ash" for "Cllr J R Ash", or the other way round. */
    private boolean fewer(String name, String other) {
        var one = INITIALS.matcher(plain(name));
        var two = INITIALS.matcher(plain(other));
        return one.matches()
                && two.matches()
                && one.group("title").equals(two.group("title"))
                && one.group("surname").equals(two.group("surname"))
                && one.group("letter").equals(two.group("letter"));
    }

    private String key(Attendee attendee) {
        return attendee.passage().meeting() + "|" + plain(attendee.name());
    }

    /** Whoever had a substitute was away, though no list may say so. */
    void addReplaced() {
        for (var attendee : all()) {
            if (attendee.presence() == Presence.SUBSTITUTE && attendee.substitutesFor() != null) {
                put(new Attendee(
                        attendee.passage(),
                        attendee.substitutesFor(),
                        Presence.APOLOGIES,
                        null,
                        null,
                        attendee.start(),
                        attendee.end(),
                        attendee.substitutesFor().indexOf(' ')
                                        == attendee.substitutesFor().lastIndexOf(' ')
                                ? BY_SURNAME
                                : 0.7));
            }
        }
    }

    boolean nobodyPresent() {
        return attendees.values().stream().noneMatch(attendee -> attendee.presence() == Presence.PRESENT);
    }

    /** Whether no list or sentence has told of a member: nobody was present, sent apologies or came in another's place. */
    boolean noMembers() {
        return attendees.values().stream().allMatch(attendee -> attendee.presence() == Presence.IN_ATTENDANCE);
    }

    /** Whether somebody of the surname was there, as far as is known. */
    boolean came(int meeting, String name) {
        var surname = " " + name.substring(name.lastIndexOf(' ') + 1);
        return attendees.values().stream()
                .anyMatch(one -> one.passage().meeting() == meeting
                        && one.presence() != Presence.APOLOGIES
                        && one.name().endsWith(surname));
    }

    /** Those present at a meeting so far. */
    List<Attendee> present(int meeting) {
        return attendees.values().stream()
                .filter(there -> there.passage().meeting() == meeting && there.presence() == Presence.PRESENT)
                .toList();
    }

    List<Attendee> all() {
        return List.copyOf(attendees.values());
    }
}
