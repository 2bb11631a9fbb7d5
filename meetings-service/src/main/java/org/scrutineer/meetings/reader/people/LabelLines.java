package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.people.AttendanceLabels.Label;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/** Where a line's label says that the names behind it, or below it, are attendance, and where it only looks so. */
final class LabelLines {

    /** Titles of items and lines that attendance stands under. */
    static final Pattern ATTENDANCE =
            Pattern.compile("(?i)\\b(?:apolog|absence|attendance|substitut|reserve|present|membership)");

    private static final Pattern VOTES =
            Pattern.compile("^(?:AYES|NAYS|NOES|YEAS|ABSTAIN\\w*|ABSENT|Ayes|Nays|Noes|Yeas|Abstain\\w*|Absent)\\b ?:");
    private static final Pattern PRESENT = Pattern.compile("(?i)^(?:members |councillors )?present\\b ?(?::.*)?$");
    /** "Cabinet Member: Councillor A" at the foot of an item says whose business the item is. */
    private static final Pattern ANSWERABLE =
            Pattern.compile("(?i)^(?:cabinet|executive|portfolio) (?:member|holder) ?:|^councillor ?:");
    /** The label in the left column goes on beside the next name: "STATUTORY Mr A and", "CO-OPTEES: Ms B". */
    private static final Pattern HALF = Pattern.compile("^(?<half>[A-Z]{4,}(?:-[A-Z]+)?) (?=[A-Z][a-z])");

    /** "OFFICERS" on a line of its own and "PRESENT: Mr A" on the next. */
    private static final Pattern ABOVE = Pattern.compile("(?i)officers?|also|others|staff|other members");

    /** "Clerk – A Ash", beside those present. */
    private static final Pattern CLERK = Pattern.compile(
            "^(?i:(?:the )?(?:(?:town|parish|council|committee|acting|assistant) ){0,2}(?:clerk|minute[ -]taker|minutes taken by)(?: to the (?:council|committee|panel|board))?)(?: ?:| [–-])(?= (?:(?:Mrs?|Ms|Miss|Dr)\\.? )?[A-Z][a-z.]* ?[A-Z])");

    /** "Yn bresennol yn y cyfarfod | Present": the same label again. */
    private static final Pattern SECOND_LANGUAGE = Pattern.compile("[^|]{4,40}\\| ?(?<label>[A-Za-z ]{4,30}?) ?\\|?");

    /** Below the groups of a body its guests. */
    private static final Pattern OTHERS = Pattern.compile("(?i)others?");

    private static final Pattern OTHER_HALF = Pattern.compile("^(?<half>[A-Z][A-Z -]{3,30}?) ?:");
    private static final int LONGEST_LABEL = 40;

    private final Outline outline;

    LabelLines(Outline outline) {
        this.outline = outline;
    }

    /** "ABSENT:" of a roll call counts votes. */
    static boolean countsVotes(List<Passage> passages, int at) {
        return at > 0
                && VOTES.matcher(passages.get(at - 1).text()).find()
                && VOTES.matcher(passages.get(at).text()).find();
    }

    /** Whether the paragraph stands where attendance is recorded: above the items, or in one that is about it. */
    boolean ofAttendance(Passage passage) {
        return passage.item() < 0
                || ATTENDANCE
                        .matcher(outline.items().get(passage.item()).title())
                        .find();
    }

    /** Whether it stands below "Present" at the head of a page that says "Agenda" and goes on with minutes. */
    boolean onFrontPage(int at) {
        var passages = outline.passages();
        if (passages.get(at).item() >= 0 || passages.get(at).section() != Section.AGENDA) {
            return false;
        }
        for (var i = at; i >= 0 && passages.get(i).section() == Section.AGENDA; i--) {
            if (PRESENT.matcher(passages.get(i).text()).matches()) {
                return passages.stream().anyMatch(passage -> passage.section() == Section.MINUTES);
            }
        }
        return false;
    }

    /** The label that the paragraph begins with, or {@code null}. */
    Label at(int at, Presence running) {
        var passage = outline.passages().get(at);
        var text = passage.text();
        if (running == null
                && ANSWERABLE.matcher(text).find()
                && (!ofAttendance(passage) || passage.section() == Section.MINUTES)) {
            return null;
        }
        var clerk = running != null || passage.item() < 0 ? CLERK.matcher(text) : null;
        if (clerk != null && clerk.find()) {
            return new Label(Presence.IN_ATTENDANCE, clerk.end());
        }
        if (running != null && OTHERS.matcher(text).matches()) {
            return new Label(Presence.IN_ATTENDANCE, text.length());
        }
        var label = AttendanceLabels.at(text);
        if (label != null) {
            var above = at > 0 ? ABOVE.matcher(outline.passages().get(at - 1).text()) : null;
            return above != null && above.matches() && PRESENT.matcher(text).matches()
                    ? new Label(Presence.IN_ATTENDANCE, label.end())
                    : label;
        }
        var bar = text.indexOf('|');
        if (bar > 0 && bar < LONGEST_LABEL) {
            // "Chair | Councillor A": a row of two cells, the bar where others have a colon
            var first = ending(text.substring(0, bar).strip(), bar + 1);
            return first == null ? inTwoLanguages(text) : first;
        }
        return cut(
                text,
                at + 1 < outline.passages().size()
                        ? outline.passages().get(at + 1).text()
                        : "");
    }

    private static Label inTwoLanguages(String text) {
        var second = SECOND_LANGUAGE.matcher(text);
        var label = second.matches() ? AttendanceLabels.at(second.group("label")) : null;
        return label == null ? null : new Label(label.presence(), text.length());
    }

    private static Label cut(String text, String next) {
        var half = HALF.matcher(text);
        var other = OTHER_HALF.matcher(next);
        return half.find() && other.find() ? ending(half.group("half") + " " + other.group("half"), half.end()) : null;
    }

    private static Label ending(String words, int end) {
        var label = AttendanceLabels.at(words + ":");
        return label == null ? null : new Label(label.presence(), end);
    }
}
