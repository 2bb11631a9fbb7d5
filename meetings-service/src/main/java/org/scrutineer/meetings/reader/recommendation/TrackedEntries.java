package org.scrutineer.meetings.reader.recommendation;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.layout.Marker;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Entries of a list below words that lead to what is tracked: "the Panel was informed that – (i) the review of parking was
 * complete". What is tracked may be called resolutions or decisions; an entry that tells no state is none.
 */
final class TrackedEntries {

    private static final String WHAT = "(?:resolutions?|recommendations?|decisions?)";
    private static final Pattern TITLE = Pattern.compile("(?i)\\btrack(?:ing|er|ed)\\b(?: of)?(?: \\w+){0,3} " + WHAT
            + "\\b|\\b" + WHAT + "(?: \\w+){0,2} track(?:ing|er|ed)\\b");
    private static final Pattern LEADS = Pattern.compile(
            "(?i)\\b(?:informed|advised|told|updated|reported|noted|heard|highlighted)\\b[^.]{0,80}[:–—-]$|\\b(?:informed|advised|told|reported|noted|heard)(?: \\w+){0,2} that$");

    private TrackedEntries() {}

    /** Whether the passage is an entry of such a list. */
    static boolean is(String title, String above, Passage passage) {
        var marker = passage.para().marker();
        return marker != null
                && marker.style() != Marker.Style.DECIMAL
                && LEADS.matcher(above).find()
                && (TITLE.matcher(title).find() || TITLE.matcher(above).find())
                && told(passage.text()).status() != null;
    }

    /** What an entry tells: behind its last dash, where that tells a state, or as a whole. */
    static Told told(String words) {
        var dash = Math.max(words.lastIndexOf(" – "), words.lastIndexOf(" - "));
        if (dash > 0) {
            var behind = words.substring(dash + 3);
            Status status = StatusWords.reported(behind);
            if (status != null) {
                return new Told(status, behind);
            }
        }
        return new Told(StatusWords.reported(words), words);
    }
}
