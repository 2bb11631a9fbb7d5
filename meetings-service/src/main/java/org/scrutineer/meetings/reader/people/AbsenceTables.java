package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.format.SourceDocument.Span;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** Attendance in tables: rows of names, and tables of those who were away beside those who came, with cells or without. */
final class AbsenceTables {

    private static final Pattern PAIRS = Pattern.compile(
            "(?i)^(?:ordinary members?|apolog(?:y|ies) from|absent members?|members? (?:absent|replaced)|for|original member)$");
    private static final Pattern PAIRED = Pattern.compile(
            "(?i)^(?:reserve members?|temporary appointments?|substitutes?(?: members?)?|replaced by|reserves?|replacement)$");
    private static final Pattern NAMES_HEAD =
            Pattern.compile("(?i)(?:attendees?|names?|members?|councillors?|name of (?:member|councillor|attendee))");
    private static final Pattern STATUS_HEAD =
            Pattern.compile("(?i)(?:(?:member )?attendance(?: status)?|attended\\??|present\\??|present/apologies)");
    private static final Pattern PAIR = Pattern.compile(
            "^(?<away>(?:Councillor|Cllr)\\.? [A-Z][\\w'’ -]{1,40}?)(?<! for| of| by| and|ing) (?<came>(?:Councillor|Cllr)\\.? [A-Z][\\w'’ -]{1,40})$");

    /** The head of a table of something else: "Ref | Agenda matter | Action", or the first of its cells on a line. */
    private static final Pattern OTHER_HEAD = Pattern.compile(
            "(?i)^(?:ref(?:erence)? back|agenda (?:items?|matters?))$|\\|\\s*(?:actions?|agenda (?:item|matter)|items?|minutes?|owner|matter|discussion)\\s*(?:\\||$)");

    /** Words that all begin with a capital, and perhaps a bracket: no sentence. */
    private static final Pattern NAME_ALONE = Pattern.compile(
            "[A-ZÀ-Ý][\\p{L}.'’-]*(?: (?:de |van |von |le |la |ap |ab )?[A-ZÀ-Ý][\\p{L}.'’-]*){0,6}(?: ?\\([^()]{2,60}\\))?[.,;]?");

    private final Outline outline;
    private final Attendees attendees;

    AbsenceTables(Outline outline, Attendees attendees) {
        this.outline = outline;
        this.attendees = attendees;
    }

    /** Whether the two passages from here on are the heads of a table of pairs that has lost its cells. */
    static boolean headsOfPairs(List<Passage> passages, int at) {
        return at + 1 < passages.size()
                && PAIRS.matcher(passages.get(at).text()).matches()
                && PAIRED.matcher(passages.get(at + 1).text()).matches();
    }

    /** Whether the line is the head of a table that lists no people. */
    static boolean headsOther(String line) {
        return OTHER_HEAD.matcher(line).find();
    }

    /**
     * The names in the cells of a row: under the label in its first cell, or else under the one above the table. Gives what
     * the rows below it are read as.
     */
    Presence row(Passage passage, Presence running) {
        var cells = passage.para().cells();
        if (headsOther(passage.text())) {
            return null;
        }
        var first = words(cells.getFirst()).strip();
        if (headsStatus(cells)) {
            return Presence.PRESENT;
        }
        var label = cells.size() > 1 ? AttendanceLabels.at(first + ":") : null;
        var labelled = label != null && label.end() > first.length();
        var presence = labelled ? label.presence() : running;
        if (presence == null || member(passage)) {
            return running;
        }
        for (var cell : labelled ? cells.subList(1, cells.size()) : cells) {
            for (var person : NameList.people(words(cell))) {
                put(passage, cell, person, presence, null, person.role());
            }
        }
        return running;
    }

    private void put(
            Passage passage, Span cell, NameList.Person person, Presence presence, String instead, String role) {
        attendees.put(new Attendee(
                passage,
                person.name(),
                presence,
                instead,
                role,
                cell.start() + person.from(),
                cell.start() + person.to(),
                0.85));
    }

