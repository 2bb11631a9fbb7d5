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
            "^\\**(?:Scrutiny )?(?:Recommendation|Rec\\.?|RECOMMENDATION|Argymhelliad) (?:No\\.? ?)?\\(?(?<n>\\d{1,3}[a-z]?|[A-Z]|(?<=\\()(?:[ivx]{1,5}|[a-z])(?=\\)))\\)?(?![\\w)])[.:]?\\**\\s*(?:[–-]\\s*)?$");
    private static final Pattern LINE = Pattern.compile(
            "^\\**(?:Scrutiny )?(?:(?:Recommendation|Rec\\.?|RECOMMENDATION|Argymhelliad) (?:No\\.? ?)?|(?<short>R ?(?=\\d)))\\(?(?<n>\\d{1,3}[a-z]?|[A-Z]|(?<=\\()(?:[ivx]{1,5}|[a-z])(?=\\)))\\)?\\**(?: \\([^()]{2,60}\\))?\\s*[:.–-]+\\**\\s*(?<rest>\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern SAYS = Pattern.compile(
            "^\\**(?<label>(?:(?:(?:Cabinet|Executive|Council|Officer|Management|Service|Directorate|Portfolio Holder|Cabinet Member|Current|Latest)(?:['’]s)? )?(?:response|reply|decision|status|position|update|progress)|Status|Outcome|RAG|Agreed|Accepted|Comments?|Actions? taken|Assessment of progress|Response (?:from|of) (?:the )?[\\w ]{3,40}|Ymateb|Statws)(?: update| to date| rating| \\([^()]{3,30}\\))?)\\??\\**\\s*[:–-]\\**\\s*(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** "… Assessment of progress: 2 (On-Track)": the label within the line. */
    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:Assessment of progress|Assessment|Status|Progress|Position|Response|Cabinet response|Executive response|Outcome|Update|RAG)\\s*[:–-]\\s*(?<rest>\\S[^\\n]{0,300})$");

    /** The words of the recommendation, below a line that tells its state only. */
    private static final Pattern THAT = Pattern.compile("^[“\"‘]?(?:That|To) \\w");

    private static final Pattern OWN_SENTENCE = Pattern.compile("(?i)^(?:the|an?|that|to|this|it|all)\\b");
    /** What the meeting itself decided on all of them. */
    private static final Pattern OPERATIVE = Pattern.compile(
            "^(?:It was )?(?:RESOLVED|Resolved|AGREED (?:that|to)|ORDERED|NOTED that|RECOMMENDED)\\b|^Agreed (?:that|to note)\\b");

    /** A sentence about what stands above it. */
    private static final Pattern REFERS = Pattern.compile(
            "^(?:This|It|These|(?:The )?(?:Cabinet|Executive|Council|Leader|Mayor|Portfolio Holder|Cabinet Member)) ");
    /** "Open on Sundays", "Support the choir": what is to be done, not how far it has come. */
    private static final Pattern IMPERATIVE = Pattern.compile(
            "^(?i:open|complete|accept|agree|support|approve|endorse|adopt|green|blue|red|live|active|met|start|decline|reject) (?!in |with |but |and |subject |partially |partly |as |by |since |from |after |to date|due |on \\d)[a-z]");

    private static final Pattern SPEAKS_OF_IT = Pattern.compile(
            "(?i)\\b(?:this|the|these|that) (?:recommendations?|actions?)\\b|\\brecommendation (?:is|was|has|will)\\b|^(?:complete|implemented|accepted|agreed|rejected|partially|in progress|ongoing|not accepted|done)\\b");
    /** A paragraph about one recommendation or several by their numbers. */
    private static final Pattern ANOTHER = Pattern.compile("^.{0,60}?\\b[Rr]ecommendations? (?:[Nn]os?\\.? )?\\d");

    private static final int MOST = 14;
    private static final int SHORT = 60;

    private HeadedRecommendations() {}

    static List<Reported> find(Outline outline, StatusKey key) {
        var found = new ArrayList<Reported>();
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            if (passages.get(i).section() == Section.TABLE) {
                continue;
            }
            var heading = HEADING.matcher(passages.get(i).text());
            if (heading.matches()) {
                below(outline, i, heading.group("n"), key, found);
                continue;
            }
            var line = LINE.matcher(passages.get(i).text());
            if (line.matches() && (!passages.get(i).head() || state(line.group("rest")) != null)) {
                onLine(outline, i, line, key, found);
            }
        }
        return found;
    }

    private static void below(Outline outline, int heading, String number, StatusKey key, List<Reported> found) {
        var passages = outline.passages();
        var first = heading + 1;
        if (first >= passages.size() || !continues(passages, heading, first)) {
            return;
        }
        var words = passages.get(first);
        var told = told(passages, heading, first + 1, key);
        if (told.status() == null
                && passages.size() > first
                && StatusWords.stated(words.text()) != null
                && words.text().length() < SHORT) {
            told = new Told(StatusWords.stated(words.text()), words.text());
        }
        var extract = Extract.of(outline.text(), words, 0, words.text().length());
        found.add(
                new Reported(words, number, extract, told.status(), told.words(), told.status() == null ? 0.8 : 0.92));
    }

    private static void onLine(Outline outline, int index, Matcher line, StatusKey key, List<Reported> found) {
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
        var own = new OwnSentences(passage, line.start("rest"));
        var told = status != null ? new Told(status, extract.words()) : own.alone();
        told = told == null ? within(extract.words()) : told;
        told = told == null ? own.behind(outline) : told;
        told = told == null ? labelled(passages, index, index + 1, key) : told;
        told = told.nothing() && !own.opensWithThat() ? own.reported() : told;
        told = told.nothing() ? prose(passages, index, index + 1) : told;
        if (told.status() == null
                && line.group("short") != null
                && !(outline.report() && THAT.matcher(extract.words()).find())) {
            return; // "R5" may be anything but in the report of a review
        }
        found.add(new Reported(
                passage, number, extract, told.status(), told.words(), told.status() == null ? 0.75 : 0.9));
    }

    /** The state that a few words tell and nothing else, or {@code null}. */
    private static Status state(String words) {
        return words.length() < SHORT
                        && !OWN_SENTENCE.matcher(words).find()
                        && !IMPERATIVE.matcher(words).find()
                ? StatusWords.stated(words)
                : null;
    }

    /** What the line itself says behind a label or at its end. */
    private static Told within(String words) {
        var labelled = WITHIN.matcher(words);
        return labelled.find()
                ? known(labelled.group("rest"), StatusWords.stated(labelled.group("rest")))
                : Trailing.of(words);
    }

    private static Told known(String words, Status status) {
        return status == null ? null : new Told(status, words);
    }

    private static Told told(List<Passage> passages, int heading, int from, StatusKey key) {
        var labelled = labelled(passages, heading, from, key);
        return labelled.nothing() ? prose(passages, heading, from) : labelled;
    }

    /** What labelled lines below say. */
    private static Told labelled(List<Passage> passages, int heading, int from, StatusKey key) {
        var labels = new Told.Gathering();
        for (var i = from; i < passages.size() && i < from + MOST && continues(passages, heading, i); i++) {
            var labelled = SAYS.matcher(passages.get(i).text());
            if (labelled.matches()) {
                var words = labelled.group("rest").isBlank() && i + 1 < passages.size()
                        ? passages.get(i + 1).text()
                        : labelled.group("rest");
                var status = key.read(words);
                labels.add(
                        Told.By.of(labelled.group("label")),
                        status == null ? StatusWords.stated(words) : status,
                        words);
            }
        }
        return labels.told();
    }

    /** What the last sentence below says that speaks of the recommendation, else the last that tells a state. */
    private static Told prose(List<Passage> passages, int heading, int from) {
        var general = Told.NOTHING;
        Told own = null;
        for (var i = from; i < passages.size() && i < from + MOST && continues(passages, heading, i); i++) {
            if (ANOTHER.matcher(passages.get(i).text()).find()) {
                break;
            }
            var alone = passages.get(i).para().marker() == null
                    ? state(passages.get(i).text())
                    : null;
            if (alone != null) {
                return new Told(alone, passages.get(i).text());
            }
            for (var sentence : Sentence.of(passages.get(i).para())) {
                var status = REFERS.matcher(sentence.text()).find()
                        ? StatusWords.reported(sentence.text())
                        : StatusWords.told(sentence.text());
                if (status != null && SPEAKS_OF_IT.matcher(sentence.text()).find()) {
                    own = new Told(status, sentence.text());
                } else if (status != null && general.status() != Status.MONITORED_ELSEWHERE) {
                    general = new Told(status, sentence.text());
                }
            }
        }
        return own != null ? own : general;
    }

    /** Whether the words open with a recommendation's number. */
    static boolean heads(String words) {
        return HEADING.matcher(words).matches() || LINE.matcher(words).matches();
    }

    private static boolean continues(List<Passage> passages, int heading, int index) {
        var passage = passages.get(index);
        return passage.item() == passages.get(heading).item()
                && !HEADING.matcher(passage.text()).matches()
                && !LINE.matcher(passage.text()).matches()
                && !OPERATIVE.matcher(passage.text()).find();
    }
}
