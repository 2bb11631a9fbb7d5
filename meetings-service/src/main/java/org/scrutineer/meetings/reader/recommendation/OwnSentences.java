package org.scrutineer.meetings.reader.recommendation;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * The sentences of the paragraph that opens with a recommendation's number, some of which may tell how it fared.
 *
 * @param from where in the paragraph's text the words behind the number begin
 */
record OwnSentences(Passage passage, int from) {

    private static final Pattern OPENS_WITH_THAT = Pattern.compile("(?i)^[“\"‘]?(?:that|to)\\b");
    /** The title of an item in which each recommendation's words are followed by what became of it. */
    private static final Pattern FARED = Pattern.compile(
            "(?i)\\b(?:progress|impact|monitor\\w*|updates?|implement\\w*|outcomes?|responses?|position|follow[- ]?up|track\\w*|one year on|months on)\\b");

    private String words() {
        return passage.text().substring(from);
    }

    boolean opensWithThat() {
        return OPENS_WITH_THAT.matcher(words()).find();
    }

    /** What a sentence behind the first tells that is a state and nothing else ("A charter. Partly complete. It is drafted."), or {@code null}. */
    Told alone() {
        for (var sentence : Sentence.of(passage.para())) {
            var status = sentence.from() > from ? StatusWords.alone(sentence.text()) : null;
            if (status != null) {
                return new Told(status, sentence.text());
            }
        }
        return null;
    }

    /** What the sentences behind the recommendation's own say, where the item tells how recommendations fared, or {@code null}. */
    Told behind(Outline outline) {
        if (!opensWithThat()
                || outline.report()
                || passage.item() < 0
                || !passage.section().isRecord()
                || !FARED.matcher(outline.items().get(passage.item()).title()).find()) {
            return null;
        }
        Told last = null;
        for (var sentence : Sentence.of(passage.para())) {
            var status = sentence.from() > from ? StatusWords.reported(sentence.text()) : null;
            last = status == null ? last : new Told(status, sentence.text());
        }
        return last;
    }

    /** What they report together, in the words of the first sentence that reports the same. */
    Told reported() {
        var status = StatusWords.reported(words());
        return status == null
                ? Told.NOTHING
                : new Told(
                        status,
                        Sentence.of(passage.para()).stream()
                                .filter(sentence -> sentence.from() > from)
                                .map(Sentence::text)
                                .filter(sentence -> StatusWords.reported(sentence) == status)
                                .findFirst()
                                .orElse(words()));
    }
}
