package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.layout.Hint;
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
            "\\b(?:Executive|Cabinet|Council)(?: Committee)? (?:had|has) (?:also )?(?:agreed|accepted|approved|rejected|supported|endorsed|considered) (?:the|all|all of the|both|each) (?:[\\w’']+ ){0,5}?recommendations?\\b|\\b(?:[Rr]esponse|[Rr]eply|[Dd]ecision) of (?:the )?(?:Executive|Cabinet|Council)(?: Committee)? (?:is |was )?to (?:accept|agree|approve|reject|support|endorse) (?:the|all|all of the|both|each) (?:[\\w’']+ ){0,5}?recommendations?\\b");

    /** "The Leader noted the recommendation of the Board about parking": an answer that promises nothing. */
    private static final Pattern HEARD = Pattern.compile(
            "^(?:The )?(?:Leader|Cabinet Member|Portfolio Holder|Executive Member|Mayor)(?: of the Council| for [^.,;]{3,60}?)? (?:also )?(?:noted|acknowledged|considered|welcomed|accepted|rejected) the (?:\\w+ )?recommendations? (?:made )?(?:of|from|by) ");

    /** "a full update would be given in May" tells of no recommendation how it fared. */
    private static final Pattern PROMISED = Pattern.compile(
            "^(?:an?|the) (?:\\w+ ){0,2}(?:update|report|presentation|briefing) (?:would|will|is to|was to) be (?:given|made|brought|provided|presented|submitted)\\b[^.]*\\.?$");
    /** Recommendations that are read by their numbers: "Parking Task Group – Recommendations 1 and 2 to remain". */
    private static final Pattern BY_NUMBER = Pattern.compile(
            "^[Rr]ecommendations? (?:[Nn]os?\\.? ?)?\\d[^.;:–—]* (?:to|would|will|had|have|has|was|were|should)\\b");

    /** Then the numbers are told of, each for itself. */
    private static final Pattern EXCEPT = Pattern.compile("\\b(?:except|exception|apart from|other than)\\b");

    /** "The Scrutiny Board agreed to recommend that the Cabinet publish the figures." */
    private static final Pattern BY_ANOTHER = Pattern.compile(
            "^(?:The )?(?<body>" + Bodies.NAME
                    + ") (?:had )?(?:(?:agreed|resolved) to recommend|recommended)(?: to (?:the )?[A-Z]\\w+)? that .{15,}$",
            Pattern.DOTALL);

    /** "On the recommendation from the Board about parking, the Leader said that he agreed with it." */
    private static final Pattern ANSWERED = Pattern.compile(
            "^(?:On|As to|Regarding|Concerning|Turning to|With (?:regard|reference|respect) to|In (?:relation|regard|respect|answer|response|reply) (?:to|of)) the (?:\\w+ )?recommendations? (?:from|of|by) (?<what>.{10,300}?), (?:the )?(?:Leader|Cabinet Member|Portfolio Holder|Executive Member|Mayor|Chair)\\b[^.]{0,80}? (?:said|stated|advised|replied|responded|confirmed)\\b",
            Pattern.DOTALL);

    /** "SC19 04", "H&S 05": the marks that a tracker gives. */
    private static final Pattern MARKED =
            Pattern.compile("\\b(?<n>(?:\\d{1,2} )?[A-Z][A-Z&]{1,7}\\d{0,2}(?: [A-Z]{1,4})? \\d{2})\\b");

    /** "that no action be taken with regard to recommendation (b) on parking", "that it be noted that recommendation 3 was in hand" */
    private static final Pattern ANSWERED_BY_CLAUSE = Pattern.compile(
            "^(?:and )?(?:[Tt]hat )?(?:(?<no>no (?:further )?action be taken) (?:with regard to|with respect to|in respect of|in relation to|on|regarding)|it be noted that|(?:[Tt]o )?note that) (?:the )?[Rr]ecommendation (?:[Nn]o\\.? ?)?\\(?(?<n>[a-z]|[ivx]{1,4}|\\d{1,2})\\)?(?<rest> .{10,})$",
            Pattern.DOTALL);

    /** "In relation to R3/12 (Parking), the Chair said that work was going on": an entry of a tracker that is told. */
    private static final Pattern ENTRY = Pattern.compile(
            "^(?:In (?:relation|respect|regard) (?:to|of)|With (?:regard|reference|respect) to|Regarding|On|Concerning) (?:recommendation |reference |ref\\.? )?(?<n>[A-Z]{1,4} ?\\d{1,3}/\\d{2,4}) ?(?:\\(|[–-] ?[A-Z])");

    /** "Table B listed two recommendations that had been completed": how many, and none of them. */
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:Table|Appendix|Annex|Schedule|Section) \\w{1,3} (?:\\w+ ){1,3}?(?:that )?(?:the )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|no|all) (?:\\w+ ){0,3}recommendations?\\b");

    private static final Hint RECOMMENDATION = Hint.of("ecommendation");
    private static final Pattern SUBJECT = Pattern.compile("(?i)\\brecommendations?\\b");
    private static final Pattern AGREES = Pattern.compile(
            "\\b(?:he|she|they) (?:agreed|accepted|supported)\\b|\\bto (?:accept|agree|approve|support|endorse) (?:the|all|both|each)\\b|\\b(?:had|has|and) (?:agreed(?: to)?|accepted|supported|approved) (?:it|this|them)\\b");
    static final double TOLD = 0.8;
    private static final int LOOK_AHEAD = 8;
    /** More entries than any list that tells of recommendations. */
    private static final int MOST = 40;
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
        var tells = RECOMMENDATION.in(passage.text());
        var ofGroup = OF_GROUP.matcher(passage.text());
        if (tells && ofGroup.matches()) {
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
                && review.matches()
                && PROMISED.matcher(review.group("rest")).find()) {
            return;
        }
        if (passage.para().hasMarker(Marker.Style.BULLET)
                && SUBJECT.matcher(title(passage)).find()
                && review.matches()
                && !BY_NUMBER.matcher(review.group("rest")).find()) {
            add(passage, null, 0, passage.text().length(), status(review.group("rest")), review.group("rest"));
            return;
        }
        if (COUNTED.matcher(passage.text()).find()) {
            Sentence.of(passage.para()).forEach(sentence -> marked(passage, sentence));
            return;
        }
        if (passage.para().marker() != null && TrackedEntries.is(title(passage), above(index), passage)) {
            var told = TrackedEntries.told(passage.text());
            var number = passage.para().marker().value();
            add(passage, number.isEmpty() ? null : number, 0, passage.text().length(), told.status(), told.words());
            return;
        }
        var outcome = OUTCOME.matcher(passage.text());
        if (tells && outcome.find()) {
            var end = outcome.start();
            while (end > 0 && " –-".indexOf(passage.text().charAt(end - 1)) >= 0) {
                end--;
            }
            add(passage, null, 0, end, status(outcome.group()), outcome.group());
            return;
        }
        var earlier = EarlierRecommendations.of(outline, index);
        if (!earlier.isEmpty()) {
            found.addAll(earlier);
            return;
        }
        var entry = ENTRY.matcher(passage.text());
        if (entry.find() && SUBJECT.matcher(title(passage)).find()) {
            entry(passage, entry.group("n"));
            return;
        }
        var clause = tells ? ANSWERED_BY_CLAUSE.matcher(passage.text()) : null;
        if (clause != null && clause.matches()) {
            var refused = clause.group("no");
            var status = refused == null ? status(clause.group("rest")) : Status.REJECTED;
            if (status != null) {
                var words = refused == null ? clause.group("rest").strip() : refused;
                add(passage, clause.group("n"), 0, passage.text().length(), status, words);
                return;
            }
        }
        for (var sentence : Sentence.of(passage.para())) {
            var words = sentence.text();
            if (words.endsWith(":") && words.contains("following recommendation")) {
                continue; // they stand below
            }
            if (RECOMMENDATION.in(words)
                    && ((DECIDED.matcher(words).find() && !EXCEPT.matcher(words).find())
                            || ANSWERED.matcher(words).find()
                            || (HEARD.matcher(words).find()
                                    && SUBJECT.matcher(title(passage)).find()))) {
                add(passage, null, sentence.from(), sentence.to(), status(words), words);
            }
            named(index, passage, sentence);
            byAnother(index, passage, sentence);
            marked(passage, sentence);
        }
    }

    /** An entry, with the first sentence that tells how it stands. */
    private void entry(Passage passage, String number) {
        var sentences = Sentence.of(passage.para());
        var first = sentences.getFirst();
        for (var sentence : sentences) {
            var status = status(sentence.text());
            if (status != null) {
                add(passage, number, first.from(), first.to(), status, sentence.text());
                return;
            }
        }
        add(passage, number, first.from(), first.to(), null, null);
    }

    private void named(int index, Passage passage, Sentence sentence) {
        var told = NamedRecommendations.told(sentence);
        if (told != null && NamedRecommendations.lead(title(passage), above(index))) {
            var marker = passage.para().marker();
            var number = marker == null || marker.value().isEmpty() || sentence.from() > 0 ? null : marker.value();
            add(passage, number, sentence.from(), sentence.to(), told.status(), told.words());
        }
    }

    /** What stands above the list that the passage with the index is an entry of, or nothing. */
    private String above(int index) {
        var passages = outline.passages();
        var at = index;
        while (at > 0
                && index - at < MOST
                && passages.get(at).para().marker() != null
                && passages.get(at).item() == passages.get(index).item()) {
            at--;
        }
        return at == index ? "" : passages.get(at).text();
    }

    private void byAnother(int index, Passage passage, Sentence sentence) {
        var other = sentence.text().contains("recommend") ? BY_ANOTHER.matcher(sentence.text()) : null;
        if (other == null || !other.matches() || Bodies.isOwn(other.group("body"), outline.body(passage))) {
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
                status == null ? null : words.replaceFirst("(?:[.;,]|[;,] and)$", ""),
                status == null ? TOLD - 0.1 : TOLD));
    }
}
