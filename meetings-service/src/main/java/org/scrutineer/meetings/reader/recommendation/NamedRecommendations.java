package org.scrutineer.meetings.reader.recommendation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.layout.Hint;
import org.scrutineer.meetings.reader.layout.Sentence;

/**
 * Recommendations that are named by what they are about and not by a number: "the recommendation on street lamps had not been
 * started", "she was happy to accept the recommendation that the ford be bridged".
 */
final class NamedRecommendations {

    private static final Hint HINT = Hint.of("recommendation");
    private static final String ABOUT =
            "(?:made )?(?:on|about|to|that|for|regarding|concerning|relating to|in relation to|in respect of|of|from)";

    /** It opens the sentence, and what became of it follows. */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?:With regard to|With respect to|Regarding|In respect of|On|As to|Turning to|As for) )?(?:[Tt]he |[Ii]ts |[Tt]heir |[Oo]ur )?(?:\\w+ ){0,2}?[Rr]ecommendations? "
                    + ABOUT + " (?<rest>.{10,})$",
            Pattern.DOTALL);

    /** The answer stands before it. */
    private static final Pattern ANSWERED = Pattern.compile(
            "\\b(?:accept|agree|support|endorse|approve|reject|decline)(?:e?d|s)?(?: to| with)? (?:the|this) (?:\\w+ ){0,2}?recommendation "
                    + ABOUT + " .{8,}$",
            Pattern.DOTALL);

    /** What is agreed here is this meeting's own, unless it is told of as past. */
    private static final Pattern PAST =
            Pattern.compile("\\b(?:had|has|have)\\b|\\b(?:Cabinet|Executive|Council|Leader|he|she|they) ");

    /** An item or a sentence that tells how recommendations fared. */
    private static final Pattern TELLS = Pattern.compile(
            "(?i)\\b(?:track(?:ing|er)?|progress|monitor\\w*|updates?d?|follow[- ]?up|responses?|implementation|outcomes?|position|matters arising|informed|advised|reported|told|heard)\\b");

    private static final int LONGEST = 600;

    private NamedRecommendations() {}

    /** Whether what stands above an entry, or the title of its item, says that the entries tell how recommendations fared. */
    static boolean lead(String... above) {
        return Stream.of(above)
                .anyMatch(words ->
                        words.length() < LONGEST && TELLS.matcher(words).find());
    }

    /** What a sentence tells of a recommendation that it names, or {@code null}. */
    static Told told(Sentence sentence) {
        var words = sentence.text();
        if (!HINT.in(words) || words.length() > LONGEST) {
            return null;
        }
        var named = NAMED.matcher(words);
        if (named.matches()) {
            var rest = named.group("rest");
            var trailing = Trailing.of(rest);
            var told = trailing == null ? known(StatusWords.reported(rest), rest) : trailing;
            var own = told != null
                    && told.status() == Status.ACCEPTED
                    && !PAST.matcher(rest).find();
            return own ? null : told;
        }
        return ANSWERED.matcher(words).find() ? known(StatusWords.told(words), words) : null;
    }

    private static Told known(Status status, String words) {
        return status == null ? null : new Told(status, words);
    }
}
