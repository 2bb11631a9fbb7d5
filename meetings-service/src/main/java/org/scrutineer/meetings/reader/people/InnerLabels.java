package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Labels behind one another in one paragraph: "Present: Councillors A and B. In attendance: C (Clerk). Apologies: Councillor
 * D.", and with dashes or nothing in the place of the colons, as scanned minutes have it, even behind the lines that name
 * the meeting. Each is read as if it began a line.
 */
final class InnerLabels {

    private static final String MARK = "(?: ?:| ?[–-] )";
    private static final Pattern LABEL = Pattern.compile(
            "(?<=[.;)] )(?=(?i:also |in attendance|officers?|apolog(?:y|ies)|substitut|absent|observers?|others?|invite|guests?|members )[A-Za-z ]{0,40}"
                    + MARK
                    + ")|(?<=[.;,)] )(?=(?:Officers|Co-opt(?:ees|ed [Mm]embers)|Councillors|(?:Cabinet|Executive) Members?|Portfolio Holders?)"
                    + MARK
                    + ")|(?<=[\\p{L}.;)] )(?<!(?:Members|Councillors|Officers|Others?|Also|Staff|were|was) )(?=(?:In [Aa]ttendance|Also (?:[Pp]resent|in [Aa]ttendance)|Apologies|(?:Staff|Others?|Officers) (?:[Pp]resent|in [Aa]ttendance)|(?:Members )?Absent)"
                    + MARK
                    + "|(?:In Attendance|Also Present|Apologies) (?:[A-Z] ?[A-Z]?\\.? |(?:Councillor|Cllr|Provost|Bailie|Mrs?|Ms|Miss|Dr)s?\\.? )[A-Z]|Apologies Apolog(?:y|ies) (?:for|from|were|was)\\b)");
    /** "SCRUTINY COMMITTEE 6 December Present: Councillor A": the label behind the words that name the meeting. */
    private static final Pattern BEHIND_HEAD = Pattern.compile(
            "(?<=[\\w.)-] )(?<!(?:MEMBERS|COUNCIL|BOARD|COMMISSION|COMMISSIONERS|ALSO|STAFF|OTHERS|Members|Councillors|Officers|Others|Also|were|was) )(?=(?:Members Present|Present|PRESENT)(?: ?:-?| ?[–-]) (?:The |the )?(?:Mayor|Provost|Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr)\\b)");

    private InnerLabels() {}

    /** The same outline with such paragraphs in parts. */
    static Outline parted(Outline outline) {
        var passages = new ArrayList<Passage>();
        for (var passage : outline.passages()) {
            if (passage.para().cells().isEmpty()) {
                part(outline, passage, passages);
            } else {
                passages.add(passage);
            }
        }
        return outline.with(passages);
    }

    private static void part(Outline outline, Passage passage, List<Passage> parts) {
        var rest = passage;
        var head = passage.item() < 0 ? BEHIND_HEAD.matcher(passage.text()) : null;
        if (head != null && head.find()) {
            parts.add(rest.of(rest.para().upTo(outline.text(), head.start() - 1)));
            rest = rest.of(rest.para().from(outline.text(), head.start()));
        }
        if (AttendanceLabels.at(rest.text()) != null) {
            var inner = LABEL.matcher(rest.text());
            while (inner.find()) {
                var behind = rest.text().substring(inner.start());
                if (behind.startsWith("Apologies Apolog") || AttendanceLabels.at(behind) != null) {
                    parts.add(rest.of(rest.para().upTo(outline.text(), inner.start() - 1)));
                    rest = rest.of(rest.para().from(outline.text(), inner.start()));
                    inner = LABEL.matcher(rest.text());
                }
            }
        }
        parts.add(rest);
    }
}
