package org.scrutineer.meetings.reader.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.structure.Passage;

/** The people found so far in a document, each once a meeting. */
final class Attendees {

    /** Up to this confidence a surname is enough to be somebody already known. */
    private static final double BY_SURNAME = 0.69;

    private final Map<String, Attendee> attendees = new LinkedHashMap<>();

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
        var key = meeting + attendee.name().toLowerCase(Locale.ROOT);
        var known = attendees.get(key);
        if (known == null
                && attendees.entrySet().stream()
                        .anyMatch(e -> e.getKey().startsWith(meeting) && samePerson(e.getValue(), attendee))) {
            return;
        }
        if (known == null || (attendee.presence() == Presence.SUBSTITUTE && known.presence() != Presence.SUBSTITUTE)) {
            attendees.put(key, attendee);
        }
    }

    private static boolean samePerson(Attendee known, Attendee other) {
        var words = other.name().split(" ", -1);
        var surname = words[words.length - 1];
        var byTitle = words.length == 2
                && known.name().startsWith(words[0] + " ")
                && known.name().endsWith(" " + surname);
        return other.confidence() <= BY_SURNAME
                ? known.name().endsWith(" " + surname)
                : byTitle && known.presence() == other.presence();
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

    List<Attendee> all() {
        return List.copyOf(attendees.values());
    }
}
