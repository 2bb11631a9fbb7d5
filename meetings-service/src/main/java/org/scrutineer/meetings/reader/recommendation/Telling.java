package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.dates.DateText;

/** A column that may tell what became of a recommendation, and what marks it is filled with. */
record Telling(int column, Told.By by, Marks marks, StatusKey key) {

    /** What one letter or one word means there. */
    enum Marks {
        /** "No" says that nothing has begun. */
        NONE,
        /** "No" rejects. */
        ANSWERS,
        /** "R" is red. */
        COLOURS,
        /** "Completed?": "Yes" says that it has been done. */
        COMPLETION
    }

    private static final Pattern COMPLETION = Pattern.compile(
            "(?i)^(?:completed?|implemented|done|achieved|discharged|actioned)\\W*(?:y(?:es)? ?/ ?no?\\W*)?$");
    private static final Pattern STATE =
            Pattern.compile("(?i)\\b(?:status|rag|r/a/g|(?<!impact )assessment|rating)\\b|" + COMPLETION.pattern());
    private static final Pattern COLOUR = Pattern.compile("(?i)\\b(?:rag|r/a/g)\\b");
    private static final Pattern RESPONSE = Pattern.compile(
            "(?i)^(?!.*recommendation).*\\b(?:response|reply|agree[ds]?|accept(?:ed|s)?|decision|outcome|cabinet|executive)\\b|^accept|response to (?:the )?recommendation");
    private static final Pattern PROGRESS =
            Pattern.compile("(?i)\\b(?:progress|updates?|actions? taken|position|to date)\\b");
    private static final Pattern COMMENT = Pattern.compile("(?i)\\b(?:comments?|notes|next steps)\\b");

    /** What a column tells by its heading, in the order in which the headings are tried. */
    private static final Map<Told.By, Pattern> HEADINGS = new EnumMap<>(Map.of(
            Told.By.STATE, STATE, Told.By.ANSWER, RESPONSE, Told.By.PROGRESS, PROGRESS, Told.By.COMMENT, COMMENT));

    private static final Pattern NO = Pattern.compile("(?i)no?\\W*");
    private static final Pattern YES = Pattern.compile("(?i)y(?:es)?\\W*");
    private static final Pattern PART = Pattern.compile("(?i)(?:in )?part(?:ly|ial(?:ly)?)?\\W*");
    private static final Pattern DAY = Pattern.compile("(?i)" + DateText.fullDate());
    private static final Pattern LETTER = Pattern.compile("[RAGB]");

    /** The columns to ask: states, answers, what is told of progress. */
    static List<Telling> of(Function<Pattern, List<Integer>> find, int text, StatusKey key) {
        var columns = new ArrayList<Telling>();
        var colours = find.apply(COLOUR);
        var completion = find.apply(COMPLETION);
        HEADINGS.forEach((by, pattern) -> {
            for (var column : find.apply(pattern)) {
                if (column != text && columns.stream().noneMatch(telling -> telling.column == column)) {
                    var marks = colours.contains(column)
                            ? Marks.COLOURS
                            : completion.contains(column) ? Marks.COMPLETION : Marks.NONE;
                    columns.add(new Telling(column, by, by == Told.By.ANSWER ? Marks.ANSWERS : marks, key));
                }
            }
        });
        return columns;
    }

    /** What a cell of the column tells. */
    Status status(String words) {
        var meaning = key.status(words);
        if (meaning != null) {
            return meaning;
        }
        var word = words.strip();
        var completion = marks == Marks.COMPLETION;
        var answer = completion || marks == Marks.ANSWERS ? answer(word, completion) : null;
        if (answer != null) {
            return answer;
        }
        if (marks == Marks.COLOURS && LETTER.matcher(word).matches()) {
            return switch (word) {
                case "R" -> Status.NOT_STARTED;
                case "A" -> Status.IN_PROGRESS;
                default -> Status.IMPLEMENTED;
            };
        }
        return StatusWords.read(words);
    }

    private static Status answer(String word, boolean completion) {
        if (NO.matcher(word).matches()) {
            return completion ? Status.IN_PROGRESS : Status.REJECTED;
        }
        if (PART.matcher(word).matches()) {
            return completion ? Status.IN_PROGRESS : Status.ACCEPTED;
        }
        if (YES.matcher(word).matches()) {
            return completion ? Status.IMPLEMENTED : Status.ACCEPTED;
        }
        return completion && DAY.matcher(word).matches() ? Status.IMPLEMENTED : null;
    }
}
