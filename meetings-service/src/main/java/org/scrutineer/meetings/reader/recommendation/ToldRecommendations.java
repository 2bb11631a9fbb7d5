package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.layout.Marker;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Bodies;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Recommendations that an officer or a member tells of, with no table: a bullet for each, a sentence that says what became of it, or
 * another body's recommendation in the minutes of the one that it was made to.
 */
final class ToldRecommendations {

    /** "Parking Task Group's Recommendation 6 – new signs were now expected in May." */
    private static final Pattern OF_GROUP = Pattern.compile(
            "^.{3,120}?\\b[Rr]ecommendation (?:[Nn]o\\.? ?)?(?<n>\\d{1,3}[a-z]?)\\s*[:–—-]\\s*(?<rest>[A-Za-z].{10,})$",
            Pattern.DOTALL);

    /** "Parking Task Group – the training had been held": a bullet of a tracker's update. */
    private static final Pattern OF_REVIEW = Pattern.compile(
            "^.{0,90}?\\b(?:Group|Review|Inquiry|Panel|[Rr]eport)\\b.{0,40}? [–—-] +(?<rest>[A-Za-z].{10,})$",
            Pattern.DOTALL);

    /** "…: that the plan be halted. The recommendation was rejected by Cabinet." */
    private static final Pattern OUTCOME = Pattern.compile(
            "(?<=[.;”–-] ?)(?:The|This|That) recommendations? (?:was|were|had been|has been|have been) (?:\\w+ )?(?:rejected|not \\w+|carried|accepted|agreed|approved|supported|endorsed|deferred|implemented|completed)\\b[^.]*");

