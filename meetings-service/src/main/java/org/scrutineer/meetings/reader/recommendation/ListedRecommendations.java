package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Lists of recommendations below words that say what became of all of them ("Cabinet accepted the recommendations to:") or that
 * responses follow, one to an entry.
 */
final class ListedRecommendations {

    private static final String BODY = "(?:Executive|Cabinet|Council|Board|Mayor|Leader|Portfolio Holder|Committee)";
    private static final String DONE =
            "(?:accepted|agreed(?: to)?|approved|supported|endorsed|rejected|declined|not (?:accept(?:ed)?|agree[d]?|support(?:ed)?|approved?))";

    /** What became of all that follow. */
    private static final Pattern ALL =
            Pattern.compile("\\b" + BODY + " (?:had |has |have |did |does )?(?:also )?(?:\\w+ly )?"
                    + DONE
                    + " (?:the |these |all |all of the )?(?:following )?(?:[\\w’'-]+ ){0,4}recommendations?\\b[^.:]{0,80}:[-–]?$"
                    + "|\\b[Rr]ecommendations? (?:(?:was|were|are) |ha(?:s|ve|d) (?:now |all )?been )?(?:" + DONE
                    + "|implemented|completed)(?: (?:by|in) [^.:]{3,60})?:[-–]?$");

    /** That what follows tells how each fared. */
    private static final Pattern EACH = Pattern.compile(
            "(?i)\\b(?:responses?|repl(?:y|ies)|answers?|updates?|progress|position|feedback|outcomes?)\\b[^.:]{0,60}\\brecommendations?\\b[^.:]{0,80}:[-–]?$|\\brecommendations?\\b[^.:]{0,60}\\b(?:responses?|repl(?:y|ies)|updates?|progress|position|status)\\b[^.:]{0,40}:[-–]?$");

    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:points?|comments?|questions?|issues|matters|discuss\\w*|debate|raised|be made|asked to|recommended to|consider(?:ed)? the|following reports)\\b");

    /** "Play provision: the team is still writing the plan." */
    private static final Pattern TOPIC = Pattern.compile("^[A-Z][\\w ,&’'-]{2,60}:\\s+\\S");

    private static final int MOST = 40;

    private ListedRecommendations() {}

    static List<Reported> find(Outline outline) {
        var found = new ArrayList<Reported>();
        var passages = outline.passages();
        for (var i = 0; i + 1 < passages.size(); i++) {
            var lead = passages.get(i).text();
            if (!passages.get(i).section().isRecord()
                    || lead.indexOf("ecommendation") < 0
                    || !(lead.endsWith(":") || lead.endsWith(":-"))) {
                continue;
            }
            if (ALL.matcher(lead).find()) {
                all(outline, i, found);
            } else if (EACH.matcher(lead).find() && !OTHER.matcher(lead).find()) {
                each(outline, i, found);
            }
        }
        return found;
    }

    private static void all(Outline outline, int lead, List<Reported> found) {
        var passages = outline.passages();
        var words = passages.get(lead).text();
        var status = StatusWords.told(words);
        for (var i = lead + 1; status != null && listed(passages, lead, i); i++) {
            if (passages.get(i).para().marker() != null) {
                found.add(reported(outline, passages.get(i), status, words.replaceFirst("[:–-]+$", "")));
            }
        }
    }

    private static void each(Outline outline, int lead, List<Reported> found) {
        var passages = outline.passages();
        for (var i = lead + 1; listed(passages, lead, i); i++) {
            var words = passages.get(i).text();
            var end = trailing(words);
            var status = end == null ? StatusWords.reported(words) : StatusWords.stated(end);
            if (status != null) {
                found.add(reported(outline, passages.get(i), status, end == null ? words : end));
            }
        }
    }

    /** Whether the passage belongs to the list below the lead: it has a marker, or a topic and a colon. */
    private static boolean listed(List<Passage> passages, int lead, int index) {
        return index < passages.size()
                && index < lead + MOST
                && passages.get(index).item() == passages.get(lead).item()
                && !passages.get(index).head()
                && (passages.get(index).para().marker() != null
                        || TOPIC.matcher(passages.get(index).text()).find());
    }

    /** The words behind the last dash, bracket or stop, when they tell a state and nothing else: "… – Accepted." */
    static String trailing(String words) {
        var text = words.replaceFirst("[\\s.;)]+$", "");
        var cut = Math.max(
                Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" - ")),
                Math.max(Math.max(text.lastIndexOf(" ("), text.lastIndexOf(". ")), text.lastIndexOf(": ")));
        if (cut < 0 || text.length() - cut > LONGEST_STATE) {
            return null;
        }
        var tail = text.substring(cut).replaceFirst("^[ .:(–-]+", "");
        return !tail.isEmpty() && STATES.matcher(tail).find() && StatusWords.stated(tail) != null ? tail : null;
    }

    private static final int LONGEST_STATE = 45;
    private static final Pattern STATES =
            Pattern.compile("^(?:[A-Z]|\\d|not |in (?:part|progress|principle)|\\w+ed\\b|complete|ongoing|on )");

    private static Reported reported(Outline outline, Passage passage, Status status, String told) {
        var extract = Extract.of(outline.text(), passage, 0, passage.text().length());
        var marker = passage.para().marker();
        var number = marker == null || marker.value().isEmpty() ? null : marker.value();
        return new Reported(passage, number, extract, status, told, 0.82);
    }
}
