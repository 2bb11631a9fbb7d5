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
            "(?i)\\b(?:responses?|repl(?:y|ies)|answers?|updates?|progress|position|feedback|outcomes?)\\b[^.:]{0,60}\\brecommendations?\\b[^.:]{0,80}:[-–]?$|\\brecommendations?\\b[^.:]{0,140}\\b(?:responses?|responded|repl(?:y|ies|ied)|answered|updates?|progress|position|status)\\b[^.:]{0,40}:[-–]?$");

    /** "Officers reported on the recommendations of the review, which Cabinet agreed in June:" */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:report(?:ed|s)? (?:back )?on|updat(?:e|ed|es)|advised|informed|told|gone|become|came|come)\\b[^.:]{0,80}\\brecommendations?\\b[^.:]{0,120}:[-–]?$");

    /** What another body recommends, put before this one. */
    private static final Pattern PUT = Pattern.compile(
            "\\b(?:considered|received|discussed|outlined|presented|detailed|set out|introduced|contained|included|made|were)\\b[^.:]{0,40}\\b(?:recommendations? (?:of|from|made by|put forward by|arising from) (?:the |its |their )?[^.:]{0,40}\\b(?:Panel|Group|Board|Commission|Committee|Review|Inquiry|review|inquiry|panel|group|working party|Working Party)\\b[^.:]{0,60}|(?:Panel|Group|Board|Commission|Committee|Review|Inquiry|review|panel|group)['’]s? (?:\\w+ ){0,3}recommendations?\\b[^.:]{0,60}):[-–]?$");

    /** "the recommendations of both reports on:", and then what the reports are about. */
    private static final Pattern TOPICS = Pattern.compile("\\b(?:on|about|regarding|covering)\\W*$");

    private static final Pattern OPERATIVE = Pattern.compile(
            "\\b(?:RESOLVED|Resolved|resolved|AGREED|Agreed|agreed|ORDERED|RECOMMENDED|endorsed|approved)\\b");
    private static final Pattern THAT = Pattern.compile("^[“\"‘]?(?:That|that|To|to) \\w");

    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:points?|comments?|questions?|issues|matters|discuss\\w*|debate|raised|be made|asked to|recommended to|consider(?:ed)? the|following reports)\\b");

    /** "Play provision: the team is still writing the plan." */
    private static final Pattern TOPIC = Pattern.compile("^[A-Z][\\w ,&’'-]{2,60}:\\s+\\S");

    /** An entry that names a recommendation by its number is read for the number. */
    private static final Pattern BY_NUMBER = Pattern.compile("^(?:The )?[Rr]ecommendations? (?:[Nn]os?\\.? ?)?\\d");

    private static final Pattern ANSWER = Pattern.compile("^(?:The )?" + BODY + "\\b[^.]{0,30}\\b" + DONE + "\\b");

    /** "Map the drains – noted": words behind a dash that tell no state. */
    private static final Pattern UNTOLD =
            Pattern.compile("(?i) [–—-] (?:noted|no response|not applicable|n/a|to be confirmed)\\b");

    private static final int MOST = 40;

    private ListedRecommendations() {}

    static List<Reported> find(Outline outline) {
        var found = new ArrayList<Reported>();
        var passages = outline.passages();
        for (var i = 0; i + 1 < passages.size(); i++) {
            var lead = passages.get(i).text();
            if (!passages.get(i).section().isRecord() || lead.indexOf("ecommendation") < 0) {
                continue;
            }
            if (!(lead.endsWith(":") || lead.endsWith(":-"))) {
                marked(outline, i, found);
                continue;
            }
            if (ALL.matcher(lead).find()) {
                all(outline, i, found);
            } else if ((EACH.matcher(lead).find() || TOLD.matcher(lead).find())
                    && !OTHER.matcher(lead).find()) {
                each(outline, i, found);
            } else if (PUT.matcher(lead).find()
                    && !OPERATIVE.matcher(lead).find()
                    && !TOPICS.matcher(lead).find()) {
                put(outline, i, found);
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
        var any = false;
        var untold = new ArrayList<Passage>();
        for (var i = lead + 1; listed(passages, lead, i); i++) {
            var words = passages.get(i).text();
            if (BY_NUMBER.matcher(words).find()) {
                continue; // read by its number
            }
            var answer = THAT.matcher(words).find() ? answer(passages, i + 1) : null;
            if (answer != null) {
                any = true;
                found.add(reported(outline, passages.get(i), StatusWords.told(answer), answer));
                i++;
                continue;
            }
            var end = Trailing.of(words);
            var status = end == null ? StatusWords.reported(words) : end.status();
            if (status != null) {
                any = true;
                found.add(reported(outline, passages.get(i), status, end == null ? words : end.words()));
            } else if (THAT.matcher(words).find() || numbered(passages.get(i))) {
                untold.add(passages.get(i));
            }
        }
        if (any) {
            untold.forEach(passage -> found.add(reported(outline, passage, null, null)));
        }
    }

    private static boolean numbered(Passage passage) {
        var marker = passage.para().marker();
        return marker != null
                && !marker.value().isEmpty()
                && UNTOLD.matcher(passage.text()).find();
    }

    /** "Cabinet rejected this because of its cost" in a paragraph below the entry, or {@code null}. */
    private static String answer(List<Passage> passages, int index) {
        if (index >= passages.size() || passages.get(index).para().marker() != null) {
            return null;
        }
        var words = passages.get(index).text();
        return ANSWER.matcher(words).find() && StatusWords.told(words) != null ? words : null;
    }

    /** A list below a sentence without a colon: "1. That a ramp be built. (Agreed)", more than one of that kind. */
    private static void marked(Outline outline, int lead, List<Reported> found) {
        var passages = outline.passages();
        var told = new ArrayList<Reported>();
        var states = 0;
        for (var i = lead + 1; listed(passages, lead, i); i++) {
            var words = passages.get(i).text();
            if (passages.get(i).para().marker() == null || !THAT.matcher(words).find()) {
                break;
            }
            var end = Trailing.of(words);
            states += end == null ? 0 : 1;
            told.add(reported(
                    outline, passages.get(i), end == null ? null : end.status(), end == null ? null : end.words()));
        }
        if (states > 1) {
            found.addAll(told);
        }
    }

    /** The entries of the list itself, not what stands in lists below them. */
    private static void put(Outline outline, int lead, List<Reported> found) {
        var passages = outline.passages();
        var first = passages.get(lead + 1).para().marker();
        for (var i = lead + 1; first != null && listed(passages, lead, i); i++) {
            if (passages.get(i).para().hasMarker(first.style())) {
                found.add(reported(outline, passages.get(i), null, null));
            }
        }
    }

    /** Whether the passage belongs to the list below the lead: it has a marker, or a topic and a colon. */
    private static boolean listed(List<Passage> passages, int lead, int index) {
        return index < passages.size()
                && index < lead + MOST
                && passages.get(index).item() == passages.get(lead).item()
                && !passages.get(index).head()
                && !LabelledRecommendations.tells(passages.get(index).text())
                && (passages.get(index).para().marker() != null
                        || TOPIC.matcher(passages.get(index).text()).find());
    }

    private static Reported reported(Outline outline, Passage passage, Status status, String told) {
        var extract = Extract.of(outline.text(), passage, 0, passage.text().length());
        var marker = passage.para().marker();
        var number = marker == null || marker.value().isEmpty() ? null : marker.value();
        return new Reported(passage, number, extract, status, told, status == null ? 0.7 : 0.82);
    }
}
