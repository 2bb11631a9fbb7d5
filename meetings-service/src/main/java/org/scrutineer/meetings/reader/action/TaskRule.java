package org.scrutineer.meetings.reader.action;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;

/**
 * A way in which minutes give somebody something to do.
 *
 * @param id stable name
 * @param kind what it makes, unless the words say that information or attendance is asked for
 * @param pattern groups: {@code agent} or {@code pronoun} who must do it, where the usage tells
 * @param example a sentence that the rule reads; the tests hold it to it
 */
record TaskRule(String id, ActionKind kind, double confidence, Pattern pattern, String example) {

    static TaskRule of(String id, ActionKind kind, double confidence, String pattern, String example) {
        return new TaskRule(id, kind, confidence, Pattern.compile(pattern), example);
    }
}
