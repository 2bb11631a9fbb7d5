package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/**
 * Sixth step of the reader: who was there, who sent apologies, who came in whose place. Read where the minutes record it:
 * under "Present", "In attendance", "Apologies", from sentences that say so, and from tables of substitutes. Only where
 * no member is recorded as present, away or instead of another are the people taken who speak in the minutes.
 */
public final class AttendanceReader {

    private static final Pattern COUNCILLORS = Pattern.compile(
            "^(?i:(?:(?:county|city|district|borough|town|parish|community) )?(?:councillors|cllrs))\\b|^(?:The )?(?:(?:Lord )?Mayor,? |Chair(?:man|woman|person)?,? )?\\(?(?:(?:County |City |District |Borough |Town |Parish |Community )?(?:Councillor|Cllr)|Mrs?|Ms|Miss|Dr)\\.? [A-Z][^;:,]{2,50}?,? \\(?(?i:in the chair|presiding|chair(?:man|woman|person)?)\\)?(?:[,;:]? and|[,;:]| [–-]) (?=(?:(?:County|City|District|Borough|Town|Parish|Community) )?(?:Councillors?|Cllrs?)\\b)|^(?:Councillor|Cllr)\\.? [A-Z][^;:,()]{2,40} \\((?i:in the chair|presiding|chair(?:man|woman|person)?)\\),? and$");
    /** Below those present, other members who came. */
    private static final Pattern MEMBERS_TOO = Pattern.compile(
            "(?i)^(?:(?:members|councillors) (?:also )?(?:in attendance|attending)\\b(?! (?:virtual|remote|online))|others? (?:members?|councillors?)(?: of (?:the )?council)?(?: (?:also )?(?:present|in attendance|attending)\\b| ?:| ?$))");

    private static final Pattern IN_ATTENDANCE = Pattern.compile("(?i)^in attendance\\b");
    private static final Pattern CHAIR = Pattern.compile(
            "^(?:In [Aa]ttendance ?:?-? ?)?(?:Councillors?|Cllrs?)\\b[^.;]{2,60}?(?:\\((?:in the )?[Cc]hair(?:man|woman|person)?\\)|in the [Cc]hair)|^In the [Cc]hair ?: ?(?:Councillor|Cllr)");
    private static final Pattern IN_THE_CHAIR = Pattern.compile("^(?i:in the chair) ?:");
    private static final Pattern GROUP = Pattern.compile("(?i)(?:[\\w-]+ ){0,3}(?:members?|officers?|governors?)\\W*");
    /** What no agenda says, whatever the page calls the place where it stands. */
    private static final Pattern APOLOGIES_TOLD = Pattern.compile(
            "\\b[Aa]polog(?:y|ies) (?:for (?:absence|non-attendance) )?(?:was|were|had been|have been) (?:received|submitted|given|noted|tendered|intimated)\\b");
    /** "II DECLARATION OF INTEREST": the next item. */
    private static final Pattern NUMBERED_TITLE =
            Pattern.compile("(?:[IVX]{1,5}|\\d{1,3})[.)]? [A-Z][A-Z'’&/-]*(?:,? [A-Z'’&/-]+){1,9}");

    private static final Pattern SUBSTITUTED_BY = Pattern.compile("(?i)name.{0,40}substituted by");
    /** "Ms A Ash – Parent Governor", "Councillor B Birch (Chair)", "Cllr Carr": one person, on a line. */
    private static final Pattern ONE_A_LINE = Pattern.compile(
            "^(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Revd?|Canon)\\.? [A-Z][^:;,]{1,40}? [–—-] ?[A-Z][^:;]{3,80}|(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\\.? [A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,3}(?: ?\\([A-Z][^()]{3,40}\\))?)$");

    private static final int LONGEST_LIST = 1600;

    private final Outline outline;
    private final Attendees attendees = new Attendees();
    private final AbsenceTables tables;
    private final LabelLines labels;
    private final NameLines lines;

    private AttendanceReader(Outline outline) {
        this.outline = outline;
        this.tables = new AbsenceTables(outline, attendees);
        this.labels = new LabelLines(outline);
        this.lines = new NameLines(outline.text(), attendees);
    }

    /** The attendance of a document, each name once a meeting. */
    public static List<Attendee> read(Outline outline) {
        return outline.report() ? List.of() : new AttendanceReader(InnerLabels.parted(outline)).read();
    }

