package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.decision.Voice;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/**
 * Fifth step of the reader: recommendations that the document reports on or repeats, with what it says of each. Those
 * that an officer only proposes are given too, with little confidence and no status.
 */
public final class RecommendationReader {

    private static final Pattern MENTION = Pattern.compile(
            "\\b[Rr]ecommendations? (?:numbered |nos?\\.? )?\\(?(?<n>\\d{1,2} [A-Z]{2,5} \\d{2,3}|\\d{1,3}(?:\\.\\d{1,2})?(?:(?:,? and |,? & |, ?| to | ?[-–] ?)\\d{1,3}(?:\\.\\d{1,2})?)*)\\b\\)?");
    private static final Pattern VERB_BEFORE = Pattern.compile(
            "(?i)\\b(accepted|rejected|agreed|approved|endorsed|declined|supported|implemented|completed|not accepted|(?:do|does|did) not (?:accept|agree|support)|accepts|rejects|agrees|supports|approves|endorses|declines)(?: with)?(?: the| all| all of the)?(?: scrutiny)? $");
    private static final Pattern BOUNDARY =
            Pattern.compile(";|,? (?:and|but|while|whilst) (?=[Rr]ecommendations? \\d)|, (?=[Rr]ecommendations? \\d)");
    private static final Pattern QUOTED = Pattern.compile(
            "(?is)\\brecommend(?:ations?|ed|s)\\b.{0,220}?[“\"](?<words>(?:that |to )[^”\"]{15,900})[”\"]");
    private static final Pattern QUOTE_LEAD =
            Pattern.compile("(?i)\\b(?:resolved|recommended|recommendations?|agreed)\\b.{0,60}[:–-]+$");
    private static final Pattern RECOMMENDING = Pattern.compile("(?i)\\brecommend");
    private static final Pattern PUT = Pattern.compile(
            "(?i)\\b(?:is|are|be) (?:therefore )?(?:asked|invited|recommended|requested) (?:to|that)\\b[^.]{0,80}[:–-]*$|\\bresolves?(?: to)?:$|^(?:it is )?(?:therefore )?recommended (?:that|to)\\b.{0,60}:$");
    private static final Pattern CAPITAL_VERB =
            Pattern.compile("^(?:NOTE|AGREE|APPROVE|DELEGATE|ENDORSE|CONSIDER|RECOMMEND|RECEIVE|COMMENT)\\b");

    private final Outline outline;
    private final List<Reported> found = new ArrayList<>();

    private RecommendationReader(Outline outline) {
        this.outline = outline;
    }

    /** The recommendations of a document, each number once. */
    public static List<Reported> read(Outline outline) {
        return new RecommendationReader(outline).read();
    }

    private List<Reported> read() {
        found.addAll(Trackers.find(outline));
        found.addAll(HeadedRecommendations.find(outline));
        for (var told : ToldRecommendations.find(outline)) {
            if (!inside(told.passage()) || told.passage().para().cells().isEmpty()) {
                found.add(told);
            }
        }
        for (var passage : outline.passages()) {
            if (!passage.head() && passage.para().cells().isEmpty() && !inside(passage)) {
                mentions(passage);
            }
        }
        quoted();
        proposed();
        found.sort(Comparator.comparingInt(reported -> reported.extract().start()));
        return once();
    }

    private boolean inside(Passage passage) {
        return found.stream()
                .anyMatch(reported ->
                        reported.passage().para().start() == passage.para().start());
    }

    /** "Recommendations 1 and 3 had been implemented, recommendation 2 would be reported in May." */
    private void mentions(Passage passage) {
        if (!passage.section().isRecord()) {
            return;
        }
        for (var sentence : Sentence.of(passage.para())) {
            var from = 0;
            var cuts = BOUNDARY.matcher(sentence.text());
            while (cuts.find()) {
                segment(passage, sentence, from, cuts.start());
                from = cuts.end();
            }
            segment(passage, sentence, from, sentence.text().length());
        }
    }

    private void segment(Passage passage, Sentence sentence, int from, int to) {
        var words = sentence.text().substring(from, to);
        var mention = MENTION.matcher(words);
        var last = 0;
        while (mention.find()) {
            var before = words.substring(last, mention.start());
            var after = words.substring(mention.end());
            var verb = VERB_BEFORE.matcher(before);
            var active = verb.find();
            var status = active ? StatusWords.stated(verb.group(1)) : StatusWords.told(after);
            last = mention.end();
            if (status == null) {
                continue;
            }
            var extract = Extract.of(outline.text(), passage, sentence.from() + from, sentence.from() + to);
            var text = active ? verb.group(1) : after.strip().replaceFirst("[.,;]$", "");
            for (var number : numbers(mention.group("n"))) {
                found.add(new Reported(passage, number, extract, status, text, 0.92));
            }
        }
    }

