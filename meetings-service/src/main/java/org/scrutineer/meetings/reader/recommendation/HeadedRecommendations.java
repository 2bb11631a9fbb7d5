package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/**
 * "Recommendation 3" as a heading with the text below it and what has been done below that, or "Recommendation 3: That …"
 * on one line with "Response: Accepted" or "Status: Complete" after it.
 */
final class HeadedRecommendations {

    private static final Pattern HEADING = Pattern.compile(
            "^\\**(?:Scrutiny )?(?:Recommendation|Rec\\.?|RECOMMENDATION|Argymhelliad) (?:No\\.? ?)?(?<n>\\d{1,3}[a-z]?|[A-Z])\\b[.:]?\\**\\s*(?:[–-]\\s*)?$");
    private static final Pattern LINE = Pattern.compile(
            "^\\**(?:Scrutiny )?(?:(?:Recommendation|Rec\\.?|RECOMMENDATION|Argymhelliad) (?:No\\.? ?)?|(?<short>R ?(?=\\d)))(?<n>\\d{1,3}[a-z]?|[A-Z])\\**(?: \\([^()]{2,60}\\))?\\s*[:.–-]+\\**\\s*(?<rest>\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern SAYS = Pattern.compile(
            "^\\**(?:(?:(?:Cabinet|Executive|Council|Officer|Management|Service|Directorate|Portfolio Holder|Cabinet Member|Current|Latest)(?:['’]s)? )?(?:response|reply|decision|status|position|update|progress)|Status|Outcome|RAG|Agreed|Accepted|Comments?|Actions? taken|Assessment of progress|Response (?:from|of) (?:the )?[\\w ]{3,40}|Ymateb|Statws)(?: update| to date| rating| \\([^()]{3,30}\\))?\\??\\**\\s*[:–-]\\**\\s*(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** "… Assessment of progress: 2 (On-Track)": the label within the line. */
    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:Assessment of progress|Assessment|Status|Progress|Position|Response|Cabinet response|Executive response|Outcome|Update|RAG)\\s*[:–-]\\s*(?<rest>\\S[^\\n]{0,300})$");

    /** The words of the recommendation, below a line that tells its state only. */
    private static final Pattern THAT = Pattern.compile("^[“\"‘]?(?:That|To) \\w");

    private static final Pattern OWN_SENTENCE = Pattern.compile("(?i)^(?:the|an?|that|to|this|it|all)\\b");
    private static final Pattern SPEAKS_OF_IT = Pattern.compile(
            "(?i)\\b(?:this|the|these|that) (?:recommendations?|actions?)\\b|\\brecommendation (?:is|was|has|will)\\b|^(?:complete|implemented|accepted|agreed|rejected|partially|in progress|ongoing|not accepted|done)\\b");
    private static final int MOST = 14;
    private static final int SHORT = 60;

    private HeadedRecommendations() {}

    static List<Reported> find(Outline outline) {
        var found = new ArrayList<Reported>();
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            if (passages.get(i).section() == Section.TABLE) {
                continue;
            }
            var heading = HEADING.matcher(passages.get(i).text());
            if (heading.matches()) {
                below(outline, i, heading.group("n"), found);
                continue;
            }
            var line = LINE.matcher(passages.get(i).text());
            if (line.matches() && (!passages.get(i).head() || state(line.group("rest")) != null)) {
                onLine(outline, i, line, found);
            }
        }
        return found;
    }

    private static void below(Outline outline, int heading, String number, List<Reported> found) {
        var passages = outline.passages();
        var first = heading + 1;
        if (first >= passages.size() || !continues(passages, heading, first)) {
            return;
        }
        var words = passages.get(first);
        var told = told(passages, heading, first + 1);
        if (told.status == null
                && passages.size() > first
                && StatusWords.stated(words.text()) != null
                && words.text().length() < SHORT) {
            told = new Told(StatusWords.stated(words.text()), words.text());
        }
        var extract = Extract.of(outline.text(), words, 0, words.text().length());
        found.add(new Reported(words, number, extract, told.status, told.words, told.status == null ? 0.8 : 0.92));
    }

    private static void onLine(Outline outline, int index, Matcher line, List<Reported> found) {
        var number = line.group("n");
        var passages = outline.passages();
        var passage = passages.get(index);
        var extract = Extract.of(
                outline.text(), passage, line.start("rest"), passage.text().length());
        var status = state(extract.words());
        if (status != null
                && index + 1 < passages.size()
                && continues(passages, index, index + 1)
                && THAT.matcher(passages.get(index + 1).text()).find()) {
            var words = passages.get(index + 1);
            var below = Extract.of(outline.text(), words, 0, words.text().length());
            found.add(new Reported(words, number, below, status, extract.words(), 0.9));
            return;
        }
        var told = status != null ? new Told(status, extract.words()) : within(extract.words());
        told = told == null ? told(passages, index, index + 1) : told;
        if (told.status == null) {
            var own = StatusWords.reported(extract.words());
            told = own == null || extract.words().matches("(?is)^that\\b.*") ? told : new Told(own, extract.words());
        }
        if (told.status == null && line.group("short") != null) {
            return; // "R5" may be anything
        }
        found.add(new Reported(passage, number, extract, told.status, told.words, told.status == null ? 0.75 : 0.9));
    }

    /** The state that a few words tell and nothing else, or {@code null}. */
    private static Status state(String words) {
        return words.length() < SHORT && !OWN_SENTENCE.matcher(words).find() ? StatusWords.stated(words) : null;
    }

    /** What the line itself says behind a label or at its end. */
    private static Told within(String words) {
        var labelled = WITHIN.matcher(words);
        var end = labelled.find() ? labelled.group("rest") : ListedRecommendations.trailing(words);
        var status = end == null ? null : StatusWords.stated(end);
        return status == null ? null : new Told(status, end);
    }

    private record Told(Status status, String words) {}

    /** What the paragraphs below say: a labelled line first, then the last sentence that speaks of the recommendation. */
    private static Told told(List<Passage> passages, int heading, int from) {
        Told general = new Told(null, null);
        Told own = null;
        for (var i = from; i < passages.size() && i < from + MOST && continues(passages, heading, i); i++) {
            var labelled = SAYS.matcher(passages.get(i).text());
            if (labelled.matches()) {
                var words = labelled.group("rest").isBlank() && i + 1 < passages.size()
                        ? passages.get(i + 1).text()
                        : labelled.group("rest");
                var status = StatusWords.stated(words);
                if (status != null) {
                    return new Told(status, words);
                }
            }
            for (var sentence : Sentence.of(passages.get(i).para())) {
                var status = StatusWords.told(sentence.text());
                if (status != null && SPEAKS_OF_IT.matcher(sentence.text()).find()) {
                    own = new Told(status, sentence.text());
                } else if (status != null) {
                    general =
                            general.status == Status.MONITORED_ELSEWHERE ? general : new Told(status, sentence.text());
                }
            }
        }
        return own != null ? own : general;
    }

    private static boolean continues(List<Passage> passages, int heading, int index) {
        var passage = passages.get(index);
        return passage.item() == passages.get(heading).item()
                && !HEADING.matcher(passage.text()).matches()
                && !LINE.matcher(passage.text()).matches();
    }
}
