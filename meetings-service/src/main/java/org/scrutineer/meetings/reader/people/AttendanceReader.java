package org.scrutineer.meetings.reader.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/**
 * Sixth step of the reader: who was there, who sent apologies, who came in whose place. Read where the minutes record it:
 * under "Present", "In attendance", "Apologies", from sentences that say so, and from tables of substitutes. Only where
 * nobody is listed as present are the people taken who speak in the minutes.
 */
public final class AttendanceReader {

    private static final Pattern ABSENCE_TITLE =
            Pattern.compile("(?i)\\b(?:apolog|absence|attendance|substitut|reserve|present|membership)");
    private static final Pattern PAIRS = Pattern.compile(
            "(?i)^(?:ordinary members?|apolog(?:y|ies) from|absent members?|members? (?:absent|replaced)|for|original member)$");
    private static final Pattern PAIRED = Pattern.compile(
            "(?i)^(?:reserve members?|temporary appointments?|substitutes?(?: members?)?|replaced by|reserves?|replacement)$");
    private static final Pattern COUNCILLORS = Pattern.compile("(?i)^(?:county |city )?(?:councillors|cllrs)\\b");
    private static final Pattern SUBSTITUTED_BY = Pattern.compile("(?i)name.{0,40}substituted by");
    private static final Pattern PAIR = Pattern.compile(
            "^(?<away>(?:Councillor|Cllr)\\.? [A-Z][\\w'’ -]{1,40}?) (?<came>(?:Councillor|Cllr)\\.? [A-Z][\\w'’ -]{1,40})$");
    private static final Pattern COUNCILLORS_IN = Pattern.compile("\\b(?:Councillors|Cllrs)\\b");
    /** "Ms A Ash – Parent Governor": a person with what they stand for, on a line. */
    private static final Pattern ONE_WITH_ROLE = Pattern.compile(
            "^(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Revd?|Canon)\\.? [A-Z][^:;,]{1,40}? [–—-] ?[A-Z][^:;]{3,80}$");

    private static final Pattern PROSE =
            Pattern.compile("\\b(?:was|were|had|said|asked|reported|noted|declared|presented|introduced|advised)\\b");
    private static final Pattern RUNNING_LABEL = Pattern.compile(
            "\\b(?:(?:COUNCIL|MEMBERS|BOARD|COMMISSION(?:ERS)?) |(?<who>ALSO|STAFF|OTHERS) )?(?<label>PRESENT|ABSENT|EXCUSED): (?<names>[A-Z].*?)(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Jr|Sr|St))\\.(?:\\s|$)|;? (?:[A-Z]{4,} )?(?:PRESENT|ABSENT|EXCUSED):|$)");
    private static final int LONGEST_LIST = 1600;

    private final Outline outline;
    /** The title of the names before a paragraph that was cut in two. */
    private String title;

    private final Map<String, Attendee> attendees = new LinkedHashMap<>();

    private AttendanceReader(Outline outline) {
        this.outline = outline;
    }

    /** The attendance of a document, each name once a meeting. */
    public static List<Attendee> read(Outline outline) {
        return outline.report() ? List.of() : new AttendanceReader(outline).read();
    }

