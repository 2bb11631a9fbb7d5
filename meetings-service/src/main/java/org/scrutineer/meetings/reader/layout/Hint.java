package org.scrutineer.meetings.reader.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words without which a rule cannot hold. They are looked for first, because they cost a small part of what the rule's own
 * pattern costs, and most sentences have none of them.
 *
 * @param words any of them, as they stand in the text; parts of words, too
 * @param pattern what must be found as well, or {@code null}
 */
public record Hint(List<String> words, Pattern pattern) {

    private static final Pattern BAR = Pattern.compile("\\|");

    /** @param words divided by bars: {@code "asked|requested"} */
    public static Hint of(String words) {
        return new Hint(List.of(BAR.split(words, -1)), null);
    }

    /** As {@link #of(String)}, for a rule that needs the pattern behind one of the words. */
    public static Hint of(String words, String pattern) {
        return new Hint(List.of(BAR.split(words, -1)), Pattern.compile(pattern));
    }

    /** Whether the text has one of the words and what else the rule needs. */
    public boolean in(String text) {
        for (var word : words) {
            if (text.contains(word)) {
                return pattern == null || pattern.matcher(text).find();
            }
        }
        return false;
    }
}