    private List<Attendee> read() {
        Presence running = null;
        var passages = outline.passages();
        var marked = new MarkedMembers(outline, attendees).read();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (marked.contains(i)) {
                running = null;
                continue;
            }
            if (i > 0 && passages.get(i - 1).item() != passage.item()) {
                running = null;
            }
            if (!passage.section().isRecord() && !labels.onFrontPage(i)) {
                if (APOLOGIES_TOLD.matcher(passage.text()).find()) {
                    Sentence.of(passage.para()).forEach(sentence -> told(passage, sentence));
                }
                running = passage.section() == Section.AGENDA ? titled(passage) : running;
                continue;
            }
            if (AbsenceTables.headsOfPairs(passages, i)) {
                i = tables.pairs(i + 2);
                running = null;
            } else {
                running = line(i, running);
            }
        }
        attendees.unite();
        attendees.addReplaced();
        attendees.unite();
        if (attendees.noMembers()) {
            Speakers.find(outline).forEach(attendees::put);
        }
        return attendees.all();
    }

    /** Whether the paragraph is one of three and more in a row, at the head of the record, that each name one person. */
    private boolean runOfPeople(int at) {
        var passages = outline.passages();
        for (var from = Math.max(0, at - 2); from <= at && from + 3 <= passages.size(); from++) {
            if (passages.subList(from, from + 3).stream()
                    .allMatch(passage -> ONE_A_LINE.matcher(passage.text()).matches())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the title of its item, whatever number the council puts before it: "C48/23 1. APOLOGIES". */
    private boolean opensItem(Passage passage) {
        return passage.item() >= 0
                && passage.text().endsWith(outline.items().get(passage.item()).title());
    }

    /** What the title of the item says that the people below it are: "Also present". */
    private Presence titled(Passage passage) {
        var label = passage.item() < 0
                ? null
                : AttendanceLabels.at(outline.items().get(passage.item()).title());
        return label == null ? null : label.presence();
    }

    /** Reads one paragraph; gives what a list below it would be. */
    private Presence line(int at, Presence running) {
        var passage = outline.passages().get(at);
        var text = passage.text();
        if (!passage.para().cells().isEmpty()) {
            return tables.row(passage, running);
        }
        if (NUMBERED_TITLE.matcher(text).matches() || RunningLabels.read(passage, attendees)) {
            return null;
        }
        if (SUBSTITUTED_BY.matcher(text).matches()) {
            return Presence.SUBSTITUTE;
        }
        if (running == Presence.SUBSTITUTE && tables.pairOnALine(passage)) {
            return running;
        }
        if (LabelLines.countsVotes(outline.passages(), at)) {
            return null;
        }
        var label = text.length() < LONGEST_LIST ? labels.at(at, running) : null;
        if (label != null
                && running == Presence.APOLOGIES
                && GROUP.matcher(text).matches()) {
            return running; // "School members" below "Apologies"
        }
        if (label != null) {
            var presence = presence(at, label.presence());
            lines.below(text);
            if (label.end() < text.length()) {
                list(passage, presence, label.end());
            }
            return presence;
        }
        if (running != null && (lines.titles(text) || NamesBelow.sender(outline.passages(), at))) {
            return running;
        }
        if (running != null && !text.endsWith(":") && list(passage, running, 0)) {
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
        if (running == null && passage.item() < 0 && runOfPeople(at) && list(passage, Presence.PRESENT, 0)) {
            return null;
        }
        if (passage.head()) {
            var titled = opensItem(passage) ? titled(passage) : null;
            return titled == null ? running : titled;
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
                        && !(text.endsWith(":")
                                && !LabelLines.ATTENDANCE.matcher(text).find())
                ? running
                : null;
    }

    /** What a label means where it stands: "In attendance" may come instead of "Present", "Other members present" after it. */
    private Presence presence(int at, Presence labelled) {
        var passages = outline.passages();
        var text = passages.get(at).text();
        var present = attendees.present(passages.get(at).meeting()).size();
        if (MEMBERS_TOO.matcher(text).find() && present > 1) {
            return Presence.IN_ATTENDANCE;
        }
        var committee = present
                        <= (at > 0
                                        && IN_THE_CHAIR
                                                .matcher(passages.get(at - 1).text())
                                                .find()
                                ? 1
                                : 0)
                && IN_ATTENDANCE.matcher(text).find()
                && passages.subList(present == 0 ? at : at - 1, Math.min(passages.size(), at + 3)).stream()
                        .anyMatch(passage -> CHAIR.matcher(passage.text()).find());
        return committee ? Presence.PRESENT : labelled;
    }

    /** A line of names; each may have its post behind it. */
    private boolean list(Passage passage, Presence presence, int labelEnd) {
        var text = passage.text();
        var from = labelEnd;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        var any = false;
        for (var sentence : Sentence.of(passage.para())) {
            if (sentence.to() > from) {
                any |= told(passage, new Sentence(passage.para(), Math.max(from, sentence.from()), sentence.to()));
            }
        }
        if (any) {
            return true;
        }
        return lines.read(passage, presence, from);
    }

    private boolean told(Passage passage, Sentence sentence) {
        var record = labels.ofAttendance(passage);
        var found = AttendanceSentences.in(sentence.text(), record);
        for (var told : found) {
            attendees.put(
                    passage, told.person(), told.presence(), told.substitutesFor(), sentence.from() + told.at(), 0.93);
        }
        if (!found.isEmpty()) {
            lines.after(passage.text());
        }
        return !found.isEmpty();
    }
}
