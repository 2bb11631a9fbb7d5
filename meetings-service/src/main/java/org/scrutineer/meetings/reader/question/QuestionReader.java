package org.scrutineer.meetings.reader.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Marker.Style;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Seventh step of the reader: members' questions with the answers given to them. Either the page lists each question with
 * its answer below it, under headings that group them, or the minutes tell both in one paragraph.
 */
public final class QuestionReader {

    private static final Pattern ENDS = Pattern.compile(
            "(?:RESOLVED|Resolved|AGREED|It was (?:agreed|RESOLVED)|ACTION|The Chair (?:called|thanked|requested)|Members (?:expressed|requested|queried))\\b.*",
            Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:Q(?:uestion)? ?\\d*|Question (?:\\d+ )?(?:from|by|asked by)? ?(?<by>[A-Z][\\w.'’ -]{2,60}?)?)\\s*[:.)–-]+\\s*(?<q>.{8,})$",
            Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile(
            "^(?:A(?:nswer)? ?\\d*|Response|Reply|Ateb)(?: (?:from|by) [A-Z][\\w.'’ -]{2,60}?)?\\s*[:.)–-]+\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:asked|questioned|queried|enquired|inquired|sought (?:clarification|assurance|confirmation)|wanted to know|raised (?:a )?(?:question|query)|a query was raised)\\b(?! (?:for|that|to)\\b)");
    private static final Pattern ASKER = Pattern.compile(
            "(?<by>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Miss) [A-Z][\\w.'’-]*(?: [A-Z][\\w'’-]*)?|[A-Z][a-z'’-]+ [A-Z][a-z'’-]+|(?:The |the )?(?:Vice-)?Chair(?:man|woman|person)?) (?:also |then )?(?:asked|questioned|queried|enquired|sought|raised|wanted)");
    private static final Pattern REPLY = Pattern.compile(
            "\\b(?:in (?:reply|response|answer)|replied|responded|answered|explained|confirmed|advised|clarified|were (?:informed|advised)|was (?:informed|advised|clarified|explained)|stated|informed|said|with a firm yes|giving assurance)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_RESPONSE = Pattern.compile(
            "^(?:In (?:response|reply|answer) to|Responding to|Answering) (?:a |an |the |some |further |several |various |additional )?(?:member['’]s |members['’]? )?(?:questions?|quer(?:y|ies)|supplementary)\\b.*",
            Pattern.DOTALL);

    private final Outline outline;
    private final List<Draft.Question> found = new ArrayList<>();

    private QuestionReader(Outline outline) {
        this.outline = outline;
    }

    /** The questions of a document that an answer is recorded to. */
    public static List<Draft.Question> read(Outline outline) {
        var reader = new QuestionReader(outline);
        reader.listed();
        reader.told();
        reader.found.sort(Comparator.comparingInt(Draft.Question::start));
        return List.copyOf(reader.found);
    }

    private void listed() {
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var labelled = LABELLED.matcher(passage.text());
            var asked = !passage.head() && passage.section().isRecord() && (labelled.matches() || asks(i));
            if (!asked) {
                continue;
            }
            var last = lastOfAnswer(i);
            if (last > i) {
                var from = labelled.matches() ? labelled.start("q") : 0;
                add(i, last, from, labelled.matches() ? labelled.group("by") : null);
                i = last;
            }
        }
    }

    /** A bullet or line that ends with a question mark, or a bullet among such. */
    private boolean asks(int index) {
        var passages = outline.passages();
        var passage = passages.get(index);
        if (passage.text().endsWith("?")) {
            return passage.text().length() > 12 && passage.para().kind() != Kind.TABLE_ROW;
        }
        if (!passage.para().hasMarker(Style.BULLET)
                || index + 1 >= passages.size()
                || passages.get(index + 1).para().marker() != null) {
            return false;
        }
        var questions = 0;
        for (var i = Math.max(0, index - 12); i < Math.min(passages.size(), index + 12); i++) {
            questions += passages.get(i).item() == passage.item()
                            && passages.get(i).para().hasMarker(Style.BULLET)
                            && passages.get(i).text().endsWith("?")
                    ? 1
                    : 0;
        }
        return questions >= 3;
    }

    private int lastOfAnswer(int question) {
        var passages = outline.passages();
        var last = question;
        for (var i = question + 1; i < passages.size() && passages.get(i).sameRun(passages.get(question)); i++) {
            var passage = passages.get(i);
            var ends = passage.head()
                    || passage.text().endsWith("?")
                    || LABELLED.matcher(passage.text()).matches()
                    || passage.para().hasMarker(Style.BULLET)
                    || ENDS.matcher(passage.text()).matches();
            if (ends) {
                break;
            }
            last = i;
            if (i - question >= 6) {
                break;
            }
        }
        return last;
    }

    private void add(int question, int last, int from, String by) {
        var passages = outline.passages();
        var asked = passages.get(question);
        var words = Extract.of(outline.text(), asked, from, asked.text().length());
        var first = passages.get(question + 1);
        var label = ANSWER.matcher(first.text());
        var start = first.para().sourceStart(label.find() ? label.end() : 0);
        var answer = Extract.of(
                outline.text(),
                passages.subList(question + 1, last + 1),
                start,
                passages.get(last).para().end());
        found.add(
                new Draft.Question(asked.group(), words.words(), answer.words(), by, words.start(), answer.end(), 0.9));
    }

    /** "Members asked whether … The Director replied that …" */
    private void told() {
        for (var passage : outline.passages()) {
            if (passage.head()
                    || !passage.section().isRecord()
                    || passage.quoted()
                    || taken(passage)
                    || outline.report()) {
                continue;
            }
            var sentences = Sentence.of(passage.para());
            for (var i = 0; i < sentences.size(); i++) {
                var text = sentences.get(i).text();
                if (text.length() > 1500) {
                    continue;
                }
                if (IN_RESPONSE.matcher(text).matches()
                        && REPLY.matcher(text.substring(12)).find()) {
                    found.add(question(passage, sentences.get(i), sentences.getLast(), sentences.get(i), 0.75));
                    break;
                }
                var here = text.endsWith("?") && i + 1 < sentences.size();
                if ((here || ASKS.matcher(text).find()) && i + 1 < sentences.size() && replied(sentences, i + 1)) {
                    var end = untilNext(sentences, i + 1);
                    found.add(question(passage, sentences.get(i), sentences.get(end), sentences.get(i + 1), 0.8));
                    i = end;
                }
            }
        }
    }

    private static boolean replied(List<Sentence> sentences, int from) {
        for (var i = from; i < sentences.size() && i < from + 2; i++) {
            if (REPLY.matcher(sentences.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static int untilNext(List<Sentence> sentences, int from) {
        for (var i = from; i < sentences.size(); i++) {
            if (ASKS.matcher(sentences.get(i).text()).find()) {
                return Math.max(from, i - 1);
            }
        }
        return sentences.size() - 1;
    }

    private Draft.Question question(
            Passage passage, Sentence asked, Sentence last, Sentence answerFrom, double confidence) {
        var words = Extract.of(outline.text(), passage, asked.from(), asked.to());
        var answer = Extract.of(outline.text(), passage, answerFrom.from(), last.to());
        var by = ASKER.matcher(asked.text());
        return new Draft.Question(
                passage.group(),
                words.words(),
                answer.words(),
                by.find() ? by.group("by") : null,
                words.start(),
                answer.end(),
                confidence);
    }

    private boolean taken(Passage passage) {
        return found.stream()
                .anyMatch(question -> question.start() < passage.para().end()
                        && passage.para().start() < question.end());
    }
}
