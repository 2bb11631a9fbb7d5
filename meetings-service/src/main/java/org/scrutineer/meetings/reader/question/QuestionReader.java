package org.scrutineer.meetings.reader.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Marker.Style;
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

    private final Outline outline;
    private final List<Draft.Question> found = new ArrayList<>();

    private QuestionReader(Outline outline) {
        this.outline = outline;
    }

    /** The questions of a document that an answer is recorded to. */
    public static List<Draft.Question> read(Outline outline) {
        var reader = new QuestionReader(outline);
        reader.listed();
        if (!outline.report()) {
            reader.found.addAll(new ToldQuestions(outline, reader::taken).read());
        }
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

    private boolean taken(Passage passage) {
        return found.stream()
                .anyMatch(question -> question.start() < passage.para().end()
                        && passage.para().start() < question.end());
    }
}
