package org.scrutineer.meetings.reader.decision;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.dates.DateText;

/** Who speaks, and when: whether a sentence tells of this meeting or recalls, proposes, quotes or rules out. */
public final class Voice {

    /** Another meeting: "At its last meeting the Committee resolved that". */
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:at|from|since|during|following) (?:its|their|the|our|an?|that) (?:last|previous|earlier|prior|recent|special|first|extraordinary) (?:\\w+ ){0,3}meeting"
                    + "|\\b(?:last|previous) (?:\\w+ ){0,2}meeting\\b(?! (?:were|was|be|had been|held on .{6,30}(?:were|was|be)) )"
                    + "|\\bhad (?:(?:been|also|previously|already|since|then|now|all|both|unanimously) )*(?:resolved|agreed|noted|approved|decided|recommended)\\b"
                    + "|^[Pp]reviously\\b|^Following (?:a )?(?:discussions?|conversations?|correspondence) (?:with|between)\\b|\\b(?:previously|already|originally|earlier) (?:resolved|agreed|approved|noted|decided|recommended)\\b"
                    + "|\\bas (?:previously |already )?(?:resolved|agreed|decided)\\b|(?<!\\bbe )\\breminded\\b"
                    + "|\\bat (?:its|their|the|a) (?:(?!next|future|forthcoming|following|above)\\w+ )?meeting (?:of .{3,80} )?(?:held )?(?:on|in|of) (?:"
                    + DateText.fullDate() + "|\\d{1,2}|" + DateText.MONTH + ")"
                    + "|\\bon (?:" + DateText.fullDate() + "|(?:the )?\\d{1,2}(?:st|nd|rd|th)? " + DateText.MONTH
                    + "),? (?:the )?(?!(?:would|will|be|is|was|were|as|and it was)\\b)[A-Z]|^In " + DateText.MONTH
                    + "\\b|^(?:In|During) (?:19|20)\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is put to a body, not done by it: "The Committee is RECOMMENDED to". */
    private static final Pattern PROPOSED = Pattern.compile(
            "\\b(?:is|are|was|were|be) (?:therefore |also )?(?:asked|invited|requested|recommended|RECOMMENDED) to\\b"
                    + "|\\b(?:is|are) (?:RECOMMENDED|recommended)\\b|\\bresolves? to:?$|\\bto (?:consider|decide) whether\\b|\\b(?:if|unless|until|once|when|whether|should|since|before) (?:(?:it|the \\w+|this|they) (?:is|was|were|had been) )?(?:so )?(?:agreed|approved|resolved)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:not|nor|never|neither)\\b(?: \\w+)? (?:agreed|resolved|noted|approved|decided)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECALLED = Pattern.compile(
            "\\b(?:at|from|since|during|following) (?:its|their|the|our|an?|that) (?:last|previous|earlier|prior) (?:\\w+ ){0,3}meeting|\\bhad (?:previously |already |also |earlier )?(?:requested|asked|resolved|agreed|undertaken|promised)\\b(?!(?: for)?,? (?:would|will)\\b)|\\b(?:previously|already) (?:requested|asked|resolved|agreed)\\b|^As asked at\\b",
            Pattern.CASE_INSENSITIVE);

    /** "would be agreed at the meeting on 13 July": a meeting that is to come. */
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:would|will|shall|to) be (?:\\w+ ){1,3}at (?:its|their|the|a) (?:\\w+ )?meeting (?:to be )?(?:held )?(?:on|in)\\b|\\bnext (?:\\w+ )?meeting\\b[^.;]{0,40}? on\\b");

    /** "the recommendations, which Cabinet had agreed, were to be sent": what an aside recalls, the sentence does not. */
    private static final Pattern ASIDE = Pattern.compile(
            ", which (?:the )?(?:[\\w’'-]+ ){1,6}had (?:\\w+ly |also |already )?(?:agreed|resolved|approved|requested|asked)(?: for| to)?(?=,)");

    /** "noted the report on the work of the Cabinet since the last meeting": of when the report tells, not of when it was noted. */
    private static final Pattern SINCE = Pattern.compile(
            "(?<=[a-z)] )since (?:the|its|their|our) (?:last|previous) (?:\\w+ ){0,3}meeting\\b(?: of (?:the )?(?:[A-Z][\\w&’'-]*,? ?(?:and )?){1,7})?(?:,? ?(?:held )?on "
                    + DateText.fullDate() + ")?");

    private Voice() {}

    /** Whether the sentence recalls what was asked or promised before this meeting. */
    public static boolean recalls(String sentence) {
        return RECALLED.matcher(
                        sentence.contains(", which") ? ASIDE.matcher(sentence).replaceAll("") : sentence)
                .find();
    }

    /** Whether the sentence tells of an earlier meeting. */
    public static boolean earlier(String sentence) {
        var own = sentence.contains(" since ") ? SINCE.matcher(sentence).replaceAll("") : sentence;
        return EARLIER.matcher(TO_COME.matcher(own).replaceAll("")).find();
    }

    /** Whether the sentence proposes. */
    static boolean proposes(String sentence) {
        return PROPOSED.matcher(sentence).find();
    }

    static boolean negates(String sentence) {
        return NEGATED.matcher(sentence).find();
    }

    /** Whether the place lies within quotation marks that open before it in the same text. */
    public static boolean insideQuotation(String text, int index) {
        var open = 0;
        var straight = 0;
        for (var i = 0; i < index && i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“' -> open++;
                case '”' -> open--;
                case '"' -> straight++;
                default -> {}
            }
        }
        return (open > 0 && text.indexOf('”', index) >= 0) || (straight % 2 == 1 && text.indexOf('"', index) >= 0);
    }
}
