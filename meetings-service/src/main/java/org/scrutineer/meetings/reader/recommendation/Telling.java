package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;

/** A column that may tell what became of a recommendation; in one for answers, "No" rejects. */
record Telling(int column, Told.By by, boolean answers, boolean colours, StatusKey key) {

    private static final Pattern STATE = Pattern.compile("(?i)\\b(?:status|rag|r/a/g|(?<!impact )assessment|rating)\\b");
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
    private static final Pattern YES = Pattern.compile("(?i)y\\W*|(?:in )?part(?:ly|ial(?:ly)?)?\\W*");
    private static final Pattern LETTER = Pattern.compile("[RAGB]");

    /** The columns to ask: states, answers, what is told of progress. */
    static List<Telling> of(Function<Pattern, List<Integer>> find, int text, StatusKey key) {
        var columns = new ArrayList<Telling>();
        var colours = find.apply(COLOUR);
        HEADINGS.forEach((by, pattern) -> {
            for (var column : find.apply(pattern)) {
                if (column != text && columns.stream().noneMatch(telling -> telling.column == column)) {
                    columns.add(new Telling(column, by, by == Told.By.ANSWER, colours.contains(column), key));
                }
            }
        });
        return columns;
    }

    /** What a cell of the column tells; in any other than one for answers "No" says that nothing has begun. */
    Status status(String words) {
        var meaning = key.status(words);
        if (meaning != null) {
            return meaning;
        }
        if (answers && NO.matcher(words.strip()).matches()) {
            return Status.REJECTED;
        }
        if (answers && YES.matcher(words.strip()).matches()) {
            return Status.ACCEPTED;
        }
        if (colours && LETTER.matcher(words.strip()).matches()) {
            return switch (words.strip()) {
                case "R" -> Status.NOT_STARTED;
                case "A" -> Status.IN_PROGRESS;
                default -> Status.IMPLEMENTED;
            };
        }
        return StatusWords.read(words);
    }
}
