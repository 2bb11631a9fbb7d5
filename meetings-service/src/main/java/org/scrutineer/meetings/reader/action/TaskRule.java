package org.scrutineer.meetings.reader.action;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;

/**
 * A way in which minutes give somebody something to do.
 *
 * @param id stable name
 * @param kind what it makes, unless the words say that information or attendance is asked for
 * @param hint words without which the rule cannot hold; looked for first, because the pattern costs more
 * @param pattern groups: {@code agent} or {@code pronoun} who must do it, where the usage tells
 * @param example a sentence that the rule reads; the tests hold it to it
 */
record TaskRule(String id, ActionKind kind, double confidence, Pattern hint, Pattern pattern, String example) {

    /** Rules with the same hint share it, so that it is looked for once. */
    private static final Map<String, Pattern> HINTS = new ConcurrentHashMap<>();

    static TaskRule of(String id, ActionKind kind, double confidence, String hint, String pattern, String example) {
        return new TaskRule(
                id, kind, confidence, HINTS.computeIfAbsent(hint, Pattern::compile), Pattern.compile(pattern), example);
    }

    /** Whether the sentence may be one for the rule. */
    boolean mayHold(String sentence) {
        return hint.matcher(sentence).find();
    }
}