    private List<Attendee> read() {
        Presence running = null;
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (i > 0 && passages.get(i - 1).item() != passage.item()) {
                running = null;
            }
            if (!passage.section().isRecord()) {
                running = passage.section() == Section.AGENDA ? titled(passage) : running;
                continue;
            }
            if (PAIRS.matcher(passage.text()).matches()
                    && i + 1 < passages.size()
                    && PAIRED.matcher(passages.get(i + 1).text()).matches()) {
                i = pairs(i + 2);
                running = null;
            } else {
                running = line(passage, running);
            }
        }
        if (attendees.values().stream().noneMatch(attendee -> attendee.presence() == Presence.PRESENT)) {
            Speakers.find(outline).forEach(this::put);
        }
        return List.copyOf(attendees.values());
    }

    /** Whether the paragraph is one of three and more in a row, at the head of the record, that each name one person. */
    private boolean runOfPeople(Passage passage) {
        var passages = outline.passages();
        var at = passages.indexOf(passage);
        if (!ONE_WITH_ROLE.matcher(passage.text()).matches()) {
            return false;
        }
        var run = 1;
        for (var i = at - 1;
                i >= 0 && ONE_WITH_ROLE.matcher(passages.get(i).text()).matches();
                i--) {
            run++;
        }
        for (var i = at + 1;
                i < passages.size()
                        && ONE_WITH_ROLE.matcher(passages.get(i).text()).matches();
                i++) {
            run++;
        }
        return run >= 3;
    }

    /** What the title of the item says that the people below it are: "Also present". */
    private Presence titled(Passage passage) {
        var label = passage.item() < 0
                ? null
                : AttendanceLabels.at(outline.items().get(passage.item()).title());
        return label == null ? null : label.presence();
    }

    /** Reads one paragraph; gives what a list below it would be. */
    private Presence line(Passage passage, Presence running) {
        var text = passage.text();
        if (!passage.para().cells().isEmpty()) {
            row(passage, running);
            return running;
        }
        if (inRunningText(passage)) {
            return null;
        }
        if (SUBSTITUTED_BY.matcher(text).matches()) {
            return Presence.SUBSTITUTE;
        }
        if (running == Presence.SUBSTITUTE && pairOnALine(passage)) {
            return running;
        }
        var label = text.length() < LONGEST_LIST ? AttendanceLabels.at(text) : null;
        if (label != null) {
            if (label.end() < text.length()) {
                list(passage, label.presence(), label.end());
            }
            return label.presence();
        }
        if (running != null && list(passage, running, 0)) {
            return running;
        }
        // "Councillors A, B and C" below the line that names the meeting, with no label
        if (running == null
                && passage.item() < 0
                && passage.meeting() >= 0
                && COUNCILLORS.matcher(text).find()
                && list(passage, Presence.PRESENT, 0)) {
            return null;
        }
        if (running == null && passage.item() < 0 && runOfPeople(passage) && list(passage, Presence.PRESENT, 0)) {
            return null;
        }
        if (passage.head()) {
            var titled = AttendanceLabels.at(text);
            return titled == null ? running : titled.presence();
        }
        var sentences = Sentence.of(passage.para());
        var told = false;
        for (var sentence : sentences) {
            told = told(passage, sentence);
        }
        if (told && text.endsWith(",")) {
            return Presence.APOLOGIES; // the names go on in the next paragraph
        }
        return text.length() < 160
                        && !(text.endsWith(":") && !ABSENCE_TITLE.matcher(text).find())
                ? running
                : null;
    }

    /** A row of a table of absences that has lost its cells: who was away, and who came. */
    private boolean pairOnALine(Passage passage) {
        var pair = PAIR.matcher(passage.text());
        if (!pair.matches()) {
            return false;
        }
        var away = NameList.people(pair.group("away"));
        var came = NameList.people(pair.group("came"));
        if (away.size() != 1 || came.size() != 1) {
            return false;
        }
        put(passage, came.getFirst(), Presence.SUBSTITUTE, away.getFirst().name(), pair.start("came"), 0.9);
        put(passage, away.getFirst(), Presence.APOLOGIES, null, 0, 0.9);
        return true;
    }

    /** Labels in capitals one after another in a text without lines: "PRESENT: Mayor A, Councilmembers B and C. ABSENT: None." */
    private boolean inRunningText(Passage passage) {
        var labels = RUNNING_LABEL.matcher(passage.text());
        var more = 0;
        while (labels.find()) {
            more += labels.start() > 0 ? 1 : 0;
        }
        labels.reset();
        while (more > 0 && labels.find()) {
            var presence =
                    switch (labels.group("label")) {
                        case "ABSENT", "EXCUSED" -> Presence.APOLOGIES;
                        default -> labels.group("who") == null ? Presence.PRESENT : Presence.IN_ATTENDANCE;
                    };
            for (var person : NameList.people(labels.group("names"))) {
                put(passage, person, presence, null, labels.start("names"), 0.9);
            }
        }
        return more > 0;
    }

    /** A line of names; each may have its post behind it. */
    private boolean list(Passage passage, Presence presence, int labelEnd) {
        var text = passage.text();
        var from = labelEnd;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (told(passage, new Sentence(passage.para(), from, text.length()))) {
            return true;
        }
        var names = text.substring(from);
        var people = NameList.people(
                names, COUNCILLORS.matcher(text.substring(0, from)).find() ? "Councillor" : title);
        title = null;
        var covered =
                people.stream().mapToInt(person -> person.to() - person.from()).sum();
        if (people.isEmpty()
                || covered * 2 < names.strip().length()
                || PROSE.matcher(names).find()) {
            return false;
        }
        for (var person : people) {
            var here = person.substitutesFor() != null ? Presence.SUBSTITUTE : presence;
            put(passage, person, here, person.substitutesFor(), from, 0.93);
            if (person.replacedBy() != null) {
                var other = new NameList.Person(person.replacedBy(), null, null, null, person.from(), person.to());
                put(passage, other, Presence.SUBSTITUTE, person.name(), from, 0.93);
            }
        }
        return true;
    }

    private void row(Passage passage, Presence running) {
        if (running == null) {
            return;
        }
        for (var cell : passage.para().cells()) {
            for (var person : NameList.people(outline.text().substring(cell.start(), cell.end()))) {
                put(new Attendee(
                        passage,
                        person.name(),
                        running,
                        null,
                        person.role(),
                        cell.start() + person.from(),
                        cell.start() + person.to(),
                        0.85));
            }
        }
    }

    /** Ordinary members and reserves, one cell a paragraph, in turn. */
    private int pairs(int from) {
        var passages = outline.passages();
        var i = from;
        for (; i + 1 < passages.size(); i += 2) {
            var absent = NameList.people(passages.get(i).text());
            var there = NameList.people(passages.get(i + 1).text());
            if (absent.size() != 1 || there.size() != 1) {
                break;
            }
            put(
                    passages.get(i + 1),
                    there.getFirst(),
                    Presence.SUBSTITUTE,
                    absent.getFirst().name(),
                    0,
                    0.92);
            put(passages.get(i), absent.getFirst(), Presence.APOLOGIES, null, 0, 0.7);
        }
        return i - 1;
    }

    private boolean told(Passage passage, Sentence sentence) {
        var record = passage.item() < 0
                || ABSENCE_TITLE
                        .matcher(outline.items().get(passage.item()).title())
                        .find();
        var found = AttendanceSentences.in(sentence.text(), record);
        for (var told : found) {
            put(passage, told.person(), told.presence(), told.substitutesFor(), sentence.from() + told.at(), 0.93);
        }
        if (!found.isEmpty()) {
            var text = passage.text();
            title = text.endsWith(",") && COUNCILLORS_IN.matcher(text).find() ? "Councillor" : null;
        }
        return !found.isEmpty();
    }

    private void put(
            Passage passage, NameList.Person person, Presence presence, String place, int base, double confidence) {
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
    private void put(Attendee attendee) {
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
        return other.confidence() < 0.7
                ? known.name().endsWith(" " + surname)
                : byTitle && known.presence() == other.presence();
    }
}
