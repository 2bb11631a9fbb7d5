package org.scrutineer.meetings.reader.action;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.layout.Hint;

/**
 * A way in which minutes give somebody something to do.
 *
 * @param id stable name
 * @param kind what it makes, unless the words say that information or attendance is asked for
 * @param hint words without which the rule cannot hold; rules that stand together may share one
 * @param pattern groups: {@code agent} or {@code pronoun} who must do it, where the usage tells
 * @param example a sentence that the rule reads; the tests hold it to it
 */
record TaskRule(String id, ActionKind kind, double confidence, Hint hint, Pattern pattern, String example) {

    static TaskRule of(String id, ActionKind kind, double confidence, String hint, String pattern, String example) {
        return of(id, kind, confidence, Hint.of(hint), pattern, example);
    }

    static TaskRule of(String id, ActionKind kind, double confidence, Hint hint, String pattern, String example) {
        return new TaskRule(id, kind, confidence, hint, Pattern.compile(pattern), example);
    }
}
