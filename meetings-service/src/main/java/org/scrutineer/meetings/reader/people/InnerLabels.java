package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Labels behind one another in one paragraph: "Present: Councillors A and B. In attendance: C (Clerk). Apologies: Councillor
 * D." Each is read as if it began a line.
 */
final class InnerLabels {

    private static final Pattern LABEL = Pattern.compile(
            "(?<=[.;)] )(?=(?i:also |in attendance|officers?|apolog(?:y|ies)|substitut|absent|observers?|others?|invite|guests?|members )[A-Za-z ]{0,40}:)");

    private InnerLabels() {}

    /** The same outline with such paragraphs in parts. */
    static Outline parted(Outline outline) {
        var passages = new ArrayList<Passage>();
        for (var passage : outline.passages()) {
            if (passage.para().cells().isEmpty()
                    && passage.text().indexOf(':') > 0
                    && AttendanceLabels.at(passage.text()) != null) {
                part(outline, passage, passages);
            } else {
                passages.add(passage);
            }
        }
        return outline.with(passages);
    }

    private static void part(Outline outline, Passage passage, List<Passage> parts) {
        var rest = passage;
        var inner = LABEL.matcher(rest.text());
        while (inner.find() && AttendanceLabels.at(rest.text().substring(inner.start())) != null) {
            parts.add(rest.of(rest.para().upTo(outline.text(), inner.start() - 1)));
            rest = rest.of(rest.para().from(outline.text(), inner.start()));
            inner = LABEL.matcher(rest.text());
        }
        parts.add(rest);
    }
}