    static List<String> numbers(String list) {
        var numbers = new ArrayList<String>();
        if (list.matches(".*[A-Z].*")) {
            return List.of(list); // a mark with letters is one reference
        }
        var matcher = Pattern.compile("(\\d{1,3})(?:(\\.\\d{1,2})|\\s*(?:to|[-–])\\s*(\\d{1,3})(?!\\.))?")
                .matcher(list);
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                numbers.add(matcher.group());
                continue;
            }
            var first = Integer.parseInt(matcher.group(1));
            var last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
            for (var n = first; n <= last && n < first + 60; n++) {
                numbers.add(String.valueOf(n));
            }
        }
        return numbers;
    }

    /** Earlier recommendations in quotation marks; what follows in the item may tell how they fared. */
    private void quoted() {
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var matcher = QUOTED.matcher(passage.text());
            if (!passage.head() && passage.text().length() < 8000 && matcher.find()) {
                quotation(i, Extract.of(outline.text(), passage, matcher.start("words"), matcher.end("words")));
                continue;
            }
            var lead = i > 0
                    && passage.quoted()
                    && QUOTE_LEAD.matcher(passages.get(i - 1).text()).find();
            if (lead
                    && RECOMMENDING
                            .matcher(passage.text() + passages.get(i - 1).text())
                            .find()
                    && Voice.earlier(passages.get(i - 1).text())) {
                quotation(i, unquoted(passage));
            }
        }
    }

    private Extract unquoted(Passage passage) {
        var text = passage.text();
        var to = text.length();
        while (to > 1 && "”\".;".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return Extract.of(outline.text(), passage, 1, to);
    }

    private void quotation(int index, Extract extract) {
        var passages = outline.passages();
        var passage = passages.get(index);
        for (var i = index; i < passages.size() && passages.get(i).item() == passage.item() && i < index + 8; i++) {
            for (var sentence : Sentence.of(passages.get(i).para())) {
                var after = sentence.start() >= extract.end();
                var status = after && !passages.get(i).head() ? StatusWords.told(sentence.text()) : null;
                if (status != null) {
                    found.add(new Reported(
                            passage, null, extract, status, sentence.text().replaceFirst("[.]$", ""), 0.78));
                    return;
                }
            }
        }
        found.add(new Reported(passage, null, extract, null, null, 0.75));
    }

    /** What an officer's report or an agenda proposes. */
    private void proposed() {
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var marker = passage.para().marker();
            if (passage.head()
                    || marker == null
                    || (passage.section().isRecord() && !outline.report())
                    || inside(passage)) {
                continue;
            }
            if (passage.section() == Section.PROPOSAL
                    || CAPITAL_VERB.matcher(passage.text()).find()
                    || putBefore(i)) {
                var extract = Extract.of(
                        outline.text(),
                        List.of(passage),
                        passage.para().start(),
                        passage.para().end());
                found.add(new Reported(
                        passage, marker.value().isEmpty() ? null : marker.value(), extract, null, null, 0.4));
            }
        }
    }

    private boolean putBefore(int index) {
        var passages = outline.passages();
        for (var i = index - 1;
                i >= 0
                        && i > index - 12
                        && passages.get(i).item() == passages.get(index).item();
                i--) {
            if (passages.get(i).para().marker() == null) {
                return PUT.matcher(passages.get(i).text()).find();
            }
        }
        return false;
    }

    private List<Reported> once() {
        var kept = new ArrayList<Reported>();
        for (var reported : found) {
            var again = kept.stream()
                    .anyMatch(other -> (reported.number() != null
                                    && reported.number().equals(other.number())
                                    && reported.passage().item()
                                            == other.passage().item()
                                    && (reported.confidence() >= 0.5) == (other.confidence() >= 0.5)
                                    && reported.passage().para().cells().isEmpty())
                            || (other.extract().start() == reported.extract().start()
                                    && java.util.Objects.equals(other.number(), reported.number())));
            if (!again) {
                kept.add(reported);
            }
        }
        return kept;
    }
}