    /** "Cabinet had agreed the group's recommendation" */
    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:Executive|Cabinet|Council)(?: Committee)? (?:had|has) (?:also )?(?:agreed|accepted|approved|rejected|supported|endorsed|considered) (?:the|all|all of the|both|each) (?:[\\w’']+ ){0,5}?recommendations?\\b");

    /** Then the numbers are told of, each for itself. */
    private static final Pattern EXCEPT = Pattern.compile("\\b(?:except|exception|apart from|other than)\\b");

    /** "The Scrutiny Board agreed to recommend that the Cabinet publish the figures." */
    private static final Pattern BY_ANOTHER = Pattern.compile(
            "^(?:The )?(?<body>" + Bodies.NAME
                    + ") (?:had )?(?:(?:agreed|resolved) to recommend|recommended)(?: to (?:the )?[A-Z]\\w+)? that .{15,}$",
            Pattern.DOTALL);

    /** "On the recommendation from the Board about parking, the Leader said that he agreed with it." */
    private static final Pattern ANSWERED = Pattern.compile(
            "^On the recommendations? (?:from|of|by) (?<what>.{10,300}?), (?:the )?(?:Leader|Cabinet Member|Portfolio Holder|Executive Member|Mayor|Chair)\\b[^.]{0,80}? (?:said|stated|advised|replied|responded|confirmed)\\b",
            Pattern.DOTALL);

    /** "The Committee had recommended that a ramp be built. Cabinet accepted this in full." */
    private static final Pattern MADE = Pattern.compile(
            "^(?<then>In (?:\\w+ ){1,2}\\d{4},? |At (?:its|the|their) [^.]{3,60}? )?(?:[Tt]he |[Tt]his )?(?:[A-Z][\\w&’'-]* (?:and |of |for )?){0,6}(?:Committee|Panel|Board|Commission|Group|Party|Inquiry|Review|panel|group|review)(?<before> had|['’]d| has)?(?: also)? recommended (?:to [^.]{3,60}? )?that .{15,}$",
            Pattern.DOTALL);

    /** "Minute 22 (Litter) - Recommended that bins be emptied daily. Cabinet 14/6 - accepted. Work ongoing." */
    private static final Pattern TRACKED = Pattern.compile(
            "^(?:\\S.{2,70}?\\s+[–—-]\\s+|\\S.{2,70}?: )(?:It was )?(?:[Rr]ecommended|RECOMMENDED) (?:to [^.]{3,40}? )?(?:that|THAT) .{10,}$",
            Pattern.DOTALL);

    /** Who answers, or what is answered. */
    private static final Pattern ANSWER = Pattern.compile(
            "\\b(?:[Rr]ecommendation|Cabinet|Executive|Council|Mayor|Leader|Minister|Government|Portfolio Holder|Trust|Commissioner|Authority)\\b");

    /** What may answer a recommendation that might be this meeting's own. */
    private static final Pattern OF_THIS = Pattern.compile(
            "\\brecommendation\\b|\\b(?:accepted|agreed(?: to)?|approved|rejected|declined|supported|refused|implemented) (?:this|it|that|these)\\b");

    private static final Pattern REFERS = Pattern.compile("^(?:This|It|That|These|They|Officers|(?:The )?[Ww]ork)\\b");

    private static final int NEAR = 2;

    /** "SC19 04", "H&S 05": the marks that a tracker gives. */
    private static final Pattern MARKED =
            Pattern.compile("\\b(?<n>(?:\\d{1,2} )?[A-Z][A-Z&]{1,7}\\d{0,2}(?: [A-Z]{1,4})? \\d{2})\\b");

    private static final Pattern SUBJECT = Pattern.compile("(?i)\\brecommendations?\\b");
    private static final Pattern AGREES = Pattern.compile(
            "\\b(?:he|she|they) (?:agreed|accepted|supported)\\b|\\b(?:had|has|and) (?:agreed(?: to)?|accepted|supported|approved) (?:it|this|them)\\b");
    private static final double TOLD = 0.8;
    private static final int LOOK_AHEAD = 8;
    /** Where a page of one item says what it is about. */
    private static final int HEAD = 4;

    private final Outline outline;
    private final List<Reported> found = new ArrayList<>();

    private ToldRecommendations(Outline outline) {
        this.outline = outline;
    }

    static List<Reported> find(Outline outline) {
        var reader = new ToldRecommendations(outline);
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!passage.head()
                    && !passage.quoted()
                    && passage.section().isRecord()
                    && passage.para().cells().isEmpty()) {
                reader.read(i, passage);
            }
        }
        return reader.found;
    }

    private void read(int index, Passage passage) {
        var ofGroup = OF_GROUP.matcher(passage.text());
        if (ofGroup.matches()) {
            add(
                    passage,
                    ofGroup.group("n"),
                    0,
                    passage.text().length(),
                    status(ofGroup.group("rest")),
                    ofGroup.group("rest"));
            return;
        }
        var review = OF_REVIEW.matcher(passage.text());
        if (passage.para().hasMarker(Marker.Style.BULLET)
                && SUBJECT.matcher(title(passage)).find()
                && review.matches()) {
            add(passage, null, 0, passage.text().length(), status(review.group("rest")), review.group("rest"));
            return;
        }
        var outcome = OUTCOME.matcher(passage.text());
        if (outcome.find()) {
            var end = outcome.start();
            while (end > 0 && " –-".indexOf(passage.text().charAt(end - 1)) >= 0) {
                end--;
            }
            add(passage, null, 0, end, status(outcome.group()), outcome.group());
            return;
        }
        var sentences = Sentence.of(passage.para());
        for (var s = 0; s < sentences.size(); s++) {
            var sentence = sentences.get(s);
            var words = sentence.text();
            if (s == 0 && sentences.size() > 1 && TRACKED.matcher(words).matches() && tracked(passage, sentences)) {
                return;
            }
            var made = words.contains("recommended") ? MADE.matcher(words) : null;
            if (made != null
                    && made.matches()
                    && made(index, passage, s, made.group("then") != null || made.group("before") != null)) {
                return;
            }
            if ((DECIDED.matcher(words).find() && !EXCEPT.matcher(words).find())
                    || ANSWERED.matcher(words).find()) {
                add(passage, null, sentence.from(), sentence.to(), status(words), words);
            }
            byAnother(index, passage, sentence);
            marked(passage, sentence);
        }
    }

    /** An entry of a list whose sentences after the first tell what came of it. */
    private boolean tracked(Passage passage, List<Sentence> sentences) {
        var gathering = new Told.Gathering();
        for (var sentence : sentences.subList(1, sentences.size())) {
            var end = Trailing.of(sentence.text());
            var status = end == null ? StatusWords.read(sentence.text()) : end.status();
            var answer = status == Status.ACCEPTED || status == Status.REJECTED;
            gathering.add(answer ? Told.By.ANSWER : Told.By.PROGRESS, status, sentence.text());
        }
        var told = gathering.told();
        if (!told.nothing()) {
            add(passage, null, sentences.getFirst().from(), sentences.getFirst().to(), told.status(), told.words());
        }
        return !told.nothing();
    }

    /** A recommendation whose answer stands in the sentences after it or, below "Cabinet:", in a list. */
    private boolean made(int index, Passage passage, int at, boolean earlier) {
        var passages = outline.passages();
        var sentences = Sentence.of(passage.para());
        var rest = new ArrayList<>(sentences.subList(at + 1, sentences.size()));
        for (var i = index + 1; i <= index + NEAR && i < passages.size(); i++) {
            if (passages.get(i).item() != passage.item() || passages.get(i).head()) {
                break;
            }
            rest.addAll(Sentence.of(passages.get(i).para()));
        }
        for (var sentence : rest) {
            if (sentence.text().contains("ecommended that")) {
                return false;
            }
            var status = StatusWords.told(sentence.text());
            if (status != null
                    && (earlier
                            ? ANSWER.matcher(sentence.text()).find()
                                    || REFERS.matcher(sentence.text()).find()
                            : OF_THIS.matcher(sentence.text()).find())) {
                var made = sentences.get(at);
                add(passage, null, made.from(), made.to(), status, sentence.text());
                return true;
            }
        }
        return false;
    }

    private void byAnother(int index, Passage passage, Sentence sentence) {
        var other = BY_ANOTHER.matcher(sentence.text());
        if (!other.matches() || Bodies.isOwn(other.group("body"), outline.body(passage))) {
            return;
        }
        var told = after(index, passage);
        add(passage, null, sentence.from(), sentence.to(), told == null ? null : status(told), told);
    }

    /** What the paragraphs below tell of it. */
    private String after(int index, Passage passage) {
        var passages = outline.passages();
        for (var i = index + 1; i < passages.size() && i <= index + LOOK_AHEAD; i++) {
            if (passages.get(i).item() != passage.item()) {
                return null;
            }
            for (var sentence : Sentence.of(passages.get(i).para())) {
                if (StatusWords.told(sentence.text()) != null) {
                    return sentence.text();
                }
            }
        }
        return null;
    }

    private void marked(Passage passage, Sentence sentence) {
        var title =
                passage.item() < 0 ? "" : outline.items().get(passage.item()).title();
        if (!SUBJECT.matcher(title).find() && !SUBJECT.matcher(passage.text()).find()) {
            return;
        }
        var words = sentence.text();
        var mark = MARKED.matcher(words);
        while (mark.find()) {
            var rest = words.substring(mark.end());
            var status = StatusWords.told(rest);
            if (status != null) {
                add(passage, mark.group("n"), sentence.from(), sentence.to(), status, rest.strip());
            }
        }
    }

    private String title(Passage passage) {
        return passage.item() < 0
                ? outline.passages().stream().limit(HEAD).map(Passage::text).collect(Collectors.joining("\n"))
                : outline.items().get(passage.item()).title();
    }

    private static Status status(String words) {
        var told = StatusWords.reported(words);
        return told == null && AGREES.matcher(words).find() ? Status.ACCEPTED : told;
    }

    private void add(Passage passage, String number, int from, int to, Status status, String words) {
        var extract = Extract.of(outline.text(), passage, from, to);
        found.add(new Reported(
                passage,
                number,
                extract,
                status,
                status == null ? null : words.replaceFirst("[.]$", ""),
                status == null ? TOLD - 0.1 : TOLD));
    }
}
