package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * "Recommendation 3" as a heading with the text below it and what has been done below that, or "Recommendation 3: That …"
 * on one line with "Response: Accepted" or "Status: Complete" after it.
 */
final class HeadedRecommendations {

    private static final Pattern HEADING = Pattern.compile(
            "^\\**(?:Scrutiny )?Recommendation (?:No\\.? ?)?(?<n>\\d{1,3}[a-z]?|[A-Z])\\b[.:]?\\**\\s*(?:[–-]\\s*)?$");
    private static final Pattern LINE = Pattern.compile(
            "^\\**(?:Scrutiny )?Recommendation (?:No\\.? ?)?(?<n>\\d{1,3}[a-z]?|[A-Z])\\**\\s*[:.–-]+\\**\\s*(?<rest>\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern SAYS = Pattern.compile(
            "^\\**(?:(?:Cabinet |Executive |Council |Officer )?(?:response|reply|decision)|Status|Progress|Update|Outcome|Position|RAG)(?: update)?\\**\\s*[:–-]\\**\\s*(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SPEAKS_OF_IT = Pattern.compile(
            "(?i)\\b(?:this|the|these|that) (?:recommendations?|actions?)\\b|\\brecommendation (?:is|was|has|will)\\b|^(?:complete|implemented|accepted|agreed|rejected|partially|in progress|ongoing|not accepted|done)\\b");
    private static final int MOST = 14;

    private HeadedRecommendations() {}

    static List<Reported> find(Outline outline) {
        var found = new ArrayList<Reported>();
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var heading = HEADING.matcher(passages.get(i).text());
            if (heading.matches()) {
                below(outline, i, heading.group("n"), found);
                continue;
            }
            var line = LINE.matcher(passages.get(i).text());
            if (line.matches() && !passages.get(i).head()) {
                onLine(outline, i, line.group("n"), line.start("rest"), found);
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
                && words.text().length() < 60) {
            told = new Told(StatusWords.stated(words.text()), words.text());
        }
        var extract = Extract.of(outline.text(), words, 0, words.text().length());
        found.add(new Reported(words, number, extract, told.status, told.words, told.status == null ? 0.8 : 0.92));
    }

    private static void onLine(Outline outline, int index, String number, int from, List<Reported> found) {
        var passages = outline.passages();
        var passage = passages.get(index);
        var extract = Extract.of(outline.text(), passage, from, passage.text().length());
        var status = extract.words().length() < 60 ? StatusWords.stated(extract.words()) : null;
        var told = status != null ? new Told(status, extract.words()) : told(passages, index, index + 1);
        if (told.status == null) {
            var own = StatusWords.told(extract.words());
            told = own == null || extract.words().matches("(?is)^that\\b.*") ? told : new Told(own, extract.words());
        }
        found.add(new Reported(passage, number, extract, told.status, told.words, told.status == null ? 0.75 : 0.9));
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