    /** "Attendee | Role | Attendance" */
    private boolean headsStatus(List<Span> cells) {
        return cells.size() > 1
                && NAMES_HEAD.matcher(words(cells.getFirst())).matches()
                && cells.stream()
                        .skip(1)
                        .anyMatch(cell -> STATUS_HEAD.matcher(words(cell)).matches());
    }

    /** A row that says of one person who they are and whether they came; {@code false} when it is no such row. */
    private boolean member(Passage passage) {
        var cells = passage.para().cells();
        var names = cells.stream()
                .filter(cell -> !NameList.people(words(cell)).isEmpty())
                .toList();
        var people = names.size() == 1 ? NameList.people(words(names.getFirst())) : List.<NameList.Person>of();
        if (people.size() != 1) {
            return false;
        }
        var person = people.getFirst();
        var role = person.role();
        var instead = person.substitutesFor();
        Presence status = null;
        for (var cell : cells) {
            var words = words(cell);
            var says = AttendanceStatus.of(words);
            if (says == Presence.APOLOGIES || (says != null && (status == null || status == Presence.PRESENT))) {
                status = says;
            } else if (says == null && !words.isBlank() && !cell.equals(names.getFirst())) {
                role = role == null ? words : role;
            }
            instead = instead == null ? placeOf(words) : instead;
        }
        if (status == null) {
            return false;
        }
        if (status == Presence.PRESENT && instead != null) {
            status = Presence.SUBSTITUTE;
        } else if (status == Presence.PRESENT && Guests.officer(person.name(), role)) {
            status = Presence.IN_ATTENDANCE;
        }
        put(passage, names.getFirst(), person, status, status == Presence.SUBSTITUTE ? instead : null, role);
        return true;
    }

    private static String placeOf(String words) {
        var placed = NameEntry.placeOf(words);
        var who = placed == null ? List.<NameList.Person>of() : NameList.people(placed);
        return who.size() == 1 ? who.getFirst().name() : null;
    }

    private String words(Span cell) {
        return outline.text().substring(cell.start(), cell.end());
    }

    /** Ordinary members and reserves, one cell a paragraph, in turn; gives the index of the last that was read. */
    int pairs(int from) {
        var passages = outline.passages();
        var i = from;
        for (; i < passages.size(); i += 2) {
            var absent = alone(passages, i);
            if (absent.isEmpty()) {
                break;
            }
            var there = alone(passages, i + 1);
            if (there.isEmpty() || !came(passages.get(i), there.getFirst())) {
                if (there.isEmpty() && attendees.nobodyPresent()) {
                    break;
                }
                attendees.put(passages.get(i), absent.getFirst(), Presence.APOLOGIES, null, 0, 0.85);
                i--; // the cell beside it is empty
                continue;
            }
            attendees.put(
                    passages.get(i + 1),
                    there.getFirst(),
                    Presence.SUBSTITUTE,
                    absent.getFirst().name(),
                    0,
                    0.92);
            attendees.put(passages.get(i), absent.getFirst(), Presence.APOLOGIES, null, 0, 0.7);
        }
        return i - 1;
    }

    /** The one person whom a cell names and nothing else; none when it is no such cell. */
    private static List<NameList.Person> alone(List<Passage> passages, int at) {
        var words = at < passages.size() ? passages.get(at).text() : "";
        var people = NAME_ALONE.matcher(words).matches() ? NameList.people(words) : List.<NameList.Person>of();
        return people.size() == 1 ? people : List.of();
    }

    /** Whether the person may be one who came: where those present are listed, one of these. */
    private boolean came(Passage passage, NameList.Person person) {
        return attendees.nobodyPresent() || attendees.came(passage.meeting(), person.name());
    }

    /** A row of a table of absences that has lost its cells: who was away, and who came. */
    boolean pairOnALine(Passage passage) {
        var pair = PAIR.matcher(passage.text());
        if (!pair.matches()) {
            return false;
        }
        var away = NameList.people(pair.group("away"));
        var came = NameList.people(pair.group("came"));
        if (away.size() != 1 || came.size() != 1) {
            return false;
        }
        attendees.put(
                passage, came.getFirst(), Presence.SUBSTITUTE, away.getFirst().name(), pair.start("came"), 0.9);
        attendees.put(passage, away.getFirst(), Presence.APOLOGIES, null, 0, 0.9);
        return true;
    }
}
