package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** What a body recommended before, in a sentence of its own, with the answer in the sentences after it. */
final class EarlierRecommendations {

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

    private final Outline outline;
    private final int index;
    private final Passage passage;
    private final List<Sentence> sentences;
    private final List<Reported> found = new ArrayList<>();

    private EarlierRecommendations(Outline outline, int index) {
        this.outline = outline;
        this.index = index;
        this.passage = outline.passages().get(index);
        this.sentences = Sentence.of(passage.para());
    }

    /** Those of the passage with the index. */
    static List<Reported> of(Outline outline, int index) {
        var reader = new EarlierRecommendations(outline, index);
        reader.read();
        return reader.found;
    }

    private void read() {
        if (!passage.text().contains("ecommended") && !passage.text().contains("RECOMMENDED")) {
            return;
        }
        if (sentences.size() > 1 && TRACKED.matcher(sentences.getFirst().text()).matches() && tracked(sentences)) {
            return;
        }
        for (var at = 0; at < sentences.size(); at++) {
            var made = MADE.matcher(sentences.get(at).text());
            if (made.matches()) {
                made(at, made.group("then") != null || made.group("before") != null);
            }
        }
    }

    /** An entry of a list whose sentences after the first tell what came of it. */
    private boolean tracked(List<Sentence> sentences) {
        var gathering = new Told.Gathering();
        for (var sentence : sentences.subList(1, sentences.size())) {
            var end = Trailing.of(sentence.text());
            var status = end == null ? StatusWords.read(sentence.text()) : end.status();
            var answer = status == Status.ACCEPTED || status == Status.REJECTED;
            gathering.add(answer ? Told.By.ANSWER : Told.By.PROGRESS, status, sentence.text());
        }
        var told = gathering.told();
        if (!told.nothing()) {
            add(sentences.getFirst(), told);
        }
        return !told.nothing();
    }

    /** A recommendation whose answer stands in the sentences after it or, below "Cabinet:", in a list. */
    private void made(int at, boolean earlier) {
        var passages = outline.passages();
        var rest = new ArrayList<>(sentences.subList(at + 1, sentences.size()));
        for (var i = index + 1; i <= index + NEAR && i < passages.size(); i++) {
            if (passages.get(i).item() != passage.item() || passages.get(i).head()) {
                break;
            }
            rest.addAll(Sentence.of(passages.get(i).para()));
        }
        for (var sentence : rest) {
            if (sentence.text().contains("ecommended that")) {
                return;
            }
            var status = StatusWords.told(sentence.text());
            if (status != null
                    && (earlier
                            ? ANSWER.matcher(sentence.text()).find()
                                    || REFERS.matcher(sentence.text()).find()
                            : OF_THIS.matcher(sentence.text()).find())) {
                add(sentences.get(at), new Told(status, sentence.text()));
                return;
            }
        }
    }

    private void add(Sentence sentence, Told told) {
        var extract = Extract.of(outline.text(), passage, sentence.from(), sentence.to());
        found.add(new Reported(
                passage,
                null,
                extract,
                told.status(),
                told.words().replaceFirst("[.]$", ""),
                ToldRecommendations.TOLD));
    }
}
