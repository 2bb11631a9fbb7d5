package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.decision.Voice;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** Earlier recommendations in quotation marks; their sentence or what follows in the item may tell how they fared. */
final class QuotedRecommendations {

    private static final Pattern QUOTED = Pattern.compile(
            "(?i)\\brecommend(?:(?<n>ations? (?:no\\.? ?)?\\d{1,3}\\b)|ations?|ed|s)\\b[^“”\"‘]{0,220}?(?:[“\"](?<words>(?:that |to )[^”\"]{15,900})[”\"]|‘(?<single>(?:that |to )(?:[^’]|’(?=\\w)){15,900})’|(?<=[\\s:,(])'(?<straight>(?:that |to )(?:[^']|'(?=\\w)){15,900})')");
    private static final Pattern QUOTE_LEAD =
            Pattern.compile("(?i)\\b(?:resolved|recommended|recommendations?|agreed)\\b.{0,60}[:–-]+$");
    /** “a) … */
    private static final Pattern FIRST = Pattern.compile("^[“\"]\\(?(?<n>a|i|1)[).]\\s+");

    private static final Pattern RECOMMENDING = Pattern.compile("(?i)\\brecommend");

    /** "A response was still awaited on the recommendation", "Cabinet had rejected the recommendation": what stands before the words. */
    private static final Pattern ALREADY = Pattern.compile(
            "(?i)\\b(?:awaited|awaiting|accepted|rejected|implemented|completed|declined|(?:accept|agree|support)(?:ed)?(?: with| to)?|approved|endorsed|paused|deferred)\\b[^.]{0,40}\\b(?:the|its|a|this) (?:\\w+ ){0,3}recommendations?\\b[^.]{0,80}$");

    private static final int LONGEST = 8000;
    private static final int LOOK_AHEAD = 8;

    private final Outline outline;
    private final List<Passage> passages;
    private final List<Reported> found = new ArrayList<>();

    private QuotedRecommendations(Outline outline) {
        this.outline = outline;
        this.passages = outline.passages();
    }

    static List<Reported> find(Outline outline) {
        var reader = new QuotedRecommendations(outline);
        for (var i = 0; i < reader.passages.size(); i++) {
            reader.read(i);
        }
        return reader.found;
    }

    private void read(int index) {
        var passage = passages.get(index);
        if (!passage.head()
                && passage.text().length() < LONGEST
                && RECOMMENDING.matcher(passage.text()).find()) {
            var matcher = QUOTED.matcher(passage.text());
            var any = false;
            while (matcher.find()) {
                any = true;
                var group = matcher.group("words") != null
                        ? "words"
                        : matcher.group("single") != null ? "single" : "straight";
                quotation(index, number(matcher), matcher.start(group), matcher.end(group));
            }
            if (any) {
                return;
            }
        }
        var above = index > 0 && passage.quoted() ? passages.get(index - 1).text() : "";
        if (QUOTE_LEAD.matcher(above).find()
                && RECOMMENDING.matcher(passage.text() + above).find()
                && Voice.earlier(above)) {
            var first = FIRST.matcher(passage.text());
            if (first.find()) {
                list(index, first.group("n"), first.end());
            } else {
                quotation(index, null, 1, unquoted(passage.text()));
            }
        }
    }

    /** A quotation that is a list: each of its entries is one. */
    private void list(int index, String number, int from) {
        quotation(index, number, from, unquoted(passages.get(index).text()));
        for (var i = index + 1;
                i < passages.size()
                        && passages.get(i).quoted()
                        && passages.get(i).item() == passages.get(index).item()
                        && passages.get(i).para().marker() != null;
                i++) {
            quotation(
                    i,
                    passages.get(i).para().marker().value(),
                    0,
                    unquoted(passages.get(i).text()));
        }
    }

    private static String number(Matcher quoted) {
        return quoted.group("n") == null ? null : quoted.group("n").replaceAll("\\D", "");
    }

    private static int unquoted(String text) {
        var to = text.length();
        while (to > 1 && "”\".;".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private void quotation(int index, String number, int from, int to) {
        var passage = passages.get(index);
        var extract = Extract.of(outline.text(), passage, from, to);
        for (var i = index;
                i < passages.size() && passages.get(i).item() == passage.item() && i < index + LOOK_AHEAD;
                i++) {
            for (var sentence : Sentence.of(passages.get(i).para())) {
                var told = i > index ? sentence.text() : beside(sentence, from, to);
                var status = passages.get(i).head() ? null : StatusWords.told(told);
                if (status != null) {
                    found.add(new Reported(
                            passage, number, extract, status, told.replaceAll("^[”\"’,;\\s]+|[“\"‘.\\s]+$", ""), 0.78));
                    return;
                }
            }
        }
        found.add(new Reported(passage, number, extract, null, null, 0.75));
    }

    /** What a sentence says of the words quoted: one behind them, or their own around them. */
    private static String beside(Sentence sentence, int from, int to) {
        if (sentence.from() >= to) {
            return sentence.text();
        }
        var text = sentence.text();
        var before = text.substring(0, Math.clamp(from - sentence.from(), 0, text.length()));
        if (sentence.to() > from && ALREADY.matcher(before).find() && StatusWords.told(before) != null) {
            return before;
        }
        return sentence.to() > to ? text.substring(Math.max(0, to - sentence.from())) : "";
    }
}
